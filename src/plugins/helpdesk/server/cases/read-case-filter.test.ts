import type { RuleGroup } from '../../shared/conditions';
import { FILTER_LIMITS, readCaseFilter } from './read-case-filter';

const NOW = new Date('2026-11-25T12:00:00Z');
const read = (value: unknown) => readCaseFilter(value, ['filter'], { userId: 7, now: NOW, answers: [] });
const and = (...rules: unknown[]) => ({ combinator: 'and', rules });
const rule = (field: string, operator: string, value?: unknown) => ({ field, operator, value });

/** Places that are refused. */
function refused(value: unknown): string[] {
  const reading = read(value);
  return reading.ok ? [] : reading.errors.map(({ path }) => path.join('.'));
}

/** The only rule of a filter, as it was read. */
function readOne(field: string, operator: string, value?: unknown): unknown {
  const reading = read(and(rule(field, operator, value)));
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return reading.filter.rules[0];
}

describe('a filter of the list of cases', () => {
  it('names every place where something is wrong', () => {
    expect(refused(and(rule('colour', '=', 'red'), rule('subject', '<', 'a'), rule('priority', '=', 'high')))).toEqual([
      'filter.rules.0.field',
      'filter.rules.1.operator',
      'filter.rules.2.value',
    ]);
    expect(refused(and({ combinator: 'xor', rules: [and(rule('owner', '=', 'you'))] }))).toEqual([
      'filter.rules.0.combinator',
      'filter.rules.0.rules.0.rules.0.value',
    ]);
    expect(refused(and(rule('answers.intake.plate', '=', 'x')))).toEqual(['filter.rules.0.field']);
    expect(refused(and(rule('__proto__', '=', 'x'), rule('constructor', '=', 'x')))).toEqual([
      'filter.rules.0.field',
      'filter.rules.1.field',
    ]);
    for (const [value, place] of [
      ['x', 'filter'],
      [[], 'filter'],
      [{}, 'filter.combinator'],
      [{ combinator: 'and', not: 1, rules: [] }, 'filter.not'],
      [and(7), 'filter.rules.0'],
      [and(rule('createdAt', '>', 'yesterday')), 'filter.rules.0.value'],
      [and(rule('createdAt', 'between', ['now'])), 'filter.rules.0.value'],
      [and(rule('subject', '=', '')), 'filter.rules.0.value'],
      [and(rule('status', 'in', [1])), 'filter.rules.0.value'],
    ] as const) {
      expect([value, refused(value)]).toEqual([value, expect.arrayContaining([place])]);
    }
  });

  it('has an end in depth and in number', () => {
    let deep: object = and();
    for (let depth = 0; depth < 50; depth += 1) deep = and(deep);
    expect(refused(deep)).toEqual([['filter', ...Array(FILTER_LIMITS.depth).fill('rules.0')].join('.')]);
    const many = Array.from({ length: FILTER_LIMITS.rules }, () => rule('subject', '=', 'x'));
    expect(refused(and(...many))).toEqual([]);
    expect(refused(and(and(...many), and(rule('subject', '=', 'x'))))).toEqual(['filter.rules.1.rules.0']);
  });

  it('says who "me" is and what times from now are', () => {
    expect(readOne('owner', '=', 'me')).toMatchObject({ value: 7 });
    expect(readOne('owner', 'in', ['me', 3])).toMatchObject({ value: [7, 3] });
    expect(readOne('createdAt', '>=', 'now-7d')).toMatchObject({ value: '2026-11-18T12:00:00.000Z' });
    expect(readOne('callbackAt', 'between', ['now', 'now+90m'])).toMatchObject({
      value: ['2026-11-25T12:00:00.000Z', '2026-11-25T13:30:00.000Z'],
    });
    expect(readOne('closedAt', '<', '2026-11-25')).toMatchObject({ value: '2026-11-25T00:00:00.000Z' });
    expect(readOne('priority', '>', '70')).toMatchObject({ value: 70 });
    expect(readOne('tags', 'null')).toEqual({ field: 'tags', operator: 'null' });
  });

  it('keeps the shape of its groups', () => {
    const filter: RuleGroup = {
      combinator: 'or',
      not: true,
      rules: [{ combinator: 'and', not: false, rules: [{ field: 'subject', operator: 'contains', value: 'x' }] }],
    };
    expect(read(filter)).toEqual({ ok: true, filter });
  });
});
