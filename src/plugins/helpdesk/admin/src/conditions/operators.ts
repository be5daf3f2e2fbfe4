import type { Operator } from '../../../shared/conditions';
import type { FieldKind } from '../../../shared/form-fields';
import type { TextId } from '../components/use-text';
import type { Subject } from './subject';

export const OPERATOR_NAMES: Record<Operator, TextId> = {
  '=': 'conditions.operator.equal',
  '!=': 'conditions.operator.unequal',
  '<': 'conditions.operator.less',
  '<=': 'conditions.operator.at-most',
  '>': 'conditions.operator.more',
  '>=': 'conditions.operator.at-least',
  contains: 'conditions.operator.contains',
  doesNotContain: 'conditions.operator.contains-not',
  beginsWith: 'conditions.operator.begins',
  endsWith: 'conditions.operator.ends',
  in: 'conditions.operator.in',
  notIn: 'conditions.operator.not-in',
  null: 'conditions.operator.absent',
  notNull: 'conditions.operator.present',
  between: 'conditions.operator.between',
};

const ALWAYS: Operator[] = ['notNull', 'null'];
const EQUAL: Operator[] = ['=', '!='];
const ORDERED: Operator[] = ['<', '<=', '>', '>=', 'between'];
const OF_TEXT: Operator[] = ['contains', 'doesNotContain', 'beginsWith', 'endsWith', 'in', 'notIn'];

/** What can sensibly be asked about an answer of a kind. */
export function operatorsFor(kind: FieldKind): Operator[] {
  switch (kind) {
    case 'number':
    case 'money':
    case 'date':
    case 'date-time':
      return [...EQUAL, ...ORDERED, ...ALWAYS];
    case 'yes-no':
      return ['=', ...ALWAYS];
    case 'single-choice':
    case 'multiple-choice':
      return [...EQUAL, 'in', 'notIn', ...ALWAYS];
    case 'file':
    case 'contact':
      return ALWAYS;
    default:
      return [...EQUAL, ...OF_TEXT, ...ALWAYS];
  }
}

export const takesNoValue = (operator: Operator) => operator === 'null' || operator === 'notNull';
export const takesList = (operator: Operator) => operator === 'in' || operator === 'notIn' || operator === 'between';

/** A value to begin with, of the shape that the operator and the subject ask for; the server wants one. */
export function firstValue(operator: Operator, subject: Subject | undefined): unknown {
  if (takesNoValue(operator)) return undefined;
  const choice = subject?.choices?.[0]?.value;
  if (takesList(operator)) return choice === undefined || operator === 'between' ? [] : [choice];
  return subject?.kind === 'yes-no' ? true : (choice ?? '');
}

/** What was typed as one of several values. */
export function scalarOf(typed: string, kind: FieldKind): string | number {
  const isNumber = (kind === 'number' || kind === 'money') && typed.trim() !== '' && Number.isFinite(Number(typed));
  return isNumber ? Number(typed) : typed;
}
