import { z } from '@strapi/utils';
import type { ClearedAnswer } from '../../shared/contracts/cases';
import { FIELD_KINDS } from '../../shared/form-fields';
import { readableAnswer } from '../forms/readable-answer';
import type { Status } from '../workflow/definition';
import type { StoredAnswers } from '../forms/stored-answers';
import type { AnswersMovePlan } from './plan-campaign-change';

const answers = z.record(z.string(), z.unknown());
const former = z.array(z.object({ key: z.string(), version: z.number(), value: z.unknown() })).default([]);
const snapshotSchema = z.object({
  status: z.string(),
  answers: z.array(z.object({ formId: z.number(), slug: z.string(), version: z.number(), answers, former })),
  cleared: z.array(
    z.object({
      form: z.string(),
      key: z.string(),
      reason: z.string(),
      // Snapshots of the first release have no more than the three above.
      label: z.record(z.string(), z.string()).default({}),
      kind: z.enum(FIELD_KINDS).optional(),
      value: z.unknown(),
    }),
  ),
});

/**
 * What a case was before its answers left it, with a change of campaign or a reset of its status in bulk. Kept with
 * that activity on the timeline, so that it can be read there and taken back (D4).
 */
export type AnswersSnapshot = z.infer<typeof snapshotSchema>;

/** @param status the one before */
export function answersSnapshot(status: Status, stored: StoredAnswers[], { cleared }: AnswersMovePlan): AnswersSnapshot {
  return {
    status: status.documentId,
    answers: stored.map(({ formId, slug, version, answers: given, former: earlier }) => ({
      formId,
      slug,
      version,
      answers: given,
      former: earlier,
    })),
    cleared: cleared.map(({ form, key, label, value, reason }) => {
      const field = stored.find(({ slug }) => slug === form)?.definition.fields.find((one) => one.key === key);
      return { form, key, reason, label, kind: field?.kind, value: readableAnswer(value, field?.options) };
    }),
  };
}

/** The snapshot of an activity's data; null where it has none. */
export function readAnswersSnapshot(data: unknown): AnswersSnapshot | null {
  const parsed = snapshotSchema.safeParse(data);
  return parsed.success ? parsed.data : null;
}

/** What left the case, as its timeline shows it; null where nothing did. */
export function clearedAnswers(data: unknown): ClearedAnswer[] | null {
  const cleared = readAnswersSnapshot(data)?.cleared ?? [];
  if (cleared.length === 0) return null;
  return cleared.map(({ form, key, label, kind, value }) => ({ form, key, label, kind, value }));
}
