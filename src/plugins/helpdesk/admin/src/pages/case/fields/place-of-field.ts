import type { CaseCard } from '../../../../../shared/contracts/cases';
import { shownFields } from '../../designer/form/shown-fields';
import { answersWith, typedInto } from '../form/typed-answers';
import { answerOfKey, type CardEdit, type HeaderKey } from '../save/card-edits';

/** Where in a card something can be mended: a field of the header, one of the header's form, a form or the tasks. */
export type PlaceOfField = 'header' | 'header-form' | 'forms' | 'tasks';

const HEADER: readonly (HeaderKey | 'campaign')[] = ['subject', 'priority', 'deadlineAt', 'owner', 'category', 'tags', 'campaign'];

/**
 * Where a guard's field is filled in.
 *
 * @param field as the server names it: `category`, `answers.claim.plate`, `tasks`
 * @param pending what is typed and not saved: it decides what a form shows
 * @returns null where the card has no place for it
 */
export function placeOfField(
  { forms, headerForm }: Pick<CaseCard, 'forms' | 'headerForm'>,
  field: string,
  pending: Readonly<Record<string, CardEdit>>,
): PlaceOfField | null {
  const answer = answerOfKey(field);
  if (answer) {
    const form = forms.find(({ slug, isAsked }) => isAsked && slug === answer.form);
    if (!form?.definition.fields.some(({ key, readOnly }) => key === answer.field && !readOnly)) return null;
    const shown = shownFields({ slug: form.slug, ...form.definition }, answersWith(form, typedInto(form.slug, pending)));
    if (!shown.has(answer.field)) return null;
    return answer.form === headerForm ? 'header-form' : 'forms';
  }
  if (field === 'tasks') return 'tasks';
  return HEADER.some((key) => key === field) ? 'header' : null;
}
