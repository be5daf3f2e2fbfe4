import type { Knex } from 'knex';
import type { Phase } from '../../shared/status-kinds';
import { conditionToSql } from '../conditions/to-sql';
import { isPostgres, type Db } from '../platform/database';
import { casesWith, whereCaseHas } from '../search/word-index-store';
import { termsOf } from '../search/words';
import { caseSqlField } from './case-field-store';
import { parseCaseNumber } from './case-number';
import type { CaseFilter } from './list-filter';

const PHASES: readonly Phase[] = ['open', 'paused', 'closed'];

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

function meet(db: Db, cases: Knex.QueryBuilder, { group, answers }: NonNullable<CaseFilter['condition']>): void {
  const dialect = isPostgres(db) ? 'postgres' : 'sqlite';
  const { text, bindings } = conditionToSql(group, (name) => caseSqlField(name, answers, dialect), dialect);
  void cases.whereRaw(text, bindings);
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

/** With more values than this, one query for all of them costs less than one for each. */
const MOST_STRANDS = 20;

/**
 * The filtered cases, as one query per chosen owner (or else status, or campaign). Each can read its index in the order
 * of the list and stop after a page; a single query for several values would have to sort all that match.
 */
export function strandsOf(filter: CaseFilter): CaseFilter[] {
  const { statusIds, campaignIds, ownerIds } = filter;
  const [key, ids] = ownerIds
    ? (['ownerIds', ownerIds] as const)
    : statusIds
      ? (['statusIds', statusIds] as const)
      : (['campaignIds', campaignIds] as const);
  return ids && ids.length > 0 && ids.length <= MOST_STRANDS ? ids.map((id) => ({ ...filter, [key]: [id] })) : [filter];
}

/** All rows of the strands, under the name `cases`. */
export function gather(db: Db, strands: Knex.QueryBuilder[]): Knex.QueryBuilder {
  // Each in a select of its own, since SQLite lets no part of a union have an order or a limit.
  const parts = strands.map((strand, index) => db.select('*').from(strand.as(`strand_${index}`)));
  return db.select('*').from(db.unionAll(parts).as('cases'));
}

/** How many cases are looked at by themselves before the index of words is asked. */
const WALKED = 2_000;

/** The words that are searched for; null where it is by a number, or not by anything. */
export function searchedTerms({ search: text }: CaseFilter): string[] | null {
  if (text === null || parseCaseNumber(text)) return null;
  const terms = termsOf(text);
  return terms.length > 0 ? terms : null;
}

/** Those of the nearest cases that have the words. */
export function nearestWith(db: Db, cases: Knex.QueryBuilder, terms: string[]): Knex.QueryBuilder {
  const near = db.select('*').from(cases.limit(WALKED).as('cases'));
  whereCaseHas(near, terms);
  return near;
}
