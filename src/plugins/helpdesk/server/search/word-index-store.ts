import type { Knex } from 'knex';
import { isPostgres, type Db } from '../platform/database';
import { searchDocumentModel } from './models';

const DOCUMENTS = searchDocumentModel.tableName;
/** Of SQLite: an index of words kept by triggers, without a copy of the text. */
const WORDS = 'helpdesk_case_words';
/** Of SQLite: a view of the same index, a row for each word of each case, in the order of words. */
const PLACES = 'helpdesk_case_word_places';
/** Of PostgreSQL; the text holds nothing but words and spaces, so no dictionary is asked. */
const VECTOR = `array_to_tsvector(string_to_array(${DOCUMENTS}.words, ' '))`;

/** Makes the index over the words, where it is not there yet. Strapi leaves alone what its schema does not know. */
export async function prepareSearch(db: Db): Promise<void> {
  if (isPostgres(db)) {
    await db.raw(`create index if not exists helpdesk_search_documents_words_idx on ${DOCUMENTS} using gin ((${VECTOR}))`);
    return;
  }
  await db.raw(
    `create virtual table if not exists ${WORDS} using fts5(
      words, content='', contentless_delete=1, detail=none, tokenize='unicode61 remove_diacritics 0')`,
  );
  await db.raw(`create virtual table if not exists ${PLACES} using fts5vocab(${WORDS}, instance)`);
  const insert = `insert into ${WORDS}(rowid, words) values (new.case_id, new.words);`;
  const remove = `delete from ${WORDS} where rowid = old.case_id;`;
  await db.raw(`create trigger if not exists ${WORDS}_insert after insert on ${DOCUMENTS} begin ${insert} end`);
  await db.raw(
    `create trigger if not exists ${WORDS}_change after update of words on ${DOCUMENTS}
      when old.words <> new.words begin ${remove} ${insert} end`,
  );
  // Of an earlier version, which wrote the index anew also when the words stayed the same.
  await db.raw(`drop trigger if exists ${WORDS}_update`);
  await db.raw(`create trigger if not exists ${WORDS}_delete after delete on ${DOCUMENTS} begin ${remove} end`);
}

/**
 * The ids of cases in which every one of the terms begins a word, as a subquery.
 *
 * @param terms as `termsOf` gives them, at least one
 */
export function casesWith(db: Db, terms: string[]): Knex.QueryBuilder {
  if (isPostgres(db)) {
    const query = terms.map((term) => `'${term}':*`).join(' & ');
    return db(DOCUMENTS).select('case_id').whereRaw(`${VECTOR} @@ ?::tsquery`, [query]);
  }
  const words = db(WORDS).select('rowid');
  const queries = terms.map((term) => `"${term}"*`);
  if (queries.length === 1) return words.whereRaw(`${WORDS} match ?`, queries);
  return words
    .with('terms', queryCounts(db, terms))
    .whereRaw(`${WORDS} match (select case when min(n) < ${RARE} then query else group_concat(query, ' ') end from terms)`)
    .where(
      (rest) => void rest.whereRaw(`(select min(n) from terms) >= ${RARE}`).orWhere((rare) => whereHas(rare, `${WORDS}.rowid`, terms)),
    );
}

/** In fewer cases than this, the other words are looked for in the cases themselves. */
const RARE = 1_000;

/**
 * In how many cases some word begins with each of the terms, counted no further than `RARE`. The index is asked only for
 * the rarest then, since it would gather all cases that have the others.
 */
function queryCounts(db: Db, terms: string[]): Knex.QueryBuilder {
  const counts = terms.map((term) => {
    const places = db(PLACES).select(db.raw('1')).where('term', '>=', term).where('term', '<', `${term}\u{10ffff}`).limit(RARE);
    return db.from(places.as('places')).select(db.raw('? as query', [`"${term}"*`]), db.raw('count(*) as n'));
  });
  return db.unionAll(counts);
}

/**
 * The same for a case that is at hand, on SQLite: its index gathers every case that has a word before the first is known,
 * so that for words which most cases have it is quicker to look at the cases themselves.
 */
export function whereCaseHas(cases: Knex.QueryBuilder, terms: string[]): void {
  whereHas(cases, 'cases.id', terms);
}

function whereHas(rows: Knex.QueryBuilder, caseId: string, terms: string[]): void {
  const tests = terms.map(() => "' ' || d.words like ?").join(' and ');
  void rows.whereRaw(
    `exists (select 1 from ${DOCUMENTS} d where d.case_id = ${caseId} and ${tests})`,
    terms.map((term) => `% ${term}%`),
  );
}
