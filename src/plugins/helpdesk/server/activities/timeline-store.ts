import type { Activity, AttachmentSummary, ChangeValue } from '../../shared/contracts/cases';
import { attachmentModel } from '../attachments/models';
import { outboxModel } from '../outbox/models';
import { clearedAnswers } from '../cases/answers-snapshot';
import { fromJson, toIso, toIsoOrNull } from '../platform/columns';
import type { Db } from '../platform/database';
import { activityModel } from './models';

/**
 * One page of a case's timeline, newest first: two queries, whatever its length.
 *
 * @param before id of an activity; the page holds older ones
 */
export async function readTimeline(
  db: Db,
  caseDocumentId: string,
  page: { before: number | null; size: number },
): Promise<{ activities: Activity[]; before: string | null }> {
  const activities = activityModel.tableName;
  const outbox = outboxModel.tableName;
  const query = db(activities)
    .leftJoin(outbox, `${outbox}.activity_id`, `${activities}.id`)
    .where(`${activities}.case_id`, db('cases').select('id').where({ document_id: caseDocumentId }))
    .orderBy(`${activities}.id`, 'desc')
    .limit(page.size + 1)
    .select(
      `${activities}.*`,
      `${outbox}.state as delivery_state`,
      `${outbox}.last_error as delivery_error`,
      `${outbox}.undo_until`,
      `${outbox}.attempts as delivery_attempts`,
    );
  if (page.before !== null) void query.where(`${activities}.id`, '<', page.before);
  const found = await query;
  const rows = found.slice(0, page.size);
  const files = await attachmentsOf(
    db,
    rows.map(({ id }) => id),
  );
  return {
    activities: rows.map((row) => toActivity(row, files.get(row.id) ?? [])),
    before: found.length > page.size ? String(rows.at(-1)?.id) : null,
  };
}

async function attachmentsOf(db: Db, activityIds: number[]): Promise<Map<number, AttachmentSummary[]>> {
  const rows = await db(attachmentModel.tableName)
    .whereIn('activity_id', activityIds)
    .orderBy('id')
    .select('activity_id', 'public_id', 'file_name', 'content_type', 'size');
  const byActivity = new Map<number, AttachmentSummary[]>();
  for (const row of rows) {
    const summary = { id: row.public_id, fileName: row.file_name, contentType: row.content_type, size: row.size };
    byActivity.set(row.activity_id, [...(byActivity.get(row.activity_id) ?? []), summary]);
  }
  return byActivity;
}

// The columns of activities and outbox, as knex returns them: untyped.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function toActivity(row: any, attachments: AttachmentSummary[]): Activity {
  return {
    id: String(row.id),
    kind: row.kind,
    at: toIso(row.at),
    channel: row.channel,
    direction: row.direction,
    visibility: row.visibility,
    actor: { kind: row.actor_kind, name: row.actor_name },
    cause: row.cause,
    correlationId: row.correlation_id,
    subject: row.subject,
    text: row.body,
    change:
      row.field === null
        ? null
        : { field: row.field, from: JSON.parse(row.change_from) as ChangeValue, to: JSON.parse(row.change_to) as ChangeValue },
    delivery:
      row.delivery_state === null
        ? null
        : {
            state: row.delivery_state,
            error: row.delivery_error,
            undoUntil: row.delivery_state === 'pending' && row.delivery_attempts === 0 ? toIsoOrNull(row.undo_until) : null,
          },
    attachments,
    cleared: clearedAnswers(fromJson(row.data)),
  };
}
