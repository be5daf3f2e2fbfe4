import type { CaseCard } from '../../../../../shared/contracts/cases';
import { answerOfKey, type CardEdit, type CardEdits } from './card-edits';

/**
 * The edits that take saved ones back.
 *
 * @param before the card that they were made on, and `after` the one that they made
 * @returns null where that would not bring the case back to what it was: its status moved along with its category, or
 *   answers went to the former ones of their form
 */
export function undoOfSave(saved: Readonly<Record<string, CardEdit>>, before: CaseCard, after: CaseCard): CardEdits | null {
  if (before.status.documentId !== after.status.documentId || before.campaign.documentId !== after.campaign.documentId) return null;
  const formsOf = (card: CaseCard) => new Map(card.forms.map((form) => [form.slug, form]));
  const [earlier, later] = [formsOf(before), formsOf(after)];
  const slugs = [...new Set(Object.keys(saved).flatMap((key) => answerOfKey(key)?.form ?? []))];
  for (const slug of slugs) if (earlier.get(slug)?.former.length !== later.get(slug)?.former.length) return null;
  return {
    edits: Object.fromEntries(Object.entries(saved).map(([key, { base, mine, ...rest }]) => [key, { ...rest, base: mine, mine: base }])),
    versions: Object.fromEntries(slugs.map((slug) => [slug, later.get(slug)?.version ?? 0])),
  };
}
