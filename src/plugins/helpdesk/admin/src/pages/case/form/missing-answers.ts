import type { CaseForm } from '../../../../../shared/contracts/cases';
import { UNANSWERED_KINDS } from '../../../../../shared/form-fields';
import { isAbsent } from '../../../../../shared/operators';
import { answerOf, shownFields, type Answers } from '../../designer/form/shown-fields';

/**
 * Keys of the fields of a form that have to be answered before the case can be saved (R42), and are not.
 *
 * @param answers as they would be saved
 */
export function missingAnswers({ slug, definition, isAsked }: CaseForm, answers: Answers): string[] {
  if (!isAsked) return [];
  const shown = shownFields({ slug, ...definition }, answers);
  return definition.fields
    .filter(
      (field) => field.required && !UNANSWERED_KINDS.includes(field.kind) && shown.has(field.key) && isUnanswered(answerOf(field, answers)),
    )
    .map(({ key }) => key);
}

function isUnanswered(value: unknown): boolean {
  return isAbsent(typeof value === 'string' ? value.trim() : value);
}
