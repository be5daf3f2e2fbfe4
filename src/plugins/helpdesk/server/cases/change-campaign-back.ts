import type { Core } from '@strapi/strapi';
import { findLastChangeOf } from '../activities/activity-store';
import { deleteAnswers, readStoredAnswers, saveAnswers } from '../forms/form-store';
import { readCampaignAccess } from '../people/campaign-access-store';
import type { Origin } from '../platform/actor';
import { inTransaction } from '../platform/database';
import { forbidden, notFound, validationError } from '../platform/errors';
import { service } from '../platform/services';
import { readCampaignSnapshot } from './campaign-snapshot';
import { lockCase } from './case-store';
import { changeCase } from './change-case';
import { workflowAt } from './course-of-case';

/**
 * Takes the last change of campaign back (B5): campaign, status and answers are as they were before it. Answers given
 * since are in the snapshot that this change leaves in turn.
 *
 * @returns the case's revision
 * @throws 400 when there is nothing to take back, 403, 404
 */
export async function changeCampaignBack(
  strapi: Core.Strapi,
  { documentId, origin }: { documentId: string; origin: Origin },
): Promise<{ revision: number }> {
  if (!origin.actor.may('cases.edit-cases')) throw forbidden('You may not change cases.');
  const catalogue = await service(strapi, 'catalogue').get();
  return inTransaction(strapi, async ({ trx }) => {
    const snapshot = await lockCase(trx, documentId, []);
    if (!snapshot) throw notFound();
    const access = await readCampaignAccess(trx, catalogue, origin.actor);
    if (!access.has(snapshot.campaignId)) throw notFound();
    const last = await findLastChangeOf(trx, snapshot.id, 'campaign');
    const before = last && readCampaignSnapshot(last.data);
    const campaign = catalogue.campaigns.find(({ id }) => id === snapshot.campaignId);
    if (!before || idOf(last.to) !== campaign?.documentId || idOf(last.from) === null) {
      throw validationError([{ path: ['campaign'], message: 'there is no change of campaign to take back' }]);
    }
    const target = catalogue.campaigns.find(({ documentId: id }) => id === idOf(last.from));
    const workflow = target && workflowAt({ campaign: target, categoryId: snapshot.categoryId }, catalogue.categories);
    if (target && !access.has(target.id)) throw validationError([{ path: ['campaign'], message: 'is not assigned to you' }]);
    // The workflow may have lost the status since, or the case have got a category with a workflow of its own.
    const hasStatus = workflow?.statuses.some(({ documentId: id }) => id === before.status);
    const result = await changeCase(strapi, {
      documentId,
      data: { campaign: idOf(last.from), ...(hasStatus && { status: before.status }) },
      origin: { ...origin, cause: 'undo' },
      forcedBy: catalogue,
    });
    const present = await readStoredAnswers(trx, snapshot.id);
    await deleteAnswers(
      trx,
      snapshot.id,
      present.map(({ formId }) => formId),
    );
    for (const { formId, version, answers, former } of before.answers) {
      await saveAnswers(trx, { caseId: snapshot.id, formId, version, answers, former, at: new Date() });
    }
    return result;
  });
}

function idOf(side: unknown): string | null {
  return typeof side === 'object' && side !== null && 'id' in side ? String(side.id) : null;
}
