import { activityModel, statusSpanModel } from '../activities/models';
import { sortNameOf, wordKey, wordsOfContact } from '../contacts/contact-words';
import { contactAddressModel, contactWordModel } from '../contacts/models';
import { formAnswersModel } from '../forms/models';
import { toJson } from '../platform/columns';
import type { Db } from '../platform/database';
import type { CaseHistory } from './case-history';
import { activityRow, caseRow, spanRow } from './case-rows';
import type { DemoContact } from './generate-contacts';

/**
 * Writes whole histories, many rows at a time. The one path of every write (`openCase`, `changeCase`) is for live
 * changes: it dates them now, tells screens, and has mail sent. This is an import of what already happened, so it
 * writes the same rows itself, in seconds and without any of that; what they say was decided by the same rules.
 */

/** SQLite takes no more than 500 rows in one statement. */
const CHUNK = 400;

async function insertRows(db: Db, table: string, rows: object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) await db(table).insert(rows.slice(start, start + CHUNK));
}

/** Database ids by documentId, of those that are there. */
async function idsOf(db: Db, table: 'cases' | 'contacts', documentIds: string[]): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (let start = 0; start < documentIds.length; start += CHUNK) {
    const rows: { id: number; document_id: string }[] = await db(table)
      .whereIn('document_id', documentIds.slice(start, start + CHUNK))
      .select('id', 'document_id');
    for (const row of rows) ids.set(row.document_id, row.id);
  }
  return ids;
}

export async function hasCases(db: Db): Promise<boolean> {
  return (await db('cases').first('id')) !== undefined;
}

/** Those of the items that are not in the database yet. */
export async function missing<T extends { documentId: string }>(db: Db, table: 'cases' | 'contacts', items: T[]): Promise<T[]> {
  const present = await idsOf(
    db,
    table,
    items.map(({ documentId }) => documentId),
  );
  return items.filter(({ documentId }) => !present.has(documentId));
}

/**
 * Adds contacts that are not there yet, with their addresses. An address that somebody else has is shared, not taken
 * over.
 *
 * @returns the database ids of all of them by documentId
 */
export async function insertDemoContacts(db: Db, contacts: DemoContact[]): Promise<Map<string, number>> {
  const added = await missing(db, 'contacts', contacts);
  await insertRows(db, 'contacts', added.map(contactRow));
  const ids = await idsOf(
    db,
    'contacts',
    contacts.map(({ documentId }) => documentId),
  );

  const addresses = added.flatMap(({ documentId, emails, phones }) => [
    ...emails.map((value) => ({ contact_id: ids.get(documentId), kind: 'email', value })),
    ...phones.map((value) => ({ contact_id: ids.get(documentId), kind: 'phone', value })),
  ]);
  const held = await claimsAmong(
    db,
    addresses.map(({ value }) => value),
  );
  await insertRows(
    db,
    contactAddressModel.tableName,
    addresses.map((row) => ({ ...row, claim: held.has(row.value) ? null : row.value })),
  );
  await insertRows(
    db,
    contactWordModel.tableName,
    added.flatMap((contact) => wordsOfContact(contact).map((word) => ({ contact_id: ids.get(contact.documentId), word: wordKey(word) }))),
  );
  return ids;
}

function contactRow(contact: DemoContact) {
  return {
    document_id: contact.documentId,
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
    created_at: contact.createdAt,
    updated_at: contact.createdAt,
    published_at: contact.createdAt,
  };
}

async function claimsAmong(db: Db, values: string[]): Promise<Set<string>> {
  const held = new Set<string>();
  for (let start = 0; start < values.length; start += CHUNK) {
    const found: string[] = await db(contactAddressModel.tableName)
      .whereIn('kind', ['email', 'phone'])
      .whereIn('claim', values.slice(start, start + CHUNK))
      .pluck('claim');
    for (const value of found) held.add(value);
  }
  return held;
}

/** The version of a form that answers are given to. */
export interface FormVersion {
  id: number;
  version: number;
}

/** Adds cases with their timelines, status spans, tags, and answers to the form where there is one. */
export async function insertDemoCases(db: Db, histories: CaseHistory[], form: FormVersion | null): Promise<void> {
  await insertRows(db, 'cases', histories.map(caseRow));
  const ids = await idsOf(
    db,
    'cases',
    histories.map(({ snapshot }) => snapshot.documentId),
  );
  const rows = histories.map((history) => {
    const id = ids.get(history.snapshot.documentId);
    if (id === undefined) throw new Error('The database does not have the new case');
    return { id, history };
  });

  await insertRows(
    db,
    activityModel.tableName,
    rows.flatMap(({ id, history }) => history.entries.map((entry) => activityRow(id, entry))),
  );
  await insertRows(
    db,
    statusSpanModel.tableName,
    rows.flatMap(({ id, history }) => history.spans.map((span) => spanRow(id, span))),
  );
  await insertRows(
    db,
    'cases_tags_lnk',
    rows.flatMap(({ id, history }) => history.snapshot.tagIds.map((tagId, index) => ({ case_id: id, tag_id: tagId, tag_ord: index + 1 }))),
  );
  if (!form) return;
  await insertRows(
    db,
    formAnswersModel.tableName,
    rows.flatMap(({ id, history: { answers, openedAt } }) =>
      answers ? [{ case_id: id, form_id: form.id, version: form.version, answers: toJson(answers), updated_at: openedAt }] : [],
    ),
  );
}
