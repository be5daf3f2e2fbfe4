import type { Knex } from 'knex';
import { LIST_LIMITS } from '../../shared/limits';
import type { Db } from '../platform/database';
import type { CaseFilter } from './list-filter';
import { gather, matchingCases, nearestWith, searchedTerms, strandsOf } from './matching-cases-store';

/**
 * How many cases match, counted no further than the cap, by one query. Some cases are looked at by themselves before the
 * index of words is asked, which gathers all that have a word before it tells the first.
 */
export async function countCases(db: Db, filter: CaseFilter): Promise<{ count: number; more: boolean }> {
  const terms = searchedTerms(filter);
  if (!terms) {
    const [total = { count: 0, more: false }] = await countEach(db, [filter]);
    return total;
  }
  const near = nearestWith(db, matchingCases(db, { ...filter, search: null }).select('cases.id'), terms).limit(LIST_LIMITS.countCap + 1);
  const countOf = (cases: Knex.QueryBuilder) => db.from(cases.as('counted')).count({ count: '*' });
  const all = gather(db, strandsToCount(db, filter));
  const [row]: { count: number | string }[] = await db
    .with('near', countOf(near))
    .select(
      db.raw('case when (select count from near) > ? then (select count from near) else ? end as count', [
        LIST_LIMITS.countCap,
        countOf(all),
      ]),
    );
  return capped(Number(row?.count ?? 0));
}

function strandsToCount(db: Db, filter: CaseFilter): Knex.QueryBuilder[] {
  return strandsOf(filter).map((strand) =>
    matchingCases(db, strand)
      .select('cases.id')
      .limit(LIST_LIMITS.countCap + 1),
  );
}

/** How many cases match each of several filters, by one query; counted as `countCases` does. */
export async function countEach(db: Db, filters: CaseFilter[]): Promise<{ count: number; more: boolean }[]> {
  if (filters.length === 0) return [];
  const counts = filters.map((filter, index) =>
    db
      .from(gather(db, strandsToCount(db, filter)))
      .select(db.raw('? as place', [index]))
      .count({ count: '*' }),
  );
  const rows: { place: number; count: number | string }[] = await db.unionAll(counts);
  const found = new Map(rows.map(({ place, count }) => [Number(place), Number(count)]));
  return filters.map((_filter, index) => capped(found.get(index) ?? 0));
}

function capped(count: number): { count: number; more: boolean } {
  return count > LIST_LIMITS.countCap ? { count: LIST_LIMITS.countCap, more: true } : { count, more: false };
}
