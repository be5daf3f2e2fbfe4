import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { NewActivity } from '../activities/activity';
import { insertActivities } from '../activities/activity-store';
import { lockCase, updateCase } from '../cases/case-store';
import { refuseUnseen } from '../cases/resolve-visible-case';
import type { Catalogue } from '../configuration/catalogue';
import type { Origin } from '../platform/actor';
import { announceCase } from '../platform/announce';
import { inTransaction, type Db } from '../platform/database';
import { notFound } from '../platform/errors';
import { service } from '../platform/services';

/** Whose tasks are changed, by whom and why. */
export interface TasksCommand {
  caseDocumentId: string;
  origin: Origin;
}

/** What a change of a task leads to; the same revision as before when there was nothing to change. */
export interface TaskOutcome {
  taskId: string;
  caseRevision: number;
}

/** The case under lock, by database ids. */
export interface TaskScope {
  caseId: number;
  campaignId: number;
  catalogue: Catalogue;
  at: Date;
}

/** Writes the task within the lock of its case, and says what the timeline is to tell; null when nothing changed. */
type WriteTask = (db: Db, scope: TaskScope) => Promise<{ taskId: string; activity: NewActivity | null }>;

/**
 * What every change of a case's tasks has in common (R15): lock the case, write the task, its activity and the case's
 * revision in one transaction, announce.
 *
 * @throws 404 when there is no such case, and what `write` throws; nothing is changed then
 */
export async function changeTasksOfCase(strapi: Core.Strapi, command: TasksCommand, write: WriteTask): Promise<TaskOutcome> {
  const { caseDocumentId, origin } = command;
  const catalogue = await service(strapi, 'catalogue').get();
  return inTransaction(strapi, async ({ trx, afterCommit }) => {
    const snapshot = await lockCase(trx, caseDocumentId, []);
    if (!snapshot) throw notFound();
    const { id: caseId, campaignId } = snapshot;
    await refuseUnseen(trx, catalogue, campaignId, origin.actor);
    const at = new Date();
    const { taskId, activity } = await write(trx, { caseId, campaignId, catalogue, at });
    if (!activity) return { taskId, caseRevision: snapshot.revision };

    const revision = snapshot.revision + 1;
    await updateCase(trx, snapshot.id, {}, [], { revision, at });
    await insertActivities(trx, snapshot.id, [activity], { origin, correlationId: randomUUID(), at });
    afterCommit(() => announceCase(strapi, { documentId: caseDocumentId, revision, actor: origin.actor }));
    return { taskId, caseRevision: revision };
  });
}
