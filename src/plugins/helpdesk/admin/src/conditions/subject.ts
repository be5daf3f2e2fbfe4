import type { Operator } from '../../../shared/conditions';
import type { FieldKind, FormField } from '../../../shared/form-fields';
import { UNANSWERED_KINDS } from '../../../shared/form-fields';
import type { Localised } from '../../../shared/localised';
import type { Choice } from '../pages/designer/inputs/choice';

/** Something that a rule can look at. */
export interface Subject {
  /** As rules name it: the key of a field, a field of the case, or `answers.<form>.<field>` */
  field: string;
  name: string;
  /** What its value is like; decides the comparisons that make sense and the input of the value. */
  kind: FieldKind;
  /** What its value is one of, where that is known */
  choices?: Choice[];
  /** The comparisons there are, where they are not those of the kind */
  operators?: readonly Operator[];
  /** A moment that may also be told from now, such as `now-7d`. */
  isRelative?: boolean;
}

/** The fields of a form that have answers, as rules of the same form name them. */
export function subjectsOfFields(fields: FormField[], localised: (texts: Localised) => string): Subject[] {
  return fields
    .filter(({ kind }) => !UNANSWERED_KINDS.includes(kind))
    .map(({ key, kind, label, options }) => ({
      field: key,
      name: localised(label) || key,
      kind,
      ...(options && { choices: options.map((option) => ({ value: option.key, name: localised(option.label) || option.key })) }),
    }));
}
