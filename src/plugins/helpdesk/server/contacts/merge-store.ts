import { MERGED_FIELDS, type MergedField, type MergePreview } from '../../shared/contracts/contacts';
import { onlySeen } from '../people/campaign-access-store';
import type { CampaignAccess } from '../people/campaigns-of';
import type { Actor } from '../platform/actor';
import { fromJson, toJson } from '../platform/columns';
import type { Db } from '../platform/database';
import { newDocumentId } from '../platform/new-document-id';
import type { Address } from './addresses';
import { displayName } from './display-name';
import { replaceWords } from './contact-store';
import { consentModel, contactAddressModel, contactMergeModel, contactMergeMoveModel, contactNoteModel } from './models';
import type { MergeBefore, MergeParty, MergePlan, StoredValue } from './plan-merge';

const MERGES = contactMergeModel.tableName;
const MOVES = contactMergeMoveModel.tableName;
const CHUNK = 400;

const COLUMNS: Record<MergedField, string> = {
  firstName: 'first_name',
  lastName: 'last_name',
  companyName: 'company_name',
  jobTitle: 'job_title',
  company: 'company_id',
  address: 'address',
  website: 'website',
  language: 'language',
  customerType: 'customer_type',
  isVip: 'is_vip',
};

/** What follows its contact, by the table it is in. */
const FOLLOWERS = {
  consent: { table: consentModel.tableName, column: 'contact_id' },
  note: { table: contactNoteModel.tableName, column: 'contact_id' },
  member: { table: 'contacts', column: 'company_id' },
} as const;
export type Follower = keyof typeof FOLLOWERS;
export const FOLLOWER_KINDS = Object.keys(FOLLOWERS) as Follower[];

export interface PartyRow extends MergeParty {
  id: number;
  documentId: string;
  displayName: string;
  revision: number;
  mergedIntoId: number | null;
}

/**
 * The contacts of a merge by database id.
 *
 * @param locks whether every other writer of them has to wait until the transaction ends; they are locked in the order
 *   of their ids, so that two merges of the same two wait for each other instead of for ever
 */
export async function readParties(db: Db, where: { ids: number[] } | { documentIds: string[] }, locks: boolean): Promise<PartyRow[]> {
  const contacts = db('contacts').orderBy('id');
  if ('ids' in where) void contacts.whereIn('id', where.ids);
  else void contacts.whereIn('document_id', where.documentIds);
  if (locks) void contacts.forUpdate();
  const rows: ({ [column: string]: unknown } & { id: number })[] = await contacts;
  return rows.map((row) => ({
    id: row.id,
    documentId: String(row.document_id),
    displayName: String(row.display_name),
    kind: row.kind as MergeParty['kind'],
    revision: Number(row.revision ?? 1),
    mergedIntoId: row.merged_into_id as number | null,
    emails: fromJson<string[] | null>(row.emails) ?? [],
    phones: fromJson<string[] | null>(row.phones) ?? [],
    fields: Object.fromEntries(
      MERGED_FIELDS.map((field) => [field, field === 'isVip' ? Boolean(row.is_vip) : ((row[COLUMNS[field]] ?? null) as StoredValue)]),
    ) as MergePlan['fields'],
  }));
}

/** How much belongs to a contact. @param access the campaigns whose cases are counted */
export async function countFollowers(db: Db, contactId: number, access: CampaignAccess): Promise<MergePreview['moves']> {
  const count = async ({ table, column }: { table: string; column: string }) => {
    const [row] = await db(table).where(column, contactId).count({ count: '*' });
    return Number(row?.count ?? 0);
  };
  return {
    cases: await countCasesOf(db, contactId, access),
    consents: await count(FOLLOWERS.consent),
    notes: await count(FOLLOWERS.note),
    members: await count(FOLLOWERS.member),
  };
}

/** How many cases a contact has. @param access the campaigns whose cases are counted */
export async function countCasesOf(db: Db, contactId: number, access: CampaignAccess): Promise<number> {
  const [row] = await db('cases').where({ contact_id: contactId }).modify(onlySeen, access).count({ count: '*' });
  return Number(row?.count ?? 0);
}

/** Writes what is decided about the one that stays. */
export async function updateParty(
  db: Db,
  party: PartyRow,
  { fields, emails, phones }: { fields: Partial<MergePlan['fields']>; emails: string[]; phones: string[] },
  at: Date,
): Promise<string> {
  const after = { ...party.fields, ...fields };
  const name = displayName({ ...(after as object), kind: party.kind }, emails[0] ?? phones[0] ?? party.displayName);
  const columns = Object.fromEntries(Object.entries(fields).map(([field, value]) => [COLUMNS[field as MergedField], value]));
  await db('contacts')
    .where({ id: party.id })
    .update({
      ...columns,
      emails: toJson(emails),
      phones: toJson(phones),
      display_name: name,
      revision: party.revision + 1,
      updated_at: at,
    });
  await replaceWords(db, party.id, { displayName: name, companyName: after.companyName as string | null, emails, phones });
  return name;
}

/** Marks a contact as the one that went into another, or as one of its own again. */
export async function setMergedInto(db: Db, party: { id: number; revision: number }, winnerId: number | null, at: Date): Promise<void> {
  await db('contacts')
    .where({ id: party.id })
    .update({ merged_into_id: winnerId, revision: party.revision + 1, updated_at: at });
}

/** Addresses of a contact that messages from belong to it, and to nobody else. */
export async function readClaims(db: Db, contactId: number): Promise<Address[]> {
  const rows: Address[] = await db(contactAddressModel.tableName)
    .where({ contact_id: contactId })
    .whereNotNull('claim')
    .orderBy('id')
    .select('kind', 'value');
  return rows.map(({ kind, value }) => ({ kind, value }));
}

/**
 * Gives addresses from one contact to another. Those that both have stay once; what one of the two was found by, the
 * other is from now on.
 */
export async function moveAddresses(db: Db, fromId: number, toId: number): Promise<void> {
  const table = contactAddressModel.tableName;
  const own: { kind: string; value: string }[] = await db(table).where({ contact_id: toId }).select('kind', 'value');
  const rows: { id: number; kind: string; value: string; claim: string | null }[] = await db(table).where({ contact_id: fromId });
  for (const { id, kind, value, claim } of rows) {
    if (!own.some((one) => one.kind === kind && one.value === value)) await db(table).where({ id }).update({ contact_id: toId });
    else {
      await db(table).where({ id }).delete();
      if (claim !== null) await db(table).where({ contact_id: toId, kind, value }).update({ claim });
    }
  }
}

/** Gives a contact its addresses back, with those it was found by, unless they were given to somebody else since. */
export async function restoreAddresses(db: Db, contactId: number, addresses: Address[], claims: Address[], fromId: number): Promise<void> {
  const table = contactAddressModel.tableName;
  for (const { kind, value } of addresses) {
    const isOwn = claims.some((one) => one.kind === kind && one.value === value);
    const holder = await db(table).where({ kind, claim: value }).first('id', 'contact_id');
    const isFree = !holder || holder.contact_id === fromId;
    if (isOwn && isFree && holder) await db(table).where({ id: holder.id }).update({ claim: null });
    await db(table).insert({ contact_id: contactId, kind, value, claim: isOwn && isFree ? value : null });
  }
}

/** Gives what belongs to a contact to another. @returns the ids of the rows */
export async function moveFollowers(db: Db, kind: Follower, fromId: number, toId: number): Promise<number[]> {
  const { table, column } = FOLLOWERS[kind];
  const ids: number[] = await db(table).where(column, fromId).orderBy('id').pluck('id');
  for (const part of chunks(ids))
    await db(table)
      .whereIn('id', part)
      .update({ [column]: toId });
  return ids;
}

/** Gives rows back that a merge took along, as far as they are still where it put them. */
export async function moveFollowersBack(db: Db, kind: Follower, ids: number[], fromId: number, toId: number): Promise<void> {
  const { table, column } = FOLLOWERS[kind];
  for (const part of chunks(ids))
    await db(table)
      .whereIn('id', part)
      .where(column, fromId)
      .update({ [column]: toId });
}

function* chunks(ids: number[]): Generator<number[]> {
  for (let start = 0; start < ids.length; start += CHUNK) yield ids.slice(start, start + CHUNK);
}

export interface NewMerge {
  winnerId: number;
  loserId: number;
  before: MergeBefore;
  moves: Record<Follower | 'case', number[]>;
  correlationId: string;
  actor: Actor;
  at: Date;
}

/** Writes a merge down. @returns the id it is known by */
export async function insertMerge(db: Db, merge: NewMerge): Promise<string> {
  const publicId = newDocumentId();
  const [row]: { id: number }[] = await db(MERGES).insert(
    {
      public_id: publicId,
      winner_id: merge.winnerId,
      loser_id: merge.loserId,
      before: toJson(merge.before),
      correlation_id: merge.correlationId,
      actor_id: merge.actor.id,
      actor_name: merge.actor.name,
      at: merge.at,
    },
    ['id'],
  );
  if (!row) throw new Error('The database did not return the new merge');
  for (const [kind, ids] of Object.entries(merge.moves)) {
    for (const part of chunks(ids)) await db(MOVES).insert(part.map((id) => ({ merge_id: row.id, kind, row_id: id })));
  }
  return publicId;
}

export interface StoredMerge {
  id: number;
  winnerId: number;
  loserId: number;
  before: MergeBefore;
  isUndone: boolean;
  moves: Record<Follower | 'case', number[]>;
}

/** A merge, locked until the transaction ends. @returns null when there is none */
export async function lockMerge(db: Db, publicId: string): Promise<StoredMerge | null> {
  const row = await db(MERGES).where({ public_id: publicId }).forUpdate().first();
  if (!row) return null;
  const moves: StoredMerge['moves'] = { case: [], consent: [], note: [], member: [] };
  const found: { kind: Follower | 'case'; row_id: number }[] = await db(MOVES)
    .where({ merge_id: row.id })
    .orderBy('row_id')
    .select('kind', 'row_id');
  for (const { kind, row_id } of found) moves[kind].push(row_id);
  return {
    id: row.id,
    winnerId: row.winner_id,
    loserId: row.loser_id,
    before: fromJson<MergeBefore>(row.before),
    isUndone: row.undone_at !== null,
    moves,
  };
}

export async function markUndone(db: Db, id: number, { name }: Actor, at: Date): Promise<void> {
  await db(MERGES).where({ id }).update({ undone_at: at, undone_by: name });
}

/** How many of the cases that a merge moved are in campaigns that somebody sees. */
export async function countMovedCases(db: Db, publicId: string, access: CampaignAccess): Promise<number> {
  const [row] = await db(MOVES)
    .join(MERGES, `${MERGES}.id`, `${MOVES}.merge_id`)
    .join('cases', 'cases.id', `${MOVES}.row_id`)
    .where(`${MERGES}.public_id`, publicId)
    .where(`${MOVES}.kind`, 'case')
    .modify(onlySeen, access)
    .count({ count: '*' });
  return Number(row?.count ?? 0);
}
