import type { Knex } from 'knex';
import type { OutboxState } from '../../shared/contracts/cases';
import { fromJson, toJson } from '../platform/columns';
import { isPostgres, type Db } from '../platform/database';
import { outboxModel } from './models';

/** A file of a mail. Its content stays in the storage until the mail leaves. */
export interface MailAttachment {
  fileName: string;
  contentType: string;
  storageKey: string;
  /** Content-ID of an image that the HTML shows; null for what is only attached. */
  cid: string | null;
}

/** What the mail provider is given; attachments are read from the storage for it. */
export interface MailPayload {
  to: string | string[];
  cc?: string[];
  subject: string;
  text: string;
  html: string;
  messageId: string;
  headers: Record<string, string>;
  inReplyTo?: string;
  references?: string[];
  attachments?: MailAttachment[];
}

export interface NewOutboxMessage {
  kind: 'email';
  /** Nobody pressed Send for it: loop protection applies (D9). */
  automatic: boolean;
  recipient: string;
  messageId: string;
  payload: MailPayload;
}

export interface OutboxMessage extends NewOutboxMessage {
  id: number;
  caseId: number | null;
  /** How often it was tried, this time included. */
  attempts: number;
}

const table = outboxModel.tableName;

/** The insert that puts a message into the outbox; it stays there until `undoUntil`, where there is one. */
export function insertOutboxMessage(
  db: Db,
  message: NewOutboxMessage,
  cause: { caseId: number; activityId: number; at: Date; state: OutboxState; undoUntil?: Date },
): Knex.QueryBuilder {
  return db(table).insert({
    kind: message.kind,
    state: cause.state,
    automatic: message.automatic,
    recipient: message.recipient,
    message_id: message.messageId,
    payload: toJson(message.payload),
    case_id: cause.caseId,
    activity_id: cause.activityId,
    attempts: 0,
    next_attempt_at: cause.undoUntil ?? cause.at,
    undo_until: cause.undoUntil ?? null,
    created_at: cause.at,
  });
}

/**
 * Takes messages that are due for sending. They stay `pending` with their next attempt in the future, so that a worker
 * that dies leaves them to be tried again, and no other worker takes them meanwhile.
 *
 * @param leaseUntil when another worker may take them again
 */
export async function claimDueMessages(db: Db, limit: number, now: Date, leaseUntil: Date): Promise<OutboxMessage[]> {
  const due = db(table).select('id').where('state', 'pending').where('next_attempt_at', '<=', now).orderBy('next_attempt_at').limit(limit);
  if (isPostgres(db)) void due.forUpdate().skipLocked();
  const rows = await db(table)
    .whereIn('id', due)
    .update({ next_attempt_at: leaseUntil, attempts: db.raw('attempts + 1') }, [
      'id',
      'kind',
      'automatic',
      'recipient',
      'message_id',
      'payload',
      'case_id',
      'attempts',
    ]);
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    automatic: Boolean(row.automatic),
    recipient: row.recipient,
    messageId: row.message_id,
    payload: fromJson<MailPayload>(row.payload),
    caseId: row.case_id,
    attempts: row.attempts,
  }));
}

/** Lets the messages go that waited for SMTP settings. */
export async function releaseHeldMessages(db: Db, now: Date): Promise<void> {
  await db(table).where({ state: 'held' }).update({ state: 'pending', next_attempt_at: now });
}

/**
 * Ends a message that left. Its content is dropped: the timeline has it, and the secret links that are masked there
 * must not stay readable here.
 */
export async function markSent(db: Db, id: number, at: Date): Promise<void> {
  await db(table).where({ id }).update({ state: 'sent', sent_at: at, last_error: null, payload: '{}' });
}

/**
 * Takes a message back that no worker has taken yet.
 *
 * @returns false when it has left, or may have
 */
export async function withdrawMessage(db: Db, activityId: number): Promise<boolean> {
  const withdrawn = await db(table)
    .where({ activity_id: activityId, state: 'pending', attempts: 0 })
    .whereNotNull('undo_until')
    .update({ state: 'withdrawn', payload: '{}' });
  return withdrawn > 0;
}

/** Ids of the activities of a case whose messages were taken back. */
export function withdrawnMessages(db: Db, caseId: number): Knex.QueryBuilder {
  return db(table).where({ case_id: caseId, state: 'withdrawn' }).select('activity_id');
}

export async function markForRetry(db: Db, id: number, error: string, nextAttemptAt: Date): Promise<void> {
  await db(table).where({ id }).update({ last_error: error, next_attempt_at: nextAttemptAt });
}

/** Ends a message that will not be sent any more. */
export async function markEnded(db: Db, id: number, state: 'dead' | 'suppressed', reason: string): Promise<void> {
  await db(table).where({ id }).update({ state, last_error: reason });
}

/** How many automatic messages the recipient got since then. */
export async function countAutomaticSince(db: Db, recipient: string, since: Date): Promise<number> {
  const [row] = await db(table).where({ recipient, automatic: true }).where('sent_at', '>', since).count({ count: '*' });
  return Number(row?.count ?? 0);
}
