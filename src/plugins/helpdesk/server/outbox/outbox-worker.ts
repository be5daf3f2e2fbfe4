import type { Core } from '@strapi/strapi';
import { EVENTS } from '../../shared/events';
import type { Scheduler } from '../platform/scheduler';
import { deliverOutbox } from './deliver-outbox';
import { releaseHeldMessages } from './outbox-store';

/**
 * Delivers the outbox whenever something was put into it, and every ten seconds for what waits for another try.
 * Without SMTP settings it does nothing: messages are written as `held` then, and go once there are settings.
 *
 * @returns stops the worker and waits for the messages under way
 */
export async function startOutboxWorker(
  strapi: Core.Strapi,
  scheduler: Scheduler,
  options: { enabled: boolean },
): Promise<() => Promise<void>> {
  if (!options.enabled) {
    strapi.log.warn('[helpdesk] SMTP_URL is not set: mail stays in the outbox.');
    return async () => {};
  }
  await releaseHeldMessages(strapi.db.connection, new Date());

  let stopped = false;
  let running: Promise<void> | null = null;
  let again = false;

  // One run at a time; what arrives meanwhile is looked at when it ends.
  function wake(): Promise<void> {
    if (stopped) return Promise.resolve();
    if (running) {
      again = true;
      return running;
    }
    const run = deliverOutbox(strapi, () => stopped)
      .catch((error) => {
        strapi.log.error('[helpdesk] The outbox could not be delivered', error);
      })
      .finally(() => {
        running = null;
        if (!again) return;
        again = false;
        void wake();
      });
    running = run;
    return run;
  }

  const unsubscribe = strapi.eventHub.on(EVENTS.outboxFilled, async () => {
    // Not awaited: whoever fills the outbox must not wait for the mail to leave.
    void wake();
  });
  scheduler.add({ name: 'outbox', schedule: '*/10 * * * * *', run: wake });
  return async () => {
    stopped = true;
    unsubscribe();
    await running;
  };
}
