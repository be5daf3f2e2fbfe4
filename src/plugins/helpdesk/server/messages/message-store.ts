import type { OutboxState } from '../../shared/contracts/cases';
import { activityModel } from '../activities/models';
import { outboxModel } from '../outbox/models';
import { fromJson } from '../platform/columns';
import type { Db } from '../platform/database';
import { withdrawnMessages } from '../outbox/outbox-store';

/** Kept with the activity of a reply: what is needed to answer it, and to write it once more. */
export interface ReplyData {
  to: string[];
  cc: string[];
  messageId: string;
  template: string | null;
  /** Ids of its files. */
  files: string[];
  /** documentIds of the statuses before and after, where it came with a change of status (R32), and of which case. */
  status?: { caseId: number; from: string; to: string };
}

/** Whom a case is about, as far as a message needs it. */
export interface ContactOfCase {
  name: string;
  emails: string[];
  /** Language tag; null when nobody knows. */
  language: string | null;
}

export async function readContact(db: Db, contactId: number): Promise<ContactOfCase> {
  const row = await db('contacts').where({ id: contactId }).first('display_name', 'emails', 'language');
  return { name: row?.display_name ?? '', emails: fromJson<string[] | null>(row?.emails ?? null) ?? [], language: row?.language ?? null };
}

const NEWEST = 50;

/** Message-IDs of the newest public messages of a case, oldest first, as they were stored; none of what was taken back. */
export async function messageIdsOfCase(db: Db, caseId: number): Promise<unknown[]> {
  const rows: { data: unknown }[] = await db(activityModel.tableName)
    .where({ case_id: caseId, kind: 'message', visibility: 'public' })
    .whereNotIn('id', withdrawnMessages(db, caseId))
    .orderBy('id', 'desc')
    .limit(NEWEST)
    .select('data');
  return rows.reverse().map(({ data }) => fromJson<{ messageId?: unknown } | null>(data)?.messageId);
}

/** A reply that was sent, and what became of it. */
export interface SentReply {
  activityId: number;
  /** Database id of the admin user who wrote it. */
  senderId: string | null;
  subject: string;
  text: string;
  data: ReplyData;
  state: OutboxState;
}

/** @returns null when the case has no such reply */
export async function findReply(db: Db, caseId: number, activityId: number): Promise<SentReply | null> {
  const activities = activityModel.tableName;
  const outbox = outboxModel.tableName;
  const row = await db(activities)
    .join(outbox, `${outbox}.activity_id`, `${activities}.id`)
    .where({ [`${activities}.id`]: activityId, [`${activities}.case_id`]: caseId, [`${activities}.kind`]: 'message', cause: 'reply' })
    .first(`${activities}.actor_id`, `${activities}.subject`, `${activities}.body`, `${activities}.data`, `${outbox}.state`);
  if (!row) return null;
  return {
    activityId,
    senderId: row.actor_id,
    subject: row.subject ?? '',
    text: row.body ?? '',
    data: fromJson<ReplyData>(row.data),
    state: row.state,
  };
}

/** Notes when a colleague first answered the client (R129), by what was said and not taken back. */
export async function updateFirstResponse(db: Db, caseId: number): Promise<void> {
  const [first] = await db(activityModel.tableName)
    .where({ case_id: caseId, kind: 'message', direction: 'out', visibility: 'public', actor_kind: 'admin-user' })
    .whereNotIn('id', withdrawnMessages(db, caseId))
    .min({ at: 'at' });
  await db('cases')
    .where({ id: caseId })
    .update({ first_responded_at: first?.at ?? null });
}
