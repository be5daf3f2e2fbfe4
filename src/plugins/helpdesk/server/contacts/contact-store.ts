import type { Knex } from 'knex';
import { newDocumentId } from '../platform/new-document-id';
import { toJson } from '../platform/columns';
import { violatesUnique, type Db } from '../platform/database';
import type { Address } from './addresses';
import { sortNameOf, wordKey, wordsOfContact, type NamedContact } from './contact-words';
import { consentModel, contactAddressModel, contactWordModel } from './models';

const CLAIM_INDEX = 'helpdesk_contact_addresses_claim';

export interface NewContact {
  kind: 'person' | 'company';
  displayName: string;
  firstName: string | null;
  lastName: string | null;
  companyName: string | null;
  language: string | null;
  emails: string[];
  phones: string[];
}

/**
 * The contact that messages from one of the addresses belong to: the first address that is known decides.
 *
 * @returns the contact's database id, or null when none of the addresses is known
 */
export async function findContactByAddress(db: Db, addresses: Address[]): Promise<number | null> {
  if (addresses.length === 0) return null;
  const table = contactAddressModel.tableName;
  const rows: { contact_id: number; kind: string; claim: string }[] = await db(table)
    .join('contacts', 'contacts.id', `${table}.contact_id`)
    .whereNull('contacts.merged_into_id')
    .whereIn(
      `${table}.claim`,
      addresses.map(({ value }) => value),
    )
    // A merge under way is waited for; what it took the address from is not found then.
    .modify((query) => void (db.isTransaction && query.forKeyShare('contacts')))
    .select(`${table}.contact_id`, `${table}.kind`, `${table}.claim`);
  for (const address of addresses) {
    const match = rows.find(({ kind, claim }) => kind === address.kind && claim === address.value);
    if (match) return match.contact_id;
  }
  return null;
}

export interface LiveContact {
  id: number;
  documentId: string;
  displayName: string;
}

/**
 * A contact by database id or documentId; one that was merged is the one it went into. In a transaction no merge of it
 * can begin before that ends.
 */
export async function findLiveContact(db: Db, reference: { id: number } | { documentId: string }): Promise<LiveContact | null> {
  const read = (where: object) =>
    db('contacts')
      .where(where)
      .modify((query) => void (db.isTransaction && query.forKeyShare()))
      .first('id', 'document_id', 'display_name', 'merged_into_id');
  let row = await read('id' in reference ? { id: reference.id } : { document_id: reference.documentId });
  while (row?.merged_into_id) row = await read({ id: row.merged_into_id });
  return row ? { id: row.id, documentId: row.document_id, displayName: row.display_name } : null;
}

/** Adds a contact, whose addresses are yet to be claimed. @returns its database id */
export async function insertContact(db: Db, contact: NewContact, at: Date): Promise<number> {
  const [row]: { id: number }[] = await db('contacts').insert(
    {
      document_id: newDocumentId(),
      kind: contact.kind,
      display_name: contact.displayName,
      sort_name: sortNameOf(contact.displayName),
      is_vip: false,
      revision: 1,
      first_name: contact.firstName,
      last_name: contact.lastName,
      company_name: contact.companyName,
      language: contact.language,
      emails: toJson(contact.emails),
      phones: toJson(contact.phones),
      created_at: at,
      updated_at: at,
      published_at: at,
    },
    ['id'],
  );
  if (!row) throw new Error('The database did not return the new contact');
  return row.id;
}

/** The insert that claims addresses for a new contact; undefined where there are none. */
export function claimAddresses(db: Db, contactId: number, addresses: Address[]): Knex.QueryBuilder | undefined {
  if (addresses.length === 0) return undefined;
  return db(contactAddressModel.tableName).insert(
    addresses.map(({ kind, value }) => ({ contact_id: contactId, kind, value, claim: value })),
  );
}

/** The insert of the words that a contact is found by. */
export function insertWords(db: Db, contactId: number, contact: NamedContact): Knex.QueryBuilder | undefined {
  const words = wordsOfContact(contact);
  if (words.length === 0) return undefined;
  return db(contactWordModel.tableName).insert(words.map((word) => ({ contact_id: contactId, word: wordKey(word) })));
}

/** Makes what a contact is found and sorted by what it should be. */
export async function replaceWords(db: Db, contactId: number, contact: NamedContact): Promise<void> {
  await db(contactWordModel.tableName).where({ contact_id: contactId }).delete();
  await insertWords(db, contactId, contact);
  await db('contacts')
    .where({ id: contactId })
    .update({ sort_name: sortNameOf(contact.displayName) });
}

/** Whether an insert failed because somebody else claimed an address since it was looked up. */
export function isClaimedMeanwhile(error: unknown): boolean {
  return violatesUnique(error, CLAIM_INDEX, `${contactAddressModel.tableName}.claim`);
}

/**
 * Makes the address rows of a contact what they should be. An address somebody else has is shared, not taken over; one
 * that is given up goes to whoever shared it longest.
 */
export async function replaceAddresses(db: Db, contactId: number, addresses: Address[]): Promise<void> {
  const table = contactAddressModel.tableName;
  const present: { id: number; kind: string; value: string }[] = await db(table)
    .select('id', 'kind', 'value')
    .where({ contact_id: contactId });
  const same = (a: { kind: string; value: string }, b: { kind: string; value: string }) => a.kind === b.kind && a.value === b.value;
  const gone = present.filter((row) => !addresses.some((address) => same(row, address)));
  const added = addresses.filter((address) => !present.some((row) => same(row, address)));

  for (const { id, kind, value } of gone) {
    await db(table).where({ id }).delete();
    const heir = await db(table).where({ kind, value }).orderBy('id').first('id', 'claim');
    if (heir && heir.claim === null) await db(table).where({ id: heir.id }).update({ claim: value });
  }
  for (const { kind, value } of added) {
    const holder = await db(table).where({ kind, claim: value }).first('id');
    await db(table).insert({ contact_id: contactId, kind, value, claim: holder ? null : value });
  }
}

export interface NewConsent {
  contactId: number;
  key: string;
  version: number;
  caseId: number;
  activityId: number;
  at: Date;
}

/** The insert that records declared consents; undefined where there are none. */
export function insertConsents(db: Db, consents: NewConsent[]): Knex.QueryBuilder | undefined {
  if (consents.length === 0) return undefined;
  return db(consentModel.tableName).insert(
    consents.map((consent) => ({
      contact_id: consent.contactId,
      purpose_key: consent.key,
      purpose_version: consent.version,
      granted: true,
      case_id: consent.caseId,
      activity_id: consent.activityId,
      at: consent.at,
    })),
  );
}

/** Names of contacts by documentId; those that are not there are missing in the answer. */
export async function namesOfContacts(db: Db, documentIds: string[]): Promise<Map<string, string>> {
  if (documentIds.length === 0) return new Map();
  const rows: { document_id: string; display_name: string }[] = await db('contacts')
    .whereIn('document_id', [...new Set(documentIds)])
    .select('document_id', 'display_name');
  return new Map(rows.map((row) => [row.document_id, row.display_name]));
}

export async function isCompany(db: Db, id: number): Promise<boolean> {
  return (await db('contacts').where({ id, kind: 'company' }).whereNull('merged_into_id').first('id')) !== undefined;
}

/** Deletes what is left of contacts that were merged into one, and into those. */
export async function deleteMergedInto(db: Db, contactId: number): Promise<void> {
  let ids = [contactId];
  const merged: number[] = [];
  while (ids.length > 0) {
    ids = await db('contacts').whereIn('merged_into_id', ids).pluck('id');
    merged.push(...ids);
  }
  if (merged.length > 0) await db('contacts').whereIn('id', merged).delete();
}

interface UnwordedContact {
  id: number;
  display_name: string | null;
  company_name: string | null;
  emails: unknown;
  phones: unknown;
}

/** Some of the contacts that have no words yet to be found by. */
export async function unwordedContacts(db: Db, most: number): Promise<UnwordedContact[]> {
  return db('contacts').whereNull('sort_name').limit(most).select('id', 'display_name', 'company_name', 'emails', 'phones');
}
