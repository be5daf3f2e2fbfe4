import { UNANSWERED_KINDS, type FormDefinition, type FormField } from '../../shared/form-fields';
import { answerOrDefault, isUnanswered, type Answers } from './compiled-form';
import { visibleFields } from './visible-fields';

/**
 * The fields that still need an answer: those required to save, and with a status those it requires (R35). Only what
 * is shown can be missing.
 *
 * @param statusKey of the status the case is to come into; null asks for what saving needs
 */
export function missingAnswers(definition: FormDefinition, answers: Answers, statusKey: string | null): FormField[] {
  return visibleFields(definition, answers).filter((field) => {
    const required = field.required || (statusKey !== null && field.requiredFor?.includes(statusKey));
    return required && !UNANSWERED_KINDS.includes(field.kind) && isUnanswered(answerOrDefault(field, answers));
  });
}
