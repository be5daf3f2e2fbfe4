import type { Knex } from 'knex';
import type { ContactKind, ContactRow, ContactSort } from '../../shared/contracts/contacts';
import { LIST_LIMITS } from '../../shared/limits';
import { toDate } from '../platform/columns';
import type { Db } from '../platform/database';
import { startBehind } from '../platform/keyset';
import { toContactRow, type ContactColumns } from './contact-row';
import { encodePlace, type ListPlace } from './contact-cursor';
import { keyRange, searchedWords } from './contact-words';
import { contactWordModel } from './models';

export interface ContactQuery {
  search: string | null;
  kind: ContactKind | null;
  sort: ContactSort;
  after: ListPlace | null;
  pageSize: number;
}

const SORTS = { name: { column: 'contacts.sort_name', order: 'asc' }, newest: { column: 'contacts.created_at', order: 'desc' } } as const;

/**
 * One page of contacts by one query: along an index of the sort where nothing is looked for, and else by the index of
 * words. Merged contacts are not listed.
 */
export async function listContacts(db: Db, query: ContactQuery): Promise<{ rows: ContactRow[]; next: string | null }> {
  const { column, order } = SORTS[query.sort];
  const page = matchingContacts(db, query)
    // Named in the order as well, so that PostgreSQL sees that the index has it.
    .orderBy([
      { column: 'contacts.merged_into_id', order },
      { column, order },
      { column: 'contacts.id', order },
    ])
    .limit(query.pageSize + 1)
    .select('contacts.*');
  if (query.after) startAfter(page, column, order, query.after);
  const found: ContactColumns[] = await withCompany(db, page).orderBy([
    { column, order },
    { column: 'contacts.id', order },
  ]);
  const rows = found.slice(0, query.pageSize);
  const last = rows.at(-1);
  const value = last && (query.sort === 'name' ? String(last.sort_name) : toDate(last.created_at).getTime());
  return {
    rows: rows.map(toContactRow),
    next: found.length > query.pageSize && last && value !== undefined ? encodePlace({ value, id: last.id }) : null,
  };
}

/** How many match, counted no further than the cap. */
export async function countContacts(db: Db, query: ContactQuery): Promise<{ count: number; more: boolean }> {
  const capped = matchingContacts(db, query)
    .select('contacts.id')
    .limit(LIST_LIMITS.countCap + 1);
  const [row] = await db.from(capped.as('capped')).count({ count: '*' });
  const count = Number(row?.count ?? 0);
  return count > LIST_LIMITS.countCap ? { count: LIST_LIMITS.countCap, more: true } : { count, more: false };
}

function matchingContacts(db: Db, { search, kind }: Pick<ContactQuery, 'search' | 'kind'>): Knex.QueryBuilder {
  const contacts = db('contacts').whereNull('contacts.merged_into_id');
  if (kind) void contacts.where('contacts.kind', kind);
  if (search !== null) {
    const words = searchedWords(search);
    // Nothing but punctuation is in no contact.
    if (words.length === 0) void contacts.whereIn('contacts.id', []);
    for (const word of words) void contacts.whereIn('contacts.id', contactsWithWord(db, word));
  }
  return contacts;
}

/** Ids of the contacts one of whose words begins so, or one of whose company's does: along the indexes of words and companies. */
function contactsWithWord(db: Db, beginning: string): Knex.QueryBuilder {
  const members = db('contacts as members')
    .join(wordsBeginning(db, beginning).select('contact_id').as('found'), 'found.contact_id', 'members.company_id')
    .select('members.id');
  return wordsBeginning(db, beginning).select('contact_id').unionAll([members]);
}

/** Rows of words that begin so, along their index. */
export function wordsBeginning(db: Db, beginning: string): Knex.QueryBuilder {
  const [from, to] = keyRange(beginning);
  return db(contactWordModel.tableName).where('word', '>=', from).where('word', '<', to);
}

/** Contacts by database id, in no order. */
export async function readContactRows(db: Db, ids: number[]): Promise<(ContactRow & { id: number })[]> {
  const found: ContactColumns[] = await withCompany(db, db('contacts').whereIn('id', ids).whereNull('merged_into_id').select('*'));
  return found.map((row) => ({ id: row.id, ...toContactRow(row) }));
}

function withCompany(db: Db, contacts: Knex.QueryBuilder): Knex.QueryBuilder {
  return db
    .from(contacts.as('contacts'))
    .leftJoin('contacts as companies', 'companies.id', 'contacts.company_id')
    .select('contacts.*', 'companies.document_id as company_document_id', 'companies.display_name as company_display_name');
}

function startAfter(contacts: Knex.QueryBuilder, column: string, order: 'asc' | 'desc', { value, id }: ListPlace): void {
  const operator = order === 'asc' ? '>' : '<';
  startBehind(contacts, operator, { column, value: order === 'asc' ? value : new Date(value), idColumn: 'contacts.id', id });
}
