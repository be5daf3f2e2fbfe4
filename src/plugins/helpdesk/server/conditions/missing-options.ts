import { rulesOf, type Operator, type RuleGroup } from '../../shared/conditions';
import type { FormField } from '../../shared/form-fields';
import { COMPARE, listOf } from '../../shared/operators';

/** What each operator asks of a value for it to stand for an option; those that are not here name none. */
const STANDS_FOR: Partial<Record<Operator, Operator>> = {
  '=': '=',
  '!=': '=',
  in: '=',
  notIn: '=',
  contains: 'contains',
  doesNotContain: 'contains',
  beginsWith: 'beginsWith',
  endsWith: 'endsWith',
};

/**
 * Options that a condition names and a choice does not have: rules that no answer meets, or that every one does.
 *
 * @param fieldOf the field that a rule looks at; undefined where it is none of a form
 */
export function missingOptions(
  condition: RuleGroup,
  fieldOf: (name: string) => FormField | undefined,
): { name: string; field: string; option: string }[] {
  return rulesOf(condition).flatMap(({ field: name, operator, value }) => {
    const field = fieldOf(name);
    const relation = STANDS_FOR[operator];
    if (!field?.kind.endsWith('-choice') || !relation) return [];
    const values = operator === 'in' || operator === 'notIn' ? listOf(value) : [value];
    return values
      .filter((one) => !(field.options ?? []).some(({ key }) => COMPARE[relation](key, one)))
      .map((one) => ({ name, field: field.key, option: typeof one === 'string' ? one : JSON.stringify(one) }));
  });
}
