import type { Knex } from 'knex';
import { ACTIVITY_GROUP_NAMES, ACTIVITY_GROUPS, personKey } from '../../shared/activities';
import type { GetActivityFilters } from '../../shared/contracts/activities';
import type { Activity, ActivityComment, AttachmentSummary } from '../../shared/contracts/cases';
import { ACTIVITY_LIMITS } from '../../shared/activity-limits';
import { attachmentModel } from '../attachments/models';
import { outboxModel } from '../outbox/models';
import type { CampaignAccess } from '../people/campaigns-of';
import type { Db } from '../platform/database';
import { activityView, commentView } from './activity-view';
import { activityCommentModel, activityModel } from './models';
import type { PersonFilter, TimelineFilter } from './timeline-filter';

const activities = activityModel.tableName;

export interface TimelinePage extends TimelineFilter {
  order: 'asc' | 'desc';
  /** Id of the activity that the page before ended with. */
  after: number | null;
  size: number;
}

/**
 * One page of a case's timeline: three queries, whatever its length. Each kind is read from the index in the order of the
 * page and no further than it needs.
 *
 * @param access of whoever reads
 */
export async function readTimeline(
  db: Db,
  caseId: number,
  page: TimelinePage,
  access: CampaignAccess,
): Promise<{ activities: Activity[]; next: string | null }> {
  const { order, size } = page;
  const ids = strandsOf(db, caseId, page).map((strand, index) =>
    db.select('id').from(
      afterCursor(strand, page)
        .select(`${activities}.id`)
        .orderBy(`${activities}.id`, order)
        .limit(size + 1)
        .as(`strand_${index}`),
    ),
  );
  const cut = db
    .select('id')
    .from(db.union(ids).as('gathered'))
    .orderBy('id', order)
    .limit(size + 1);
  const found = await selectActivities(db, cut).orderBy(`${activities}.id`, order);
  const rows = found.slice(0, size);
  return { activities: await withParts(db, rows, access), next: found.length > size ? String(rows.at(-1)?.id) : null };
}

/** One activity of a case as its timeline shows it; null when the case has none of that id. */
export async function readActivity(db: Db, caseId: number, id: number, access: CampaignAccess): Promise<Activity | null> {
  const found = await selectActivities(db, db(activities).select('id').where({ id, case_id: caseId }));
  const [activity = null] = await withParts(db, found, access);
  return activity;
}

/** HTML of an activity, however long; null when the case has none of that id, or it has no HTML. */
export async function readHtml(db: Db, caseId: number, id: number): Promise<string | null> {
  const row: { html: string | null } | undefined = await db(activities).where({ id, case_id: caseId }).first('html');
  return row?.html ?? null;
}

/** What the timeline of a case can be filtered by: three queries, two of which read all its activities, of the index and of changes. */
export async function readTimelineFilters(db: Db, caseId: number): Promise<GetActivityFilters.Response['data']> {
  const hasKind = Object.fromEntries(
    ACTIVITY_GROUP_NAMES.map((group) => [
      group,
      group === 'files'
        ? db(attachmentModel.tableName).where({ case_id: caseId }).whereNotNull('activity_id').select('id').limit(1)
        : db(activities).where({ case_id: caseId }).whereIn('kind', ACTIVITY_GROUPS[group]).select('id').limit(1),
    ]),
  );
  const [has = {}]: Record<string, number | null>[] = await db.select(hasKind);
  const people: { actor_kind: Activity['actor']['kind']; actor_id: string | null; name: string }[] = await db(activities)
    .where({ case_id: caseId })
    .groupBy('actor_kind', 'actor_id')
    .orderBy([{ column: 'last', order: 'desc' }])
    .limit(100)
    .select('actor_kind', 'actor_id')
    .max({ name: 'actor_name', last: 'id' });
  const fields: { field: string }[] = await db(activities)
    .where({ case_id: caseId })
    .whereIn('kind', ACTIVITY_GROUPS.changes)
    .whereNotNull('field')
    .distinct('field')
    .orderBy('field')
    .limit(200);
  return {
    kinds: ACTIVITY_GROUP_NAMES.filter((group) => has[group] !== null && has[group] !== undefined),
    people: people.map(({ actor_kind: kind, actor_id: id, name }) => ({ kind, name, key: personKey(kind, id) })),
    fields: fields.map(({ field }) => field),
  };
}

/** The activities of a case that a filter lets through, one query for each kind. */
function strandsOf(db: Db, caseId: number, { kinds, withFiles, person, field }: TimelineFilter): Knex.QueryBuilder[] {
  const strand = () => {
    const rows = db(activities).where(`${activities}.case_id`, caseId);
    if (person) ofPerson(rows, person);
    if (field !== null) void rows.where({ field });
    return rows;
  };
  if (!kinds) return [strand()];
  const strands = kinds.map((kind) => strand().where(`${activities}.kind`, kind));
  const files = db(attachmentModel.tableName).where({ case_id: caseId }).whereNotNull('activity_id').select('activity_id');
  return withFiles ? [...strands, strand().whereIn(`${activities}.id`, files)] : strands;
}

function ofPerson(rows: Knex.QueryBuilder, { kind, id }: PersonFilter): void {
  void rows.where({ actor_kind: kind, actor_id: id });
}

function afterCursor(rows: Knex.QueryBuilder, { after, order }: TimelinePage): Knex.QueryBuilder {
  return after === null ? rows : rows.where(`${activities}.id`, order === 'asc' ? '>' : '<', after);
}

const COLUMNS = Object.keys(activityModel.attributes)
  .filter((column) => column !== 'html')
  .map((column) => `${activities}.${column}`);

/** Rows with what became of a message, the other end of a move, and the last move of what was moved. */
function selectActivities(db: Db, ids: Knex.QueryBuilder): Knex.QueryBuilder {
  const outbox = outboxModel.tableName;
  return db(activities)
    .leftJoin(outbox, `${outbox}.activity_id`, `${activities}.id`)
    .leftJoin('cases as other', 'other.id', `${activities}.other_case_id`)
    .whereIn(`${activities}.id`, ids)
    .select(
      ...COLUMNS,
      db.raw('case when length(??) <= ? then ?? end as shown_html', [
        `${activities}.html`,
        ACTIVITY_LIMITS.htmlOnTimeline,
        `${activities}.html`,
      ]),
      db.raw('?? is not null as has_html', [`${activities}.html`]),
      `${outbox}.state as delivery_state`,
      `${outbox}.last_error as delivery_error`,
      `${outbox}.undo_until`,
      `${outbox}.attempts as delivery_attempts`,
      'other.document_id as other_document_id',
      'other.number as other_number',
      'other.campaign_id as other_campaign_id',
      db(`${activities} as moves`)
        .where('moves.moved_activity_id', db.ref(`${activities}.moved_activity_id`))
        .orderBy('moves.id', 'desc')
        .limit(1)
        .select('moves.correlation_id')
        .as('last_move'),
    );
}

async function withParts(db: Db, rows: { id: number }[], access: CampaignAccess): Promise<Activity[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const files = await attachmentsOf(db, ids);
  const comments = await commentsOf(db, ids);
  return rows.map((row) => activityView(row, { attachments: files.get(row.id) ?? [], comments: comments.get(row.id) ?? [] }, access));
}

/** Files of activities, by the activity's id. */
async function attachmentsOf(db: Db, activityIds: number[]): Promise<Map<number, AttachmentSummary[]>> {
  const rows = await db(attachmentModel.tableName)
    .whereIn('activity_id', activityIds)
    .orderBy('id')
    .select('activity_id', 'public_id', 'file_name', 'content_type', 'size');
  return byActivity(rows, (row) => ({ id: row.public_id, fileName: row.file_name, contentType: row.content_type, size: row.size }));
}

async function commentsOf(db: Db, activityIds: number[]): Promise<Map<number, ActivityComment[]>> {
  const rows = await db(activityCommentModel.tableName).whereIn('activity_id', activityIds).orderBy('id');
  return byActivity(rows, commentView);
}

function byActivity<Row extends { activity_id: number }, View>(rows: Row[], view: (row: Row) => View): Map<number, View[]> {
  const grouped = new Map<number, View[]>();
  for (const row of rows) grouped.set(row.activity_id, [...(grouped.get(row.activity_id) ?? []), view(row)]);
  return grouped;
}
