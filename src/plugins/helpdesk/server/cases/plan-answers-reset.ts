import type { AnswersSnapshot } from './answers-snapshot';
import { answerChanges } from './plan-answers';
import type { StoredAnswers } from '../forms/stored-answers';
import { clearedFormer, type AnswersMovePlan } from './plan-campaign-change';
import type { FieldChange } from './plan-change';

/** A reset takes every answer off the case (R30). They stay in the snapshot of the activity that tells of it. */
export function planAnswersReset(stored: StoredAnswers[]): AnswersMovePlan {
  const cleared = stored.flatMap((one) => [
    ...Object.entries(one.answers).map(([key, value]) => {
      const label = one.definition.fields.find((field) => field.key === key)?.label ?? {};
      return { form: one.slug, key, label, value, reason: 'status-reset' as const };
    }),
    ...clearedFormer(one, 'status-reset'),
  ]);
  return { kept: [], cleared, saves: [], leaving: stored };
}

/** Puts the answers of a snapshot back in the place of those the case has now, each on the version it was given on. */
export function planAnswersRestore(
  stored: StoredAnswers[],
  before: AnswersSnapshot['answers'],
): { move: AnswersMovePlan; changes: FieldChange[] } {
  const saves = before.map(({ formId, slug, version, ...given }) => ({ form: { id: formId, slug, version }, ...given }));
  const slugs = [...new Set([...stored, ...before].map(({ slug }) => slug))];
  const answersTo = (list: { slug: string; answers: Record<string, unknown> }[], slug: string) =>
    list.find((one) => one.slug === slug)?.answers ?? {};
  return {
    move: { kept: [], cleared: [], saves, leaving: stored },
    changes: slugs.flatMap((slug) => answerChanges(slug, answersTo(stored, slug), answersTo(before, slug))),
  };
}
