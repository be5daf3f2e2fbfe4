import { LIST_LIMITS } from '../../shared/limits';
import type { Db } from '../platform/database';
import type { CaseFilter } from './list-filter';
import { gather, matchingCases, nearestWith, strandsOf, walkedTerms } from './matching-cases-store';

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
