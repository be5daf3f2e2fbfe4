import type { Operator } from '../../../../../shared/conditions';
import type { FieldKind, FormField } from '../../../../../shared/form-fields';
import type { TextId } from '../../../components/use-text';

export const OPERATOR_NAMES: Record<Operator, TextId> = {
  '=': 'designer.form.operator.equal',
  '!=': 'designer.form.operator.unequal',
  '<': 'designer.form.operator.less',
  '<=': 'designer.form.operator.at-most',
  '>': 'designer.form.operator.more',
  '>=': 'designer.form.operator.at-least',
  contains: 'designer.form.operator.contains',
  doesNotContain: 'designer.form.operator.contains-not',
  beginsWith: 'designer.form.operator.begins',
  endsWith: 'designer.form.operator.ends',
  in: 'designer.form.operator.in',
  notIn: 'designer.form.operator.not-in',
  null: 'designer.form.operator.absent',
  notNull: 'designer.form.operator.present',
  between: 'designer.form.operator.between',
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

/** A value to begin with, of the shape that the operator and the field ask for; the server wants one. */
export function firstValue(operator: Operator, field: FormField | undefined): unknown {
  if (takesNoValue(operator)) return undefined;
  const option = field?.options?.find(({ hidden }) => !hidden)?.key;
  if (takesList(operator)) return option === undefined || operator === 'between' ? [] : [option];
  return field?.kind === 'yes-no' ? true : (option ?? '');
}
