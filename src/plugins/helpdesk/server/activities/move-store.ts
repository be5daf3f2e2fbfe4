import { attachmentModel } from '../attachments/models';
import { mentionModel } from '../messages/models';
import { outboxModel } from '../outbox/models';
import type { Db } from '../platform/database';
import { activityModel } from './models';

/** Database id and documentId of cases; those that are not there are missing. */
export async function findEnds(db: Db, ids: number[]): Promise<{ id: number; documentId: string }[]> {
  const rows: { id: number; document_id: string }[] = await db('cases').whereIn('id', ids).select('id', 'document_id');
  return rows.map(({ id, document_id: documentId }) => ({ id, documentId }));
}

/** Names of an activity's files that no other file of its case has. */
export async function fileNamesOnlyOf(db: Db, caseId: number, activityId: number): Promise<string[]> {
  const rows: { file_name: string; activity_id: number | null }[] = await db(attachmentModel.tableName)
    .where({ case_id: caseId })
    .select('file_name', 'activity_id');
  const elsewhere = new Set(rows.filter((row) => row.activity_id !== activityId).map((row) => row.file_name));
  return rows.filter((row) => row.activity_id === activityId && !elsewhere.has(row.file_name)).map((row) => row.file_name);
}

/** Takes an activity with all that belongs to it to another case. Both must be locked. */
export async function moveRows(db: Db, activityId: number, toCaseId: number): Promise<void> {
  await db(activityModel.tableName).where({ id: activityId }).update({ case_id: toCaseId });
  for (const { tableName } of [attachmentModel, outboxModel, mentionModel]) {
    await db(tableName).where({ activity_id: activityId }).update({ case_id: toCaseId });
  }
}

/** Correlation id of the last move of an activity; null when it was never moved. */
export async function lastMoveOf(db: Db, activityId: number): Promise<string | null> {
  const row: { correlation_id: string } | undefined = await db(activityModel.tableName)
    .where({ moved_activity_id: activityId })
    .orderBy('id', 'desc')
    .first('correlation_id');
  return row?.correlation_id ?? null;
}
