import type { ActivityComment } from '../../shared/contracts/cases';
import { newDocumentId } from '../platform/new-document-id';
import type { Actor } from '../platform/actor';
import type { Db } from '../platform/database';
import { commentView } from './activity-view';
import { activityCommentModel } from './models';

const table = activityCommentModel.tableName;

/** How many short notes an activity has, removed ones among them. */
export async function countComments(db: Db, activityId: number): Promise<number> {
  const [row] = await db(table).where({ activity_id: activityId }).count({ count: '*' });
  return Number(row?.count ?? 0);
}

export async function insertComment(
  db: Db,
  comment: { activityId: number; text: string; author: Actor; at: Date },
): Promise<ActivityComment> {
  const row = {
    public_id: newDocumentId(),
    activity_id: comment.activityId,
    text: comment.text,
    author_kind: comment.author.kind,
    author_id: comment.author.id,
    author_name: comment.author.name,
    created_at: comment.at,
    removed_at: null,
    removed_by: null,
  };
  await db(table).insert(row);
  return commentView(row);
}

/** A short note on an activity; null when the activity has none of that id. */
export async function findComment(db: Db, activityId: number, id: string): Promise<ActivityComment | null> {
  const row = await db(table).where({ activity_id: activityId, public_id: id }).first();
  return row ? commentView(row) : null;
}

/** Takes a short note away; it stays on record. */
export async function markCommentRemoved(db: Db, id: string, by: string, at: Date): Promise<void> {
  await db(table).where({ public_id: id }).update({ removed_at: at, removed_by: by });
}
