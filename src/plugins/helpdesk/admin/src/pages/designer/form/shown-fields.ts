import type { FormDocument } from '../../../../../shared/contracts/configuration';
import { evaluateCondition } from '../../../../../shared/evaluate-condition';
import type { FormField } from '../../../../../shared/form-fields';

/** Answers by the keys of fields; undefined counts as not yet answered. */
export type Answers = Record<string, unknown>;

/** Keys of the fields that are shown with these answers: the server's rules, for trying a form out. */
export function shownFields({ sections = [], fields }: FormDocument, answers: Answers): Set<string> {
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const sectionByKey = new Map(sections.map((section) => [section.key, section]));
  const known = new Map<string, boolean>();

  const valueOf = (key: string): unknown => {
    const field = byKey.get(key);
    // What was once answered to a hidden field still counts.
    if (field?.hidden) return answers[key];
    return field && isShown(field) ? answerOf(field, answers) : undefined;
  };
  function isShown(field: FormField): boolean {
    const before = known.get(field.key);
    if (before !== undefined) return before;
    // A form under construction may go round in circles.
    known.set(field.key, false);
    const conditions = [sectionByKey.get(field.section ?? '')?.visibleWhen, field.visibleWhen];
    const shown = !field.hidden && conditions.every((condition) => !condition || evaluateCondition(condition, valueOf).met);
    known.set(field.key, shown);
    return shown;
  }
  return new Set(fields.filter(isShown).map(({ key }) => key));
}

export function answerOf(field: FormField, answers: Answers): unknown {
  return Object.hasOwn(answers, field.key) ? answers[field.key] : field.default;
}
