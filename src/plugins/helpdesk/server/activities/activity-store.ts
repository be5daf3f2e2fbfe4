import type { Knex } from 'knex';
import type { ChangeValue } from '../../shared/contracts/cases';
import type { Phase, StatusKind } from '../../shared/status-kinds';
import type { Origin } from '../platform/actor';
import { fromJson, toJson } from '../platform/columns';
import type { Db } from '../platform/database';
import type { NewActivity } from './activity';
import type { ActivityRow } from './activity-row';
import { activityModel, statusSpanModel } from './models';

/** Adds the activities of one command, in their order, with one statement. */
export async function insertActivities(
  db: Db,
  caseId: number,
  activities: NewActivity[],
  context: { origin: Origin; correlationId: string; at: Date },
): Promise<number[]> {
  if (activities.length === 0) return [];
  const rows = activities.map((activity) => {
    const { actor, channel, cause } = activity.origin ?? context.origin;
    return {
      case_id: caseId,
      kind: activity.kind,
      channel,
      direction: activity.direction,
      visibility: activity.visibility,
      actor_kind: actor.kind,
      actor_id: actor.id,
      actor_name: actor.name,
      cause,
      correlation_id: context.correlationId,
      field: activity.field ?? null,
      change_from: changeSide(activity, activity.from),
      change_to: changeSide(activity, activity.to),
      subject: activity.subject ?? null,
      body: activity.body ?? null,
      html: activity.html ?? null,
      data: toJson(activity.data),
      moved_activity_id: activity.moved?.activityId ?? null,
      other_case_id: activity.moved?.otherCaseId ?? null,
      at: context.at,
    };
  });
  const inserted: { id: number }[] = await db(activityModel.tableName).insert(rows, ['id']);
  return inserted.map(({ id }) => id);
}

/** Both sides of a change are kept, "nothing" included, so that the case at any moment can be told (B10). */
function changeSide(activity: NewActivity, side: ChangeValue | undefined): string | null {
  return activity.field === undefined ? null : JSON.stringify(side ?? null);
}

/** An activity of a case; null when the case has none of that id. */
export async function findActivity(db: Db, caseId: number, id: number): Promise<ActivityRow | null> {
  const row: ActivityRow | undefined = await db(activityModel.tableName).where({ id, case_id: caseId }).first();
  return row ?? null;
}

export interface LastSnapshot {
  id: number;
  from: ChangeValue;
  to: ChangeValue;
  data: unknown;
}

/** The newest change of a field of a case that left a snapshot; null when none did. */
export async function findLastSnapshot(db: Db, caseId: number, field: string): Promise<LastSnapshot | null> {
  const row: { id: number; change_from: string; change_to: string; data: unknown } | undefined = await db(activityModel.tableName)
    .where({ case_id: caseId, field })
    .whereNotNull('data')
    .orderBy('id', 'desc')
    .first('id', 'change_from', 'change_to', 'data');
  if (!row) return null;
  return {
    id: row.id,
    from: JSON.parse(row.change_from) as ChangeValue,
    to: JSON.parse(row.change_to) as ChangeValue,
    data: fromJson(row.data),
  };
}

export interface SpanStart {
  caseId: number;
  statusId: number;
  kind: StatusKind;
  phase: Phase;
  at: Date;
  correlationId: string;
}

/** The insert that begins the time a case spends in a status. */
export function openSpan(db: Db, span: SpanStart): Knex.QueryBuilder {
  return db(statusSpanModel.tableName).insert({
    case_id: span.caseId,
    status_id: span.statusId,
    status_kind: span.kind,
    phase: span.phase,
    from_at: span.at,
    to_at: null,
    correlation_id: span.correlationId,
  });
}

/** Ends the open span of a case and begins the next. */
export async function replaceSpan(db: Db, span: SpanStart): Promise<void> {
  await db(statusSpanModel.tableName).where({ case_id: span.caseId, to_at: null }).update({ to_at: span.at });
  await openSpan(db, span);
}
