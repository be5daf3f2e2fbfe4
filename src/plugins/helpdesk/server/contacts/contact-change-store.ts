import type { ContactChange, ContactChangeValue } from '../../shared/contracts/contacts';
import type { Origin } from '../platform/actor';
import { fromJson, toIso, type TimeColumn } from '../platform/columns';
import type { Db } from '../platform/database';
import type { ContactFacts, ContactFieldChange } from './contact-changes';
import { contactChangeModel } from './models';

const TABLE = contactChangeModel.tableName;

/** A contact under lock, as a change of it starts from. */
export interface LockedContact {
  id: number;
  documentId: string;
  kind: 'person' | 'company';
  revision: number;
  mergedIntoId: number | null;
  companyId: number | null;
  facts: ContactFacts & { emails: string[]; phones: string[]; displayName: string };
}

/** Reads a contact, in a transaction, and keeps every other writer of it waiting until that ends. */
export async function lockContact(db: Db, reference: { id: number } | { documentId: string }): Promise<LockedContact | null> {
  const where = 'id' in reference ? { id: reference.id } : { document_id: reference.documentId };
  const row = await db('contacts').where(where).forUpdate().first();
  if (!row) return null;
  const company = row.company_id === null ? null : await db('contacts').where({ id: row.company_id }).first('display_name');
  return {
    id: row.id,
    documentId: row.document_id,
    kind: row.kind,
    revision: row.revision ?? 1,
    mergedIntoId: row.merged_into_id,
    companyId: row.company_id,
    facts: {
      displayName: row.display_name,
      firstName: row.first_name,
      lastName: row.last_name,
      companyName: row.company_name,
      emails: fromJson<string[] | null>(row.emails) ?? [],
      phones: fromJson<string[] | null>(row.phones) ?? [],
      jobTitle: row.job_title,
      company: company?.display_name ?? null,
      address: row.address,
      website: row.website,
      language: row.language,
      customerType: row.customer_type,
      isVip: Boolean(row.is_vip),
    },
  };
}

/** Tells the history of a contact what changed. */
export async function insertContactChanges(
  db: Db,
  contactId: number,
  changes: ContactFieldChange[],
  { origin, correlationId, at }: { origin: Origin; correlationId: string; at: Date },
): Promise<void> {
  if (changes.length === 0) return;
  const { actor, channel, cause } = origin;
  await db(TABLE).insert(
    changes.map(({ field, from, to }) => ({
      contact_id: contactId,
      field,
      change_from: JSON.stringify(from),
      change_to: JSON.stringify(to),
      actor_kind: actor.kind,
      actor_id: actor.id,
      actor_name: actor.name,
      channel,
      cause,
      correlation_id: correlationId,
      at,
    })),
  );
}

interface ChangeRow {
  id: number;
  at: TimeColumn;
  actor_name: string;
  cause: string;
  field: string;
  change_from: string;
  change_to: string;
}

/** One page of the history of a contact, the newest first. */
export async function listContactChanges(
  db: Db,
  contactId: number,
  page: { before: number | null; size: number },
): Promise<{ rows: ContactChange[]; before: string | null }> {
  const changes = db(TABLE)
    .where({ contact_id: contactId })
    .orderBy('id', 'desc')
    .limit(page.size + 1);
  if (page.before !== null) void changes.where('id', '<', page.before);
  const found: ChangeRow[] = await changes;
  const rows = found.slice(0, page.size);
  return {
    rows: rows.map((row) => ({
      id: String(row.id),
      at: toIso(row.at),
      by: row.actor_name,
      cause: row.cause,
      field: row.field,
      from: JSON.parse(row.change_from) as ContactChangeValue,
      to: JSON.parse(row.change_to) as ContactChangeValue,
    })),
    before: found.length > page.size ? String(rows.at(-1)?.id) : null,
  };
}
