import type { Knex } from 'knex';
import type { CaseRow, CaseSort } from '../../shared/contracts/cases';
import { personName } from '../platform/actor';
import { fromJson, toDate, toIso, toIsoOrNull, type TimeColumn } from '../platform/columns';
import { isPostgres, type Db } from '../platform/database';
import { localisedColumns } from '../platform/localised-columns';

/** A case of a list with the names of what it refers to, as the database gives it. */
export interface NamedRow {
  [column: string]: unknown;
  id: number;
  created_at: TimeColumn;
  updated_at: TimeColumn;
  deadline_at: TimeColumn | null;
  callback_at: TimeColumn | null;
  first_responded_at: TimeColumn | null;
  number: string;
  subject: string;
  priority: number | null;
  revision: number;
  /** Null for a case that the reader has never had before their eyes */
  seen_revision: number | null;
}

/**
 * The names are joined to the page, after it was cut, so that sorting touches nothing but the index.
 *
 * @param readerId database id of the admin user who reads, for what they have seen already
 */
export function withNames(db: Db, page: Knex.QueryBuilder, readerId: number): Knex.QueryBuilder<NamedRow, NamedRow[]> {
  const cut = page.as('cases');
  return db
    .from(cut)
    .join('contacts', 'contacts.id', 'cases.contact_id')
    .join('campaigns', 'campaigns.id', 'cases.campaign_id')
    .join('statuses', 'statuses.id', 'cases.status_id')
    .leftJoin('categories', 'categories.id', 'cases.category_id')
    .leftJoin('admin_users', 'admin_users.id', 'cases.owner_id')
    .leftJoin('helpdesk_case_reads as seen', (on) => void on.on('seen.case_id', 'cases.id').andOnVal('seen.user_id', readerId))
    .select(
      'cases.id as id',
      'cases.document_id as document_id',
      'cases.number as number',
      'cases.subject as subject',
      'cases.source as source',
      'cases.phase as phase',
      'cases.priority as priority',
      'cases.revision as revision',
      'seen.revision as seen_revision',
      'cases.created_at as created_at',
      'cases.updated_at as updated_at',
      'cases.deadline_at as deadline_at',
      'cases.callback_at as callback_at',
      'cases.first_responded_at as first_responded_at',
      'contacts.document_id as contact_document_id',
      'contacts.display_name as contact_name',
      'campaigns.document_id as campaign_document_id',
      'campaigns.name as campaign_name',
      'campaigns.name_translations as campaign_translations',
      'categories.document_id as category_document_id',
      'categories.name as category_name',
      'categories.name_translations as category_translations',
      'statuses.document_id as status_document_id',
      'statuses.name as status_name',
      'statuses.name_translations as status_translations',
      'statuses.kind as status_kind',
      'admin_users.id as owner_id',
      'admin_users.firstname as firstname',
      'admin_users.lastname as lastname',
      'admin_users.username as username',
      'admin_users.email as email',
      { tags: tagNames(db) },
    );
}

/** The names of a case's tags as a JSON list; both databases aggregate, but each in its own words. */
function tagNames(db: Db): Knex.QueryBuilder {
  const names = db('cases_tags_lnk').join('tags', 'tags.id', 'cases_tags_lnk.tag_id').where('cases_tags_lnk.case_id', db.ref('cases.id'));
  if (isPostgres(db)) return names.select(db.raw('json_agg(tags.name order by cases_tags_lnk.tag_ord)'));
  const inOrder = names.orderBy('cases_tags_lnk.tag_ord').select('tags.name');
  return db.from(inOrder.as('named')).select(db.raw('json_group_array(name)'));
}

const TIMES = { createdAt: 'created_at', updatedAt: 'updated_at', deadlineAt: 'deadline_at', callbackAt: 'callback_at' } as const;

/** What a row is sorted by, as its cursor keeps it. */
export function sortValue(row: NamedRow, sort: CaseSort): string | number | null {
  if (sort === 'number' || sort === 'subject' || sort === 'priority') return row[sort];
  const time = row[TIMES[sort]];
  return time === null ? null : toDate(time).getTime();
}

export function toRow(row: NamedRow): CaseRow {
  return {
    documentId: String(row.document_id),
    number: row.number,
    subject: row.subject,
    source: row.source as CaseRow['source'],
    phase: row.phase as CaseRow['phase'],
    createdAt: toIso(row.created_at),
    updatedAt: toIso(row.updated_at),
    contact: { documentId: String(row.contact_document_id), displayName: String(row.contact_name) },
    campaign: { documentId: String(row.campaign_document_id), name: localisedColumns(row.campaign_name, row.campaign_translations) },
    category: row.category_document_id
      ? { documentId: String(row.category_document_id), name: localisedColumns(row.category_name, row.category_translations) }
      : null,
    status: {
      documentId: String(row.status_document_id),
      name: localisedColumns(row.status_name, row.status_translations),
      kind: row.status_kind as CaseRow['status']['kind'],
    },
    owner: row.owner_id === null ? null : { id: Number(row.owner_id), name: personName(row as Parameters<typeof personName>[0]) },
    tags: fromJson<string[] | null>(row.tags) ?? [],
    priority: row.priority,
    deadlineAt: toIsoOrNull(row.deadline_at),
    callbackAt: toIsoOrNull(row.callback_at),
    firstRespondedAt: toIsoOrNull(row.first_responded_at),
    revision: row.revision,
    isUnread: row.seen_revision === null || row.seen_revision < row.revision,
    answers: {},
  };
}
