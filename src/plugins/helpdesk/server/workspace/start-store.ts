import type { Knex } from 'knex';
import type { Some, StartCallback, StartCase, StartTask } from '../../shared/contracts/workspace';
import { onlySeen } from '../people/campaign-access-store';
import type { CampaignAccess } from '../people/campaigns-of';
import { toIso, toIsoOrNull, type TimeColumn } from '../platform/columns';
import type { Db } from '../platform/database';
import { localisedColumns } from '../platform/localised-columns';
import { taskModel } from '../tasks/models';

/** Of each kind; the others are in the lists. */
const SHOWN = 15;
/** How far ahead callbacks are shown, in milliseconds */
const AHEAD = 24 * 60 * 60 * 1_000;

const TASKS = taskModel.tableName;

interface Reader {
  userId: number;
  access: CampaignAccess;
}

/** Open cases of somebody, the longest waiting first: one query. */
export async function listOwnCases(db: Db, reader: Reader): Promise<Some<StartCase>> {
  const rows: CaseRow[] = await visibleCases(db, reader)
    .where({ 'cases.owner_id': reader.userId, 'cases.phase': 'open' })
    .orderBy(['cases.status_since', 'cases.id'])
    .limit(SHOWN + 1);
  return some(rows, toStartCase);
}

/** Callbacks that somebody promised, and public ones they see (R24), overdue or due within a day: one query. */
export async function listCallbacks(db: Db, reader: Reader, now: Date): Promise<Some<StartCallback>> {
  const rows: CaseRow[] = await visibleCases(db, reader)
    .where('cases.callback_at', '<=', new Date(now.getTime() + AHEAD))
    .where(
      (either) =>
        void either
          .where('statuses.kind', 'public-callback')
          .orWhere({ 'statuses.kind': 'private-callback', 'cases.owner_id': reader.userId }),
    )
    .orderBy(['cases.callback_at', 'cases.id'])
    .limit(SHOWN + 1);
  return some(rows, (row) => ({
    ...toStartCase(row),
    callbackAt: toIso(row.callback_at),
    isMine: row.owner_id === reader.userId,
  }));
}

/** Tasks handed to somebody and not done, the first due first: one query. */
export async function listOwnTasks(db: Db, { userId, access }: Reader): Promise<Some<StartTask>> {
  const query = db(TASKS)
    .join('cases', 'cases.id', `${TASKS}.case_id`)
    .where(`${TASKS}.assignee_id`, userId)
    .whereNull(`${TASKS}.done_at`)
    .orderByRaw('?? is null', [`${TASKS}.due_at`])
    .orderBy([`${TASKS}.due_at`, `${TASKS}.id`])
    .limit(SHOWN + 1)
    .select(`${TASKS}.public_id`, `${TASKS}.title`, `${TASKS}.due_at`, 'cases.document_id', 'cases.number', 'cases.subject');
  const rows: TaskRow[] = await query.modify(onlySeen, access);
  return some(rows, (row) => ({
    id: row.public_id,
    title: row.title,
    dueAt: toIsoOrNull(row.due_at),
    case: { documentId: row.document_id, number: row.number, subject: row.subject },
  }));
}

interface TaskRow {
  public_id: string;
  title: string;
  due_at: TimeColumn | null;
  document_id: string;
  number: string;
  subject: string;
}

interface CaseRow {
  document_id: string;
  number: string;
  subject: string;
  source: StartCase['source'];
  status_since: TimeColumn;
  callback_at: TimeColumn;
  deadline_at: TimeColumn | null;
  owner_id: number | null;
  contact_name: string;
  campaign_name: string;
  campaign_translations: unknown;
  status_document_id: string;
  status_name: string;
  status_translations: unknown;
  status_kind: StartCase['status']['kind'];
}

function visibleCases(db: Db, { access }: Reader): Knex.QueryBuilder {
  const query = db('cases')
    .join('contacts', 'contacts.id', 'cases.contact_id')
    .join('campaigns', 'campaigns.id', 'cases.campaign_id')
    .join('statuses', 'statuses.id', 'cases.status_id')
    .select(
      'cases.document_id as document_id',
      'cases.number as number',
      'cases.subject as subject',
      'cases.source as source',
      'cases.status_since as status_since',
      'cases.callback_at as callback_at',
      'cases.deadline_at as deadline_at',
      'cases.owner_id as owner_id',
      'contacts.display_name as contact_name',
      'campaigns.name as campaign_name',
      'campaigns.name_translations as campaign_translations',
      'statuses.document_id as status_document_id',
      'statuses.name as status_name',
      'statuses.name_translations as status_translations',
      'statuses.kind as status_kind',
    );
  return query.modify(onlySeen, access);
}

function toStartCase(row: CaseRow): StartCase {
  return {
    documentId: row.document_id,
    number: row.number,
    subject: row.subject,
    source: row.source,
    contact: row.contact_name,
    campaign: localisedColumns(row.campaign_name, row.campaign_translations),
    status: {
      documentId: row.status_document_id,
      name: localisedColumns(row.status_name, row.status_translations),
      kind: row.status_kind,
    },
    waitingSince: toIso(row.status_since),
    deadlineAt: toIsoOrNull(row.deadline_at),
  };
}

function some<R, T>(rows: R[], toItem: (row: R) => T): Some<T> {
  return { items: rows.slice(0, SHOWN).map(toItem), hasMore: rows.length > SHOWN };
}
