import type { Core } from '@strapi/strapi';
import { EVENTS } from '../../shared/events';
import { oneAtATime } from '../platform/one-at-a-time';
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

  const delivery = oneAtATime(
    (stopping) => deliverOutbox(strapi, stopping),
    (error) => strapi.log.error('[helpdesk] The outbox could not be delivered', error),
  );
  const unsubscribe = strapi.eventHub.on(EVENTS.outboxFilled, async () => {
    // Not awaited: whoever fills the outbox must not wait for the mail to leave.
    void delivery.wake();
  });
  scheduler.add({ name: 'outbox', schedule: '*/10 * * * * *', run: delivery.wake });
  return async () => {
    unsubscribe();
    await delivery.stop();
  };
}
