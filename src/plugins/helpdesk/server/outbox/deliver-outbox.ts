import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { insertActivities } from '../activities/activity-store';
import { SYSTEM_ACTOR } from '../platform/actor';
import { inTransaction } from '../platform/database';
import { service } from '../platform/services';
import { AUTOMATIC_PER_HOUR, decideAfterFailure, type DeliveryError } from './delivery-decision';
import {
  claimDueMessages,
  countAutomaticSince,
  markEnded,
  markForRetry,
  markSent,
  type MailPayload,
  type OutboxMessage,
} from './outbox-store';

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
  const { mail, close } = openMail(strapi, message.payload);
  try {
    await strapi.plugin('email').service('email').send(mail);
  } catch (error) {
    await recordFailure(strapi, message, error as Error & DeliveryError);
    return;
  } finally {
    close();
  }
  await markSent(db, message.id, new Date());
}

/** The mail with its files, which are read while it leaves, so that none is ever whole in memory. */
function openMail(strapi: Core.Strapi, { attachments = [], ...mail }: MailPayload): { mail: object; close: () => void } {
  const storage = service(strapi, 'file-storage');
  const files = attachments.map(({ fileName, contentType, storageKey, cid }) => ({
    filename: fileName,
    contentType,
    content: storage.read(storageKey),
    ...(cid !== null && { cid, contentDisposition: 'inline' as const }),
  }));
  // The mail client reports what it meets; what nobody listens for would end the process.
  for (const { content } of files) content.on('error', () => {});
  return {
    mail: files.length === 0 ? mail : { ...mail, attachments: files },
    // Those that were not read, because the server could not be reached, are still open.
    close: () => files.forEach(({ content }) => content.destroy()),
  };
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
