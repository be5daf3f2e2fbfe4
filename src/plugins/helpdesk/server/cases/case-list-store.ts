import type { Knex } from 'knex';
import type { CaseRow, CaseSort } from '../../shared/contracts/cases';
import { conditionToSql } from '../conditions/to-sql';
import { LIST_LIMITS } from '../../shared/limits';
import type { Phase } from '../../shared/status-kinds';
import { isPostgres, type Db } from '../platform/database';
import { casesWith, whereCaseHas } from '../search/search-store';
import { termsOf } from '../search/words';
import { caseSqlField } from './case-field-store';
import { parseCaseNumber } from './case-number';
import { sortValue, toRow, withNames, type NamedRow } from './case-row-store';
import { encodeCursor, type Cursor } from './list-cursor';
import type { CaseFilter } from './list-filter';

export interface ListQuery extends CaseFilter {
  sort: CaseSort;
  order: 'asc' | 'desc';
  cursor: Cursor | null;
  pageSize: number;
  /** Database id of the admin user who reads */
  readerId: number;
}

export interface ListPage {
  rows: CaseRow[];
  next: string | null;
  previous: string | null;
}

const PHASES: readonly Phase[] = ['open', 'paused', 'closed'];

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

  const parts = partsOf(query, backwards).flatMap((isAbsent) => strandsOf(query).map((strandFilter) => ({ isAbsent, strandFilter })));
  const pageOf = (strandOf: (filter: CaseFilter) => Knex.QueryBuilder, finish: (strand: Knex.QueryBuilder) => Knex.QueryBuilder) => {
    const strands = parts.map(({ isAbsent, strandFilter }) => {
      const strand = strandOf(strandFilter);
      if (MAY_BE_ABSENT.has(sort)) void (isAbsent ? strand.whereNull(SORT_COLUMN[sort]) : strand.whereNotNull(SORT_COLUMN[sort]));
      if (cursor && (cursor.value === null) === isAbsent) startAfter(strand, direction, cursor);
      return finish(strand.select('cases.*', db.raw(`${isAbsent ? 1 : 0} as is_absent`)).orderBy(inOrder));
    });
    const page = gather(db, strands)
      .orderBy([presentFirst, ...inOrder])
      .limit(pageSize + 1);
    return withNames(db, page, query.readerId).orderBy([presentFirst, ...inOrder]);
  };

  // Where there are several, the first of one could belong behind what was not looked at of another.
  const terms = parts.length === 1 ? walkedTerms(db, query) : null;
  let found: NamedRow[] = terms
    ? await pageOf(
        (filter) => matchingCases(db, { ...filter, search: null }),
        (strand) =>
          nearestWith(db, strand, terms)
            .orderBy(inOrder)
            .limit(pageSize + 1),
      )
    : [];
  if (found.length <= pageSize)
    found = await pageOf(
      (filter) => matchingCases(db, filter),
      (strand) => strand.limit(pageSize + 1),
    );
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
export async function countCases(db: Db, filter: CaseFilter): Promise<{ count: number; more: boolean }> {
  const terms = walkedTerms(db, filter);
  if (terms) {
    const near = nearestWith(db, matchingCases(db, { ...filter, search: null }).select('cases.id'), terms).limit(LIST_LIMITS.countCap + 1);
    const [row] = await db.from(near.as('near')).count({ count: '*' });
    const counted = capped(Number(row?.count ?? 0));
    if (counted.more) return counted;
  }
  const [total = { count: 0, more: false }] = await countEach(db, [filter]);
  return total;
}

/** How many cases are looked at by themselves before the index of words is asked. */
const WALKED = 2_000;

/** The words to look for in the nearest cases first; null where the index of words is as quick for those that most cases have. */
function walkedTerms(db: Db, { search: text }: CaseFilter): string[] | null {
  if (isPostgres(db) || text === null || parseCaseNumber(text)) return null;
  const terms = termsOf(text);
  return terms.length > 0 ? terms : null;
}

function nearestWith(db: Db, cases: Knex.QueryBuilder, terms: string[]): Knex.QueryBuilder {
  const near = db.select('*').from(cases.limit(WALKED).as('cases'));
  whereCaseHas(near, terms);
  return near;
}

/** How many cases match each of several filters, by one query; counted as `countCases` does. */
export async function countEach(db: Db, filters: CaseFilter[]): Promise<{ count: number; more: boolean }[]> {
  if (filters.length === 0) return [];
  const counts = filters.map((filter, index) => {
    const strands = strandsOf(filter).map((strand) =>
      matchingCases(db, strand)
        .select('cases.id')
        .limit(LIST_LIMITS.countCap + 1),
    );
    return db
      .from(gather(db, strands))
      .select(db.raw('? as place', [index]))
      .count({ count: '*' });
  });
  const rows: { place: number; count: number | string }[] = await db.unionAll(counts);
  const found = new Map(rows.map(({ place, count }) => [Number(place), Number(count)]));
  return filters.map((_filter, index) => capped(found.get(index) ?? 0));
}

function capped(count: number): { count: number; more: boolean } {
  return count > LIST_LIMITS.countCap ? { count: LIST_LIMITS.countCap, more: true } : { count, more: false };
}

/** All cases that a filter of the list lets through, in no order. */
export function matchingCases(db: Db, filter: CaseFilter): Knex.QueryBuilder {
  const cases = db('cases');
  if (filter.statusIds) void cases.whereIn('cases.status_id', filter.statusIds);
  if (filter.campaignIds) void cases.whereIn('cases.campaign_id', filter.campaignIds);
  if (filter.ownerIds) void cases.whereIn('cases.owner_id', filter.ownerIds).whereIn('cases.phase', filter.phases ?? PHASES);
  if (filter.search) search(db, cases, filter.search);
  if (filter.condition) meet(db, cases, filter.condition);
  return cases;
}

/** With more values than this, one query for all of them costs less than one for each. */
const MOST_STRANDS = 20;

/**
 * The filtered cases, as one query per chosen owner (or else status, or campaign). Each can read its index in the order
 * of the list and stop after a page; a single query for several values would have to sort all that match.
 */
function strandsOf(filter: CaseFilter): CaseFilter[] {
  const { statusIds, campaignIds, ownerIds } = filter;
  const [key, ids] = ownerIds
    ? (['ownerIds', ownerIds] as const)
    : statusIds
      ? (['statusIds', statusIds] as const)
      : (['campaignIds', campaignIds] as const);
  return ids && ids.length > 0 && ids.length <= MOST_STRANDS ? ids.map((id) => ({ ...filter, [key]: [id] })) : [filter];
}

function meet(db: Db, cases: Knex.QueryBuilder, { group, answers }: NonNullable<CaseFilter['condition']>): void {
  const dialect = isPostgres(db) ? 'postgres' : 'sqlite';
  const { text, bindings } = conditionToSql(group, (name) => caseSqlField(name, answers, dialect), dialect);
  void cases.whereRaw(text, bindings);
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

/** A case number is exactly that case (R3); any other text is the beginnings of words that it is found by. */
function search(db: Db, cases: Knex.QueryBuilder, text: string): void {
  const number = parseCaseNumber(text);
  if (number) {
    void cases.where('cases.number', number);
    return;
  }
  const terms = termsOf(text);
  if (terms.length === 0) void cases.whereRaw('1 = 0');
  else void cases.whereIn('cases.id', casesWith(db, terms));
}
