import { z } from '@strapi/utils';
import type { StoredAnswers } from '../forms/stored-answers';
import type { Status } from '../workflow/definition';
import type { CampaignChangePlan } from './plan-campaign-change';

const snapshotSchema = z.object({
  status: z.string(),
  answers: z.array(
    z.object({
      formId: z.number(),
      slug: z.string(),
      version: z.number(),
      answers: z.record(z.string(), z.unknown()),
      former: z.array(z.object({ key: z.string(), version: z.number(), value: z.unknown() })).default([]),
    }),
  ),
  cleared: z.array(z.object({ form: z.string(), key: z.string(), reason: z.string() })),
});

/**
 * What a case was before it went to another campaign, kept with that activity on the timeline, so that it can be read
 * there and taken back (D4).
 */
export type CampaignSnapshot = z.infer<typeof snapshotSchema>;

/** @param status the one before; for a status that is no longer in use the campaign's initial one */
export function campaignSnapshot(status: Status, stored: StoredAnswers[], { cleared }: CampaignChangePlan): CampaignSnapshot {
  return {
    status: status.documentId,
    answers: stored.map(({ formId, slug, version, answers, former }) => ({ formId, slug, version, answers, former })),
    cleared: cleared.map(({ form, key, reason }) => ({ form, key, reason })),
  };
}

/** The snapshot of an activity's data; null where it has none. */
export function readCampaignSnapshot(data: unknown): CampaignSnapshot | null {
  const parsed = snapshotSchema.safeParse(data);
  return parsed.success ? parsed.data : null;
}
