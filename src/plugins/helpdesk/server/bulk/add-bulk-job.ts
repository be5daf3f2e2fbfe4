import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { BULK_LIMITS } from '../../shared/limits';
import type { Actor } from '../platform/actor';
import { announceBulkJob } from '../platform/announce';
import { inTransaction } from '../platform/database';
import { forbidden, validationError } from '../platform/errors';
import { newDocumentId } from '../platform/new-document-id';
import type { BulkInput } from './bulk-input';
import { insertJob, insertJobCases } from './bulk-store';
import { resolveBulkAction } from './resolve-bulk-action';

/**
 * Starts a bulk action: its cases are those that are selected, or match the filter, at this moment.
 *
 * @param language the reader's, for what the results will say
 * @returns the job's id
 * @throws 400 with every bad field, or for no cases or too many; 403 for anybody but a colleague with the right
 */
export async function addBulkJob(strapi: Core.Strapi, input: BulkInput, actor: Actor, language: string): Promise<string> {
  if (actor.kind !== 'admin-user' || !actor.may('cases.bulk-edit-cases')) throw forbidden('You may not change cases in bulk.');
  const { target, selected } = await resolveBulkAction(strapi, input, actor, language);
  const publicId = newDocumentId();
  await inTransaction(strapi, async ({ trx, afterCommit }) => {
    const jobId = await insertJob(trx, {
      publicId,
      action: input.action,
      target,
      userId: Number(actor.id),
      userName: actor.name,
      language,
      correlationId: randomUUID(),
      at: new Date(),
    });
    const total = await insertJobCases(trx, jobId, selected(trx), BULK_LIMITS.cases + 1);
    if (total === 0) throw validationError([{ path: ['selection'], message: 'no case matches' }]);
    if (total > BULK_LIMITS.cases) {
      throw validationError([
        { path: ['selection'], message: `more than ${BULK_LIMITS.cases} cases match, the most that one bulk action may have` },
      ]);
    }
    afterCommit(() => announceBulkJob(strapi));
  });
  return publicId;
}
