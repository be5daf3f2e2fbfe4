import fc from 'fast-check';
import { evaluateCondition } from '../../src/plugins/helpdesk/shared/evaluate-condition';
import { visibleFields } from '../../src/plugins/helpdesk/server/forms/visible-fields';
import { OPERATORS, type RuleGroup } from '../../src/plugins/helpdesk/shared/conditions';
import type { FormDefinition } from '../../src/plugins/helpdesk/shared/form-fields';
import { field, form } from '../builders/form';

const { isMet } = jest.requireActual<{ isMet(group: RuleGroup, valueOf: (field: string) => unknown): boolean }>(
  '../../public/assets/conditions.js',
);
const { visibleKeys } = jest.requireActual<{
  visibleKeys(definition: Required<FormDefinition>, valueOf: (key: string) => unknown): Set<string>;
}>('../../public/assets/visibility.js');

const RUNS = 2_000;
const KEYS = ['a', 'b', 'c', 'd'] as const;

/** Texts and numbers that are now and then equal, in order, or one within the other. */
const single = fc.oneof(
  fc.constantFrom('', ' ', 'a', 'A', 'ab', 'b', '1', '1.0', '10', '1, 10', 'a,b', 'true', 'false', '2026-01-01', '2026-01-02', 'İ'),
  fc.integer({ min: -2, max: 10 }),
  fc.boolean(),
  fc.constantFrom(NaN, Infinity, 0.5),
  fc.string({ maxLength: 3 }),
);
const value = fc.oneof(single, fc.array(single, { maxLength: 3 }), fc.constantFrom(null, undefined));

function conditionOn(keys: readonly string[]): fc.Arbitrary<RuleGroup> {
  const leaf = fc.record({ field: fc.constantFrom(...keys), operator: fc.constantFrom(...OPERATORS), value });
  return fc.letrec<{ node: unknown; group: RuleGroup }>((tie) => ({
    node: fc.oneof({ maxDepth: 3 }, leaf, tie('group')),
    group: fc.record(
      { combinator: fc.constantFrom('and', 'or'), not: fc.boolean(), rules: fc.array(tie('node'), { maxLength: 4 }) },
      { requiredKeys: ['combinator', 'rules'] },
    ) as never,
  })).group;
}

const values = fc.dictionary(fc.constantFrom(...KEYS), value, { noNullPrototype: true });

test('the page and the server find the same conditions met', () => {
  fc.assert(
    fc.property(conditionOn(KEYS), values, (condition, given) => {
      const valueOf = (key: string) => given[key];
      expect(isMet(condition, valueOf)).toBe(evaluateCondition(condition, valueOf).met);
    }),
    { numRuns: RUNS },
  );
});

test('the page and the server show the same fields', () => {
  const conditionBefore = (index: number) => fc.option(conditionOn(['a', 'b', 'c'].slice(0, index)), { nil: undefined });
  const sections = fc.option(conditionOn(['a']), { nil: undefined }).map((visibleWhen) => [{ key: 's', title: {}, visibleWhen }]);
  const definition = fc
    .tuple(sections, conditionBefore(1), conditionBefore(2), conditionBefore(3))
    .map(([list, ...conditions]) =>
      form(
        [field('a'), ...conditions.map((visibleWhen, index) => field(KEYS[index + 1] ?? '', 'short-text', { visibleWhen, section: 's' }))],
        list,
      ),
    );
  fc.assert(
    fc.property(definition, values, (shape, given) => {
      const onPage = visibleKeys({ sections: [], ...shape }, (key) => given[key]);
      expect([...onPage]).toEqual(visibleFields(shape, given).map(({ key }) => key));
    }),
    { numRuns: RUNS },
  );
});
