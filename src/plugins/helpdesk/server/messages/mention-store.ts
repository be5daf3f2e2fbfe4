import type { Mention } from '../../shared/contracts/messages';
import { activityModel } from '../activities/models';
import { onlySeen } from '../people/campaign-access-store';
import type { CampaignAccess } from '../people/campaigns-of';
import { toIso, toIsoOrNull, type TimeColumn } from '../platform/columns';
import { cutText } from '../platform/cut-text';
import type { Db } from '../platform/database';
import type { Knex } from 'knex';
import { mentionModel } from './models';

const table = mentionModel.tableName;
const activities = activityModel.tableName;

/** Mentions that one answer has at most; the older ones are in their cases. */
const MOST = 50;
const EXCERPT = 200;

/** Tells colleagues that a note mentions them. */
export async function insertMentions(db: Db, userIds: number[], note: { caseId: number; activityId: number; at: Date }): Promise<void> {
  if (userIds.length === 0) return;
  await db(table).insert(
    userIds.map((userId) => ({ user_id: userId, case_id: note.caseId, activity_id: note.activityId, at: note.at, seen_at: null })),
  );
}

interface MentionRow {
  id: number;
  at: TimeColumn;
  seen_at: TimeColumn | null;
  actor_name: string;
  body: string | null;
  document_id: string;
  number: string;
  subject: string;
}

/** Mentions of somebody in cases that they see by now, newest first. */
export async function listMentions(db: Db, userId: number, access: CampaignAccess, unseenOnly: boolean): Promise<Mention[]> {
  const query = seenBy(db, userId, access)
    .orderBy(`${table}.id`, 'desc')
    .limit(MOST)
    .select(
      `${table}.id`,
      `${table}.at`,
      `${table}.seen_at`,
      `${activities}.actor_name`,
      `${activities}.body`,
      'cases.document_id',
      'cases.number',
      'cases.subject',
    );
  if (unseenOnly) void query.whereNull('seen_at');
  const rows: MentionRow[] = await query;
  return rows.map((row) => ({
    id: row.id,
    at: toIso(row.at),
    seenAt: toIsoOrNull(row.seen_at),
    by: row.actor_name,
    case: { documentId: row.document_id, number: row.number, subject: row.subject },
    excerpt: cutText(row.body ?? '', EXCERPT),
  }));
}

export async function countUnseenMentions(db: Db, userId: number, access: CampaignAccess): Promise<number> {
  const [row] = await seenBy(db, userId, access).whereNull('seen_at').count({ count: '*' });
  return Number(row?.count ?? 0);
}

/**
 * Marks a mention as seen; one that was stays as it was.
 *
 * @returns since when; null when there is none of that id for them
 */
export async function seeMention(db: Db, id: number, userId: number, access: CampaignAccess, now: Date): Promise<string | null> {
  const row = await seenBy(db, userId, access).where(`${table}.id`, id).first(`${table}.seen_at`);
  if (!row) return null;
  if (row.seen_at !== null) return toIso(row.seen_at);
  await db(table).where({ id }).update({ seen_at: now });
  return now.toISOString();
}

/** By the activity's case: a note that was moved takes its mentions along. */
function seenBy(db: Db, userId: number, access: CampaignAccess): Knex.QueryBuilder {
  return db(table)
    .join(activities, `${activities}.id`, `${table}.activity_id`)
    .join('cases', 'cases.id', `${activities}.case_id`)
    .where(`${table}.user_id`, userId)
    .modify(onlySeen, access);
}
