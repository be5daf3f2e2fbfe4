import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { EVENTS } from '../../shared/events';
import { BULK_LIMITS } from '../../shared/limits';
import { isDatabaseOutage } from '../platform/database-outage';
import { oneAtATime } from '../platform/one-at-a-time';
import type { Scheduler } from '../platform/scheduler';
import { claimJob, dropJobsBefore, JobLost, releaseJob, type ClaimedJob } from './bulk-store';
import { changeCasesOfJob, LEASE } from './change-cases-of-job';

const DAY = 24 * 60 * 60_000;

/**
 * Does bulk actions, a slice of each in turn: when one is started here, and every five seconds for those that another
 * process started or left behind. While the database is away they rest, and go on by themselves.
 *
 * @returns stops the worker, waits for the case under way and gives its job back
 */
export function startBulkWorker(strapi: Core.Strapi, scheduler: Scheduler): () => Promise<void> {
  const worker = randomUUID();
  const db = () => strapi.db.connection;

  async function doSlice(job: ClaimedJob, stopping: () => boolean): Promise<void> {
    try {
      await changeCasesOfJob(strapi, job, { worker, stopping });
    } catch (error) {
      if (!(error instanceof JobLost)) throw error;
    }
    await releaseJob(db(), job.id, worker);
  }

  async function doJobs(stopping: () => boolean): Promise<void> {
    while (!stopping()) {
      const now = new Date();
      const job = await claimJob(db(), worker, now, new Date(now.getTime() + LEASE));
      if (!job) return;
      await doSlice(job, stopping);
    }
  }

  const jobs = oneAtATime(doJobs, (error) => {
    if (isDatabaseOutage(error)) strapi.log.warn('[helpdesk] Bulk actions wait: the database cannot be reached.');
    else strapi.log.error('[helpdesk] Bulk actions had to stop for now', error);
  });
  const unsubscribe = strapi.eventHub.on(EVENTS.bulkJobAdded, async () => {
    // Not awaited: whoever starts a bulk action must not wait for its end.
    void jobs.wake();
  });
  scheduler.add({ name: 'bulk-jobs', schedule: '*/5 * * * * *', run: jobs.wake });
  scheduler.add({
    name: 'old-bulk-jobs',
    schedule: '0 23 3 * * *',
    run: () => dropJobsBefore(db(), new Date(Date.now() - BULK_LIMITS.kept * DAY)),
  });
  return async () => {
    unsubscribe();
    await jobs.stop();
  };
}
