import type { Knex } from 'knex';
import type { CaseRow, CaseSort } from '../../shared/contracts/cases';
import { LIST_LIMITS } from '../../shared/limits';
import { personName } from '../platform/actor';
import { toDate, toIso } from '../platform/columns';
import { isPostgres, type Db } from '../platform/database';
import { localisedColumns } from '../platform/localised-columns';
import { parseCaseNumber } from './case-number';
import { encodeCursor, type Cursor } from './list-cursor';
import type { CaseFilter } from './list-filter';

export interface ListQuery extends CaseFilter {
  sort: CaseSort;
  order: 'asc' | 'desc';
  cursor: Cursor | null;
  pageSize: number;
}

export interface ListPage {
  rows: CaseRow[];
  next: string | null;
  previous: string | null;
}

const SORT_COLUMN: Record<CaseSort, string> = {
  createdAt: 'cases.created_at',
  updatedAt: 'cases.updated_at',
  number: 'cases.number',
  subject: 'cases.subject',
};

/**
 * One page of cases by one query. Pages are cut by key (the sort value and id of the last row), so that the hundredth
 * costs what the first does.
 */
export async function listCases(db: Db, query: ListQuery): Promise<ListPage> {
  const { cursor, sort, order, pageSize } = query;
  const column = SORT_COLUMN[sort];
  const backwards = cursor?.side === 'before';
  const direction: 'asc' | 'desc' = backwards === (order === 'asc') ? 'desc' : 'asc';

  const inOrder = [
    { column, order: direction },
    { column: 'cases.id', order: direction },
  ];
  const strands = strandsOf(db, query).map((strand) => {
    if (cursor) startAfter(strand, column, direction, cursor);
    return strand
      .select('cases.*')
      .orderBy(inOrder)
      .limit(pageSize + 1);
  });
  const page = gather(db, strands)
    .orderBy(inOrder)
    .limit(pageSize + 1);
  const found = await withNames(db, page).orderBy(inOrder);
  const more = found.length > pageSize;
  const slice = more ? found.slice(0, pageSize) : found;
  const rows = backwards ? slice.reverse() : slice;
  const edge = (row: (typeof rows)[number] | undefined, side: Cursor['side']) =>
    row ? encodeCursor({ sort, value: sortValue(row, sort), id: row.id, side }) : null;
  return {
    rows: rows.map(toRow),
    next: more || backwards ? edge(rows.at(-1), 'after') : null,
    previous: (backwards && more) || (!backwards && cursor) ? edge(rows[0], 'before') : null,
  };
}

/** How many cases match, counted no further than the cap. */
export async function countCases(db: Db, query: ListQuery): Promise<{ count: number; more: boolean }> {
  const strands = strandsOf(db, query).map((strand) => strand.select('cases.id').limit(LIST_LIMITS.countCap + 1));
  const [row] = await db.from(gather(db, strands).as('capped')).count({ count: '*' });
  const count = Number(row?.count ?? 0);
  return count > LIST_LIMITS.countCap ? { count: LIST_LIMITS.countCap, more: true } : { count, more: false };
}

/** All cases that a filter of the list lets through, in no order. */
export function matchingCases(db: Db, { statusIds, campaignIds, search: text }: CaseFilter): Knex.QueryBuilder {
  const cases = db('cases');
  if (statusIds) void cases.whereIn('cases.status_id', statusIds);
  if (campaignIds) void cases.whereIn('cases.campaign_id', campaignIds);
  if (text) search(db, cases, text);
  return cases;
}

/** With more values than this, one query for all of them costs less than one for each. */
const MOST_STRANDS = 20;

/**
 * The filtered cases, as one query per chosen status (or else campaign). Each can read its index in the order of the
 * list and stop after a page; a single query for several values would have to sort all that match.
 */
function strandsOf(db: Db, { statusIds, campaignIds, search: text }: ListQuery): Knex.QueryBuilder[] {
  const [column, ids] = statusIds ? (['cases.status_id', statusIds] as const) : (['cases.campaign_id', campaignIds] as const);
  const strand = () => {
    const cases = db('cases');
    if (statusIds && campaignIds) void cases.whereIn('cases.campaign_id', campaignIds);
    if (text) search(db, cases, text);
    return cases;
  };
  if (!ids) return [strand()];
  if (ids.length === 0 || ids.length > MOST_STRANDS) return [strand().whereIn(column, ids)];
  return ids.map((id) => strand().where(column, id));
}

/** All rows of the strands, under the name `cases`. */
function gather(db: Db, strands: Knex.QueryBuilder[]): Knex.QueryBuilder {
  // Each in a select of its own, since SQLite lets no part of a union have an order or a limit.
  const parts = strands.map((strand, index) => db.select('*').from(strand.as(`strand_${index}`)));
  return db.select('*').from(db.unionAll(parts).as('cases'));
}

/** `a >= x and (a > x or id > y)`: the first part lets both databases start reading the index at x. */
function startAfter(cases: Knex.QueryBuilder, column: string, direction: 'asc' | 'desc', cursor: Cursor): void {
  const operator = direction === 'asc' ? '>' : '<';
  const value = cursor.sort === 'createdAt' || cursor.sort === 'updatedAt' ? new Date(cursor.value) : cursor.value;
  void cases
    .where(column, `${operator}=`, value)
    .where(
      (beyond) =>
        void beyond.where(column, operator, value).orWhere((tie) => void tie.where(column, value).where('cases.id', operator, cursor.id)),
    );
}

/** A case number is exactly that case (R3); any other text is looked for in the subject and the contact's name. */
function search(db: Db, cases: Knex.QueryBuilder, text: string): void {
  const number = parseCaseNumber(text);
  if (number) {
    void cases.where('cases.number', number);
    return;
  }
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  const like = isPostgres(db) ? 'ilike' : 'like';
  void cases.where(
    (either) =>
      void either
        .whereRaw(`cases.subject ${like} ? escape '\\'`, [pattern])
        .orWhereIn('cases.contact_id', db('contacts').select('id').whereRaw(`display_name ${like} ? escape '\\'`, [pattern])),
  );
}

interface NamedRow {
  [column: string]: unknown;
  id: number;
  created_at: string;
  updated_at: string;
  number: string;
  subject: string;
}

/** The names are joined to the page, after it was cut, so that sorting touches nothing but the index. */
function withNames(db: Db, page: Knex.QueryBuilder): Knex.QueryBuilder<NamedRow, NamedRow[]> {
  const cut = page.as('cases');
  return db
    .from(cut)
    .join('contacts', 'contacts.id', 'cases.contact_id')
    .join('campaigns', 'campaigns.id', 'cases.campaign_id')
    .join('statuses', 'statuses.id', 'cases.status_id')
    .leftJoin('admin_users', 'admin_users.id', 'cases.owner_id')
    .select(
      'cases.id as id',
      'cases.document_id as document_id',
      'cases.number as number',
      'cases.subject as subject',
      'cases.source as source',
      'cases.phase as phase',
      'cases.created_at as created_at',
      'cases.updated_at as updated_at',
      'contacts.document_id as contact_document_id',
      'contacts.display_name as contact_name',
      'campaigns.document_id as campaign_document_id',
      'campaigns.name as campaign_name',
      'campaigns.name_translations as campaign_translations',
      'statuses.document_id as status_document_id',
      'statuses.name as status_name',
      'statuses.name_translations as status_translations',
      'statuses.kind as status_kind',
      'admin_users.id as owner_id',
      'admin_users.firstname as firstname',
      'admin_users.lastname as lastname',
      'admin_users.username as username',
      'admin_users.email as email',
    );
}

function sortValue(row: NamedRow, sort: CaseSort): string | number {
  switch (sort) {
    case 'createdAt':
      return toDate(row.created_at).getTime();
    case 'updatedAt':
      return toDate(row.updated_at).getTime();
    default:
      return row[sort];
  }
}

function toRow(row: NamedRow): CaseRow {
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
    status: {
      documentId: String(row.status_document_id),
      name: localisedColumns(row.status_name, row.status_translations),
      kind: row.status_kind as CaseRow['status']['kind'],
    },
    owner: row.owner_id === null ? null : { id: Number(row.owner_id), name: personName(row as Parameters<typeof personName>[0]) },
  };
}
