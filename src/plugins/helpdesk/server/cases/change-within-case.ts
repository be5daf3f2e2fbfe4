import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { NewActivity } from '../activities/activity';
import { insertActivities } from '../activities/activity-store';
import type { Catalogue } from '../configuration/catalogue';
import type { Origin } from '../platform/actor';
import { announceCase } from '../platform/announce';
import { inTransaction, type Db, type TransactionScope } from '../platform/database';
import { notFound } from '../platform/errors';
import { service } from '../platform/services';
import type { CaseSnapshot } from './case-snapshot';
import { lockCase, updateCase } from './case-store';
import { refuseUnseen } from './resolve-visible-case';

/** Whose case it is about, by whom and why. */
export interface CaseCommand {
  caseDocumentId: string;
  origin: Origin;
}

/** The case under lock, and the way to tell its timeline what happened. */
export interface CaseScope {
  origin: Origin;
  snapshot: CaseSnapshot;
  catalogue: Catalogue;
  at: Date;
  /** Adds activities to the timeline, in their order, and has the case's revision counted up. @returns their ids */
  record(activities: NewActivity[]): Promise<number[]>;
  afterCommit: TransactionScope['afterCommit'];
}

/**
 * What every command has in common that adds something to a case and leaves its fields alone, such as a task, a message
 * or a note: lock the case, write, count its revision up if the timeline was told something, announce.
 *
 * @param work runs in the transaction, and again when that is tried again
 * @throws 404 when there is no such case for the actor, and what `work` throws; nothing is changed then
 */
export async function changeWithinCase<T>(
  strapi: Core.Strapi,
  { caseDocumentId, origin }: CaseCommand,
  work: (db: Db, scope: CaseScope) => Promise<T>,
): Promise<{ result: T; revision: number }> {
  const catalogue = await service(strapi, 'catalogue').get();
  return inTransaction(strapi, async ({ trx, afterCommit }) => {
    const snapshot = await lockCase(trx, caseDocumentId, []);
    if (!snapshot) throw notFound();
    await refuseUnseen(trx, catalogue, snapshot.campaignId, origin.actor);
    const at = new Date();
    const correlationId = randomUUID();
    let hasChanged = false;
    const record = (activities: NewActivity[]): Promise<number[]> => {
      hasChanged = true;
      return insertActivities(trx, snapshot.id, activities, { origin, correlationId, at });
    };
    const result = await work(trx, { origin, snapshot, catalogue, at, record, afterCommit });
    if (!hasChanged) return { result, revision: snapshot.revision };

    const revision = snapshot.revision + 1;
    await updateCase(trx, snapshot.id, {}, [], { revision, at });
    afterCommit(() => announceCase(strapi, { documentId: caseDocumentId, revision, actor: origin.actor }));
    return { result, revision };
  });
}
