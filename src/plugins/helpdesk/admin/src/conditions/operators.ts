import type { Operator, Rule } from '../../../shared/conditions';
import type { FieldKind } from '../../../shared/form-fields';
import { isAbsent, listOf } from '../../../shared/operators';
import type { TextId } from '../components/use-text';
import type { Subject } from './subject';

const OPERATOR_NAMES: Record<Operator, TextId> = {
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

/** Times are not more or less than others. */
const NAMES_FOR_TIMES: Partial<Record<Operator, TextId>> = {
  '<': 'conditions.operator.before',
  '<=': 'conditions.operator.until',
  '>': 'conditions.operator.after',
  '>=': 'conditions.operator.from',
};

/** What is no question was not answered either. */
const NAMES_FOR_FIELDS: Partial<Record<Operator, TextId>> = {
  null: 'conditions.operator.empty',
  notNull: 'conditions.operator.filled',
};

/** What a comparison is called where it is about a subject. */
export function operatorName(operator: Operator, subject: Subject | undefined): TextId {
  const isTime = subject?.kind === 'date' || subject?.kind === 'date-time';
  const isField = subject !== undefined && subject.operators !== undefined && !subject.field.startsWith('answers.');
  return (isTime && NAMES_FOR_TIMES[operator]) || (isField && NAMES_FOR_FIELDS[operator]) || OPERATOR_NAMES[operator];
}

const ALWAYS: Operator[] = ['notNull', 'null'];
const EQUAL: Operator[] = ['=', '!='];
const ORDERED: Operator[] = ['<', '<=', '>', '>=', 'between'];
const OF_TEXT: Operator[] = ['contains', 'doesNotContain', 'beginsWith', 'endsWith', 'in', 'notIn'];

/** What can sensibly be asked about a subject. */
export function operatorsOf(subject: Subject | undefined): readonly Operator[] {
  return subject?.operators ?? operatorsFor(subject?.kind ?? 'short-text');
}

function operatorsFor(kind: FieldKind): Operator[] {
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

/** A rule about a subject, to begin with. */
export function newRule(subject: Subject): Rule {
  const [operator = 'notNull'] = operatorsOf(subject);
  return { field: subject.field, operator, value: firstValue(operator, subject) };
}

/** The same rule with another comparison; the value stays where it is of a shape that this one takes. */
export function withOperator(rule: Rule, operator: Operator, subject: Subject | undefined): Rule {
  const isAlike =
    takesList(operator) === takesList(rule.operator) &&
    (operator === 'between') === (rule.operator === 'between') &&
    !takesNoValue(operator) &&
    !takesNoValue(rule.operator);
  return { ...rule, operator, value: isAlike ? rule.value : firstValue(operator, subject) };
}

/** A value to begin with, of the shape that the operator and the subject ask for; the server wants one. */
function firstValue(operator: Operator, subject: Subject | undefined): unknown {
  if (takesNoValue(operator)) return undefined;
  const choice = subject?.choices?.[0]?.value;
  if (operator === 'between') return subject?.isRelative ? ['now', 'now+1d'] : [];
  if (takesList(operator)) return choice === undefined ? [] : [choice];
  if (subject?.isRelative) return 'now';
  return subject?.kind === 'yes-no' ? true : (choice ?? '');
}

/** Whether a rule says all that it has to: a value where one is compared with. */
export function isComplete({ operator, value }: Rule): boolean {
  if (takesNoValue(operator)) return true;
  if (operator === 'between') return listOf(value).filter((one) => !isAbsent(one)).length === 2;
  return takesList(operator) ? listOf(value).length > 0 : !isAbsent(value);
}

/** What was typed as one of several values. */
export function scalarOf(typed: string, kind: FieldKind): string | number {
  const isNumber = (kind === 'number' || kind === 'money') && typed.trim() !== '' && Number.isFinite(Number(typed));
  return isNumber ? Number(typed) : typed;
}
