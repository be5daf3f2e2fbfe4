import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { insertActivities } from '../activities/activity-store';
import { SYSTEM_ACTOR } from '../platform/actor';
import { inTransaction } from '../platform/database';
import { AUTOMATIC_PER_HOUR, decideAfterFailure, type DeliveryError } from './delivery-decision';
import { claimDueMessages, countAutomaticSince, markEnded, markForRetry, markSent, type OutboxMessage } from './outbox-store';

const BATCH = 9;
const HOUR = 60 * 60_000;
/** Longer than the SMTP time-outs together, so that a slow server does not make a second worker send the same. */
const LEASE = 3 * 60_000;

/**
 * Sends what is due, batch after batch, until nothing is left or the worker is to stop. One message's failure is kept
 * with it and touches no other.
 *
 * @param stopping asked between messages
 */
export async function deliverOutbox(strapi: Core.Strapi, stopping: () => boolean): Promise<void> {
  while (!stopping()) {
    const now = new Date();
    const batch = await claimDueMessages(strapi.db.connection, BATCH, now, new Date(now.getTime() + LEASE));
    if (batch.length === 0) return;
    await Promise.all(batch.map((message) => deliver(strapi, message)));
  }
}

async function deliver(strapi: Core.Strapi, message: OutboxMessage): Promise<void> {
  const db = strapi.db.connection;
  if (message.automatic) {
    const recent = await countAutomaticSince(db, message.recipient, new Date(Date.now() - HOUR));
    if (recent >= AUTOMATIC_PER_HOUR) {
      await markEnded(db, message.id, 'suppressed', `${recent} automatic messages within an hour are the most one address gets.`);
      return;
    }
  }
  try {
    await strapi.plugin('email').service('email').send(message.payload);
  } catch (error) {
    await recordFailure(strapi, message, error as Error & DeliveryError);
    return;
  }
  await markSent(db, message.id, new Date());
}

async function recordFailure(strapi: Core.Strapi, message: OutboxMessage, error: Error & DeliveryError): Promise<void> {
  const now = new Date();
  const reason = error.message.slice(0, 1_000);
  const decision = decideAfterFailure(error, message.attempts, now);
  if (decision.kind === 'retry') {
    await markForRetry(strapi.db.connection, message.id, reason, decision.at);
    return;
  }
  await inTransaction(strapi, async ({ trx }) => {
    await markEnded(trx, message.id, 'dead', reason);
    if (message.caseId === null) return;
    await insertActivities(
      trx,
      message.caseId,
      [
        {
          kind: 'delivery-failure',
          direction: 'internal',
          visibility: 'internal',
          subject: message.payload.subject,
          body: reason,
          data: { recipient: message.recipient },
        },
      ],
      { origin: { actor: SYSTEM_ACTOR, channel: 'email', cause: 'outbox' }, correlationId: randomUUID(), at: now },
    );
  });
}
