import type { Core } from '@strapi/strapi';
import cron, { type ScheduledTask } from 'node-cron';

/** Something that is done again and again. A tick that is lost must lose no work: the next one finds it still to do. */
export interface Job {
  name: string;
  /** Cron expression, with seconds as the first of six fields. */
  schedule: string;
  run(): Promise<void>;
}

export interface Scheduler {
  add(job: Job): void;
  /** Stops all ticks and waits for the runs that are under way. */
  stop(): Promise<void>;
}

/**
 * The one place where node-cron is used. A job never overlaps itself in this process: a tick that comes while the job
 * still runs is left out. What a job throws is logged and does not end it.
 */
export function createScheduler(strapi: Core.Strapi): Scheduler {
  const tasks: ScheduledTask[] = [];
  const running = new Set<Promise<void>>();

  function add(job: Job): void {
    const tick = async () => {
      const run = job.run().catch((error) => {
        strapi.log.error(`Job ${job.name} failed`, error);
      });
      running.add(run);
      await run;
      running.delete(run);
    };
    tasks.push(cron.schedule(job.schedule, tick, { name: job.name, noOverlap: true }));
  }

  async function stop(): Promise<void> {
    for (const task of tasks.splice(0)) await task.destroy();
    await Promise.all(running);
  }

  return { add, stop };
}
