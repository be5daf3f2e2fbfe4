import type { Operator } from '../../../../../../shared/conditions';

export const takesNoValue = (operator: Operator) => operator === 'null' || operator === 'notNull';
const takesList = (operator: Operator) => operator === 'in' || operator === 'notIn' || operator === 'between';

/** A rule's value as it is typed; lists with commas. */
export function typedValue(value: unknown): string {
  if (value === undefined || value === null) return '';
  return Array.isArray(value) ? value.join(', ') : String(value);
}

/** What was typed as the value of a rule with this operator; undefined for operators without one. */
export function ruleValue(typed: string, operator: Operator): unknown {
  if (takesNoValue(operator)) return undefined;
  return takesList(operator) ? typed.split(',').map((part) => scalar(part.trim())) : scalar(typed.trim());
}

function scalar(typed: string): string | number | boolean {
  if (typed === 'true' || typed === 'false') return typed === 'true';
  // Only what reads the same again: a leading zero or plus belongs to codes and phone numbers.
  return typed !== '' && String(Number(typed)) === typed ? Number(typed) : typed;
}
