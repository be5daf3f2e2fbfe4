import { setImmediate as othersFirst } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { BulkReason } from '../../shared/contracts/bulk';
import { readActor } from '../people/actor-store';
import { isDatabaseOutage } from '../platform/database-outage';
import { inTransaction, isRetryable } from '../platform/database';
import { finishJob, JobLost, nextCases, recordResult, type ClaimedJob, type PendingCase } from './bulk-store';
import { changeCaseInBulk } from './change-case-in-bulk';
import { reasonsOf } from './refusal';

/** Cases of one job that are done before another job has its turn. */
const SLICE = 50;
/** Far longer than one case takes, so that only a worker that died loses its job. */
export const LEASE = 30_000;

const BROKE: BulkReason[] = [{ guard: null, field: null, message: 'An unexpected error occurred. The log of the server has more.' }];

/**
 * Does the next cases of a job, each in a transaction of its own together with its result, so that a process that dies
 * neither skips nor repeats one.
 *
 * @param stopping asked between cases
 * @throws JobLost when the job was cancelled or taken over; whatever says that the database is away
 */
export async function changeCasesOfJob(
  strapi: Core.Strapi,
  job: ClaimedJob,
  { worker, stopping }: { worker: string; stopping: () => boolean },
): Promise<void> {
  const pending = await nextCases(strapi.db.connection, job.id, SLICE);
  for (const next of pending) {
    if (stopping()) return;
    await changeNext(strapi, job, worker, next);
    await othersFirst();
  }
  if (pending.length < SLICE) await finishJob(strapi.db.connection, job.id, worker, new Date());
}

async function changeNext(strapi: Core.Strapi, job: ClaimedJob, worker: string, next: PendingCase): Promise<void> {
  const lease = () => ({ id: job.id, worker, leaseUntil: new Date(Date.now() + LEASE) });
  try {
    await inTransaction(strapi, async ({ trx }) => {
      const actor = job.userId === null ? null : await readActor(trx, job.userId);
      const { documentId } = next;
      const { action, language, correlationId } = job;
      const { isChanged } = await changeCaseInBulk(strapi, trx, { documentId, action, actor, language, correlationId });
      await recordResult(trx, lease(), { rowId: next.id, outcome: isChanged ? 'changed' : 'unchanged', reasons: null });
    });
  } catch (error) {
    if (error instanceof JobLost || isDatabaseOutage(error) || isRetryable(error)) throw error;
    // Nothing of the change is there any more, so its result may have a transaction of its own.
    const reasons = reasonsOf(error);
    if (!reasons) strapi.log.error(`[helpdesk] Bulk action ${job.publicId} could not change case ${next.documentId}`, error);
    const outcome = reasons ? 'refused' : 'failed';
    await inTransaction(strapi, ({ trx }) => recordResult(trx, lease(), { rowId: next.id, outcome, reasons: reasons ?? BROKE }));
  }
}
