import type { Knex } from 'knex';
import type { CaseRow, CaseSort } from '../../shared/contracts/cases';
import { isPostgres, type Db } from '../platform/database';
import { startBehind } from '../platform/keyset';
import { sortValue, toRow, withNames, type NamedRow } from './case-row-store';
import { encodeCursor, type Cursor } from './list-cursor';
import type { CaseFilter } from './list-filter';
import { gather, matchingCases, nearestWith, strandsOf, searchedTerms } from './matching-cases-store';

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

  // Where there are several, the first of one could belong behind what was not looked at of another. PostgreSQL walks the
  // order of the list by itself when most cases have the words.
  const terms = parts.length === 1 && !isPostgres(db) ? searchedTerms(query) : null;
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

function startAfter(cases: Knex.QueryBuilder, direction: Direction, cursor: Cursor): void {
  const operator = direction === 'asc' ? '>' : '<';
  const column = SORT_COLUMN[cursor.sort];
  if (cursor.value === null) {
    void cases.where('cases.id', operator, cursor.id);
    return;
  }
  const value = cursor.sort.endsWith('At') ? new Date(cursor.value) : cursor.value;
  startBehind(cases, operator, { column, value, idColumn: 'cases.id', id: cursor.id });
}
