import type { RuleGroup } from '../../shared/conditions';
import type { FormDefinition, FormField } from '../../shared/form-fields';
import { evaluateCondition } from '../../shared/evaluate-condition';
import { answerOrDefault, compiledForm, type Answers, type Question } from './compiled-form';

/**
 * The fields of a form that are shown with these answers, in the form's order; with defaults where nothing is answered.
 * A field that is not shown has no answer, so whatever depends on it finds none.
 *
 * @param valueOf how to find an answer, where it is not as it stands in `answers`
 */
export function visibleFields(
  definition: FormDefinition,
  answers: Answers,
  valueOf: (question: Question) => unknown = ({ field }) => answerOrDefault(field, answers),
): FormField[] {
  const questions = compiledForm(definition);
  const known = new Map<string, boolean>();

  const met = (condition: RuleGroup | undefined) => !condition || evaluateCondition(condition, valueAt).met;
  const valueAt = (key: string): unknown => {
    const question = questions.get(key);
    return question && (question.field.hidden || isShown(question)) ? valueOf(question) : undefined;
  };
  function isShown(question: Question): boolean {
    const { field, section } = question;
    const before = known.get(field.key);
    if (before !== undefined) return before;
    // Definitions are published without circles; this keeps any other from going round for ever.
    known.set(field.key, false);
    const shown = !field.hidden && met(section?.visibleWhen) && met(field.visibleWhen);
    known.set(field.key, shown);
    return shown;
  }
  return [...questions.values()].filter(isShown).map(({ field }) => field);
}
