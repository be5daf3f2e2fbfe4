import fc from 'fast-check';
import { OPERATORS, type Operator, type RuleGroup } from './conditions';
import { evaluateCondition } from './evaluate-condition';
import { conditionSchema } from '../server/conditions/rule-group-schema';

const met = (field: unknown, operator: Operator, value?: unknown) =>
  evaluateCondition({ combinator: 'and', rules: [{ field: 'x', operator, value }] }, () => field).met;

describe('a rule', () => {
  it.each<[unknown, Operator, unknown, boolean]>([
    ['Heavy', '=', 'heavy', true],
    [5, '=', '5', true],
    ['5', '=', 5, true],
    [true, '=', 'true', true],
    ['five', '=', 5, false],
    [undefined, '=', 'x', false],
    [undefined, '!=', 'x', true],
    [['vip', 'press'], '=', 'press', true],
    [['vip'], '!=', 'press', true],
    [900, '<=', 1000, true],
    ['900', '<=', '1000', true],
    [1001, '<=', 1000, false],
    [undefined, '<=', 1000, false],
    ['abc', '<', 5, false],
    ['2026-01-02', '>', '2026-01-01', true],
    ['Gate stuck', 'contains', 'STUCK', true],
    ['Gate stuck', 'doesNotContain', 'door', true],
    ['Gate', 'beginsWith', 'ga', true],
    ['Gate', 'endsWith', 'te', true],
    ['b', 'in', ['a', 'b'], true],
    ['b', 'in', 'a, b', true],
    ['c', 'notIn', ['a', 'b'], true],
    [undefined, 'in', ['a'], false],
    ['', 'null', undefined, true],
    [[], 'null', undefined, true],
    [0, 'null', undefined, false],
    [false, 'notNull', undefined, true],
    [5, 'between', [1, 5], true],
    [6, 'between', '1,5', false],
  ])('%j %s %j is %s', (actual, operator, value, expected) => expect(met(actual, operator, value)).toBe(expected));
});

describe('a condition', () => {
  const leaf = fc.record({
    field: fc.constantFrom('a', 'b', 'c'),
    operator: fc.constantFrom(...OPERATORS.filter((operator) => operator !== 'between')),
    value: fc.oneof(fc.string(), fc.integer(), fc.boolean()),
  });
  const { group } = fc.letrec<{ node: unknown; group: RuleGroup }>((tie) => ({
    node: fc.oneof({ maxDepth: 3 }, leaf, tie('group')),
    group: fc.record({
      combinator: fc.constantFrom('and', 'or'),
      not: fc.boolean(),
      rules: fc.array(tie('node'), { maxLength: 4 }),
    }) as never,
  }));
  const values = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string())));

  it('is the opposite of its negation, and is explained by all of its rules', () => {
    fc.assert(
      fc.property(group, values, (condition, fields) => {
        const valueOf = (field: string) => fields[field];
        const result = evaluateCondition(condition, valueOf);
        expect(evaluateCondition({ ...condition, not: !condition.not }, valueOf).met).toBe(!result.met);
        const count = (node: RuleGroup): number => node.rules.reduce((sum, one) => sum + ('rules' in one ? count(one) : 1), 0);
        expect(result.trace).toHaveLength(count(condition));
      }),
    );
  });

  it('that is incomplete or endless is refused', () => {
    expect(conditionSchema.safeParse({ combinator: 'and', rules: [{ field: 'a', operator: '=' }] }).success).toBe(false);
    expect(conditionSchema.safeParse({ combinator: 'and', rules: [{ field: 'a', operator: 'between', value: [1] }] }).success).toBe(false);
    expect(conditionSchema.safeParse({ combinator: 'and', rules: [{ field: 'a', operator: 'like', value: 1 }] }).success).toBe(false);
    let deep: RuleGroup = { combinator: 'and', rules: [] };
    for (let level = 0; level < 10; level += 1) deep = { combinator: 'or', rules: [deep] };
    expect(conditionSchema.safeParse(deep).success).toBe(false);
    expect(conditionSchema.safeParse({ combinator: 'and', rules: [{ id: 'x', field: 'a', operator: 'null' }] }).success).toBe(true);
  });
});
