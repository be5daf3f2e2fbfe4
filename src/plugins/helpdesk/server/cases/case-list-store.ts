import type { Knex } from 'knex';
import type { CaseRow, CaseSort } from '../../shared/contracts/cases';
import { LIST_LIMITS } from '../../shared/limits';
import { isPostgres, type Db } from '../platform/database';
import { parseCaseNumber } from './case-number';
import { sortValue, toRow, withNames, type NamedRow } from './case-row-store';
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
  priority: 'cases.priority',
  deadlineAt: 'cases.deadline_at',
  callbackAt: 'cases.callback_at',
};
/** Cases that have none come last in either order, which no order of an index gives on both databases. */
const MAY_BE_ABSENT: ReadonlySet<CaseSort> = new Set(['priority', 'deadlineAt', 'callbackAt']);

type Direction = 'asc' | 'desc';

/**
 * One page of cases by one query. Pages are cut by key (the sort value and id of the last row), so that the hundredth
 * costs what the first does.
 */
export async function listCases(db: Db, query: ListQuery): Promise<ListPage> {
  const { cursor, sort, order, pageSize } = query;
  const backwards = cursor?.side === 'before';
  const opposite = order === 'asc' ? 'desc' : 'asc';
  const direction: Direction = backwards ? opposite : order;
  const inOrder = [
    { column: SORT_COLUMN[sort], order: direction },
    { column: 'cases.id', order: direction },
  ];
  const presentFirst = { column: 'cases.is_absent', order: backwards ? 'desc' : 'asc' };

  const strands = partsOf(query, backwards).flatMap((isAbsent) =>
    strandsOf(db, query).map((strand) => {
      if (MAY_BE_ABSENT.has(sort)) void (isAbsent ? strand.whereNull(SORT_COLUMN[sort]) : strand.whereNotNull(SORT_COLUMN[sort]));
      if (cursor && (cursor.value === null) === isAbsent) startAfter(strand, direction, cursor);
      return strand
        .select('cases.*', db.raw(`${isAbsent ? 1 : 0} as is_absent`))
        .orderBy(inOrder)
        .limit(pageSize + 1);
    }),
  );
  const page = gather(db, strands)
    .orderBy([presentFirst, ...inOrder])
    .limit(pageSize + 1);
  const found = await withNames(db, page).orderBy([presentFirst, ...inOrder]);
  const more = found.length > pageSize;
  const slice = more ? found.slice(0, pageSize) : found;
  const rows = backwards ? slice.reverse() : slice;
  const edge = (row: NamedRow | undefined, side: Cursor['side']) =>
    row ? encodeCursor({ sort, value: sortValue(row, sort), id: row.id, side }) : null;
  return {
    rows: rows.map(toRow),
    next: more || backwards ? edge(rows.at(-1), 'after') : null,
    previous: (backwards && more) || (!backwards && cursor) ? edge(rows[0], 'before') : null,
  };
}

/** Which parts of the list a page may be in: cases that have what is sorted by (false), and those that have none (true). */
function partsOf({ sort, cursor }: ListQuery, backwards: boolean): boolean[] {
  if (!MAY_BE_ABSENT.has(sort)) return [false];
  if (!cursor) return [false, true];
  return cursor.value === null ? (backwards ? [false, true] : [true]) : backwards ? [false] : [false, true];
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
function startAfter(cases: Knex.QueryBuilder, direction: Direction, cursor: Cursor): void {
  const operator = direction === 'asc' ? '>' : '<';
  const column = SORT_COLUMN[cursor.sort];
  if (cursor.value === null) {
    void cases.where('cases.id', operator, cursor.id);
    return;
  }
  const value = cursor.sort.endsWith('At') ? new Date(cursor.value) : cursor.value;
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
