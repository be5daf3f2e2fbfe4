import type { Core } from '@strapi/strapi';
import { findLastSnapshot, type LastSnapshot } from '../activities/activity-store';
import { readCampaignAccess } from '../people/campaign-access-store';
import type { Origin } from '../platform/actor';
import { inTransaction, type Db } from '../platform/database';
import { forbidden, notFound, validationError } from '../platform/errors';
import { service } from '../platform/services';
import { clearedAnswers, readAnswersSnapshot } from './answers-snapshot';
import { lockCase } from './case-store';
import { changeCase, type CaseChanged } from './change-case';
import { workflowAt } from './course-of-case';

interface TakeBack {
  documentId: string;
  /** What changed: the campaign (B5), or the status by a reset in bulk (R30). */
  field: 'campaign' | 'status';
  origin: Origin;
}

/**
 * Takes the last change back that answers left the case with (D4): answers, campaign and status are as they were
 * before it. A status that was changed again since a reset stays. Answers given since are on the timeline in turn.
 *
 * @throws 400 when there is nothing to take back, 403, 404
 */
export async function changeCaseBack(strapi: Core.Strapi, { documentId, field, origin }: TakeBack): Promise<CaseChanged> {
  if (!origin.actor.may('cases.edit-cases')) throw forbidden('You may not change cases.');
  return inTransaction(strapi, async ({ trx }) => {
    const catalogue = await service(strapi, 'catalogue').live(trx);
    const snapshot = await lockCase(trx, documentId, []);
    const access = await readCampaignAccess(trx, catalogue, origin.actor);
    if (!snapshot || !access.has(snapshot.campaignId)) throw notFound();
    const campaign = catalogue.campaigns.find(({ id }) => id === snapshot.campaignId);
    const status = catalogue.statuses.get(snapshot.statusId);
    const last = await findLastSnapshot(trx, snapshot.id, field);
    const before = last && readAnswersSnapshot(last.data);
    const isLatest = last !== null && (field === 'campaign' ? leadsTo(last, campaign) : await isLastReset(trx, snapshot.id, last));
    if (!before || !isLatest) throw validationError([{ path: [field], message: NOTHING[field] }]);
    const lost = before.answers.find(({ formId }) => ![...catalogue.forms.values()].some(({ id }) => id === formId));
    if (lost) throw validationError([{ path: ['answers', lost.slug], message: 'the form is not there any more' }]);
    const target = field === 'campaign' ? catalogue.campaigns.find((one) => one.documentId === idOf(last.from)) : campaign;
    if (target && !access.has(target.id)) throw validationError([{ path: ['campaign'], message: 'is not assigned to you' }]);
    const workflow = target && workflowAt({ campaign: target, categoryId: snapshot.categoryId }, catalogue.categories);
    // The workflow may have lost the status since, or the case have got a category with a workflow of its own.
    const hasStatus = workflow?.statuses.some((one) => one.documentId === before.status);
    const isStillThere = field === 'campaign' || idOf(last.to) === status?.documentId;
    return changeCase(strapi, {
      documentId,
      data: { ...(field === 'campaign' && { campaign: idOf(last.from) }), ...(hasStatus && isStillThere && { status: before.status }) },
      origin: { ...origin, cause: 'undo' },
      forcedBy: catalogue,
      restores: before.answers,
    });
  });
}

const NOTHING = {
  campaign: 'there is no change of campaign to take back',
  status: 'there is no reset of the status to take back',
};

/** Whether the change of campaign is the one by which the case came to where it is. */
function leadsTo(last: LastSnapshot, campaign: { documentId: string } | undefined): boolean {
  return idOf(last.to) === campaign?.documentId && idOf(last.from) !== null;
}

/** A reset took answers, which the restoring of one did not; after a change of campaign that one is to be taken back. */
async function isLastReset(db: Db, caseId: number, last: LastSnapshot): Promise<boolean> {
  const moved = await findLastSnapshot(db, caseId, 'campaign');
  return clearedAnswers(last.data) !== null && (moved?.id ?? 0) < last.id;
}

function idOf(side: unknown): string | null {
  return typeof side === 'object' && side !== null && 'id' in side ? String(side.id) : null;
}
