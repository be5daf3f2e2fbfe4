import type { Source } from '../../shared/sources';
import type { Phase } from '../../shared/status-kinds';
import { toDate, toJson, type TimeColumn } from '../platform/columns';
import type { Db } from '../platform/database';
import type { CaseSnapshot } from './case-snapshot';
import type { CaseUpdate } from './plan-change';

/** A plain field that admins added to the case type: its attribute and its column. */
export interface CustomField {
  attribute: string;
  column: string;
  type: string;
}

interface CaseRow {
  [column: string]: unknown;
  id: number;
  document_id: string;
  number: string;
  subject: string;
  source: Source;
  phase: Phase;
  priority: number | null;
  revision: number;
  deadline_at: TimeColumn | null;
  closed_at: TimeColumn | null;
  first_responded_at: TimeColumn | null;
  status_since: TimeColumn | null;
  callback_at: TimeColumn | null;
  created_at: TimeColumn;
  legal_hold: boolean | number | null;
  tracking_token_hash: string | null;
  contact_id: number;
  campaign_id: number;
  status_id: number;
  category_id: number | null;
  owner_id: number | null;
}

/**
 * Reads a case, in a transaction, and keeps every other writer of it waiting until that ends.
 *
 * @returns null when there is no such case
 */
export async function lockCase(db: Db, documentId: string, customFields: CustomField[]): Promise<CaseSnapshot | null> {
  // On SQLite the transaction holds the only write lock there is; knex leaves `for update` out there.
  return snapshotOf(db, await db('cases').where({ document_id: documentId }).forUpdate().first('*'), customFields);
}

/** Reads a case as decisions see it, for a look only. @returns null when there is no such case */
export async function findCase(db: Db, documentId: string, customFields: CustomField[]): Promise<CaseSnapshot | null> {
  return snapshotOf(db, await db('cases').where({ document_id: documentId }).first('*'), customFields);
}

/** Database ids of a case, its campaign and its category. */
export interface PlaceOfCase {
  id: number;
  campaignId: number;
  categoryId: number | null;
}

/** @returns null when there is no such case */
export async function findPlaceOfCase(db: Db, documentId: string): Promise<PlaceOfCase | null> {
  const row = await db('cases').where({ document_id: documentId }).first('id', 'campaign_id', 'category_id');
  return row ? { id: row.id, campaignId: row.campaign_id, categoryId: row.category_id } : null;
}

/** The same by its number, in any case of letters. @returns null when there is no such case */
export async function findCaseByNumber(db: Db, number: string, customFields: CustomField[]): Promise<CaseSnapshot | null> {
  return snapshotOf(db, await db('cases').where({ number: number.toUpperCase() }).first('*'), customFields);
}

async function snapshotOf(db: Db, row: CaseRow | undefined, customFields: CustomField[]): Promise<CaseSnapshot | null> {
  if (!row) return null;
  const tagIds: number[] = await db('cases_tags_lnk').where({ case_id: row.id }).orderBy('id').pluck('tag_id');
  return {
    id: row.id,
    documentId: row.document_id,
    number: row.number,
    subject: row.subject,
    source: row.source,
    phase: row.phase,
    priority: row.priority,
    revision: row.revision,
    deadlineAt: row.deadline_at === null ? null : toDate(row.deadline_at),
    closedAt: row.closed_at === null ? null : toDate(row.closed_at),
    firstRespondedAt: row.first_responded_at === null ? null : toDate(row.first_responded_at),
    statusSince: toDate(row.status_since ?? row.created_at),
    callbackAt: row.callback_at === null ? null : toDate(row.callback_at),
    legalHold: Boolean(row.legal_hold),
    trackingTokenHash: row.tracking_token_hash,
    contactId: row.contact_id,
    campaignId: row.campaign_id,
    statusId: row.status_id,
    categoryId: row.category_id,
    ownerId: row.owner_id,
    tagIds,
    custom: Object.fromEntries(customFields.map((field) => [field.attribute, customValue(field, row[field.column])])),
  };
}

function customValue(field: CustomField, stored: unknown): unknown {
  if (stored === null || stored === undefined) return null;
  if (field.type === 'boolean') return Boolean(stored);
  if (field.type === 'datetime') return toDate(stored as TimeColumn).toISOString();
  if (field.type === 'json') return fromJsonValue(stored);
  return stored;
}

/** Any JSON value: text is parsed where it can be, since PostgreSQL gives a bare string as it is. */
function fromJsonValue(stored: unknown): unknown {
  if (typeof stored !== 'string') return stored;
  try {
    return JSON.parse(stored);
  } catch {
    return stored;
  }
}

export interface NewCase {
  documentId: string;
  number: string;
  subject: string;
  source: Source;
  phase: Phase;
  priority: number;
  deadlineAt: Date | null;
  callbackAt: Date | null;
  trackingTokenHash: string;
  contactId: number;
  campaignId: number;
  statusId: number;
  categoryId: number | null;
  ownerId: number | null;
  custom: Record<string, unknown>;
}

/** @returns the case's database id */
export async function insertCase(db: Db, row: NewCase, customFields: CustomField[], at: Date): Promise<number> {
  const [inserted]: { id: number }[] = await db('cases').insert(
    {
      document_id: row.documentId,
      number: row.number,
      subject: row.subject,
      source: row.source,
      phase: row.phase,
      priority: row.priority,
      revision: 1,
      deadline_at: row.deadlineAt,
      callback_at: row.callbackAt,
      status_since: at,
      closed_at: row.phase === 'closed' ? at : null,
      legal_hold: false,
      tracking_token_hash: row.trackingTokenHash,
      contact_id: row.contactId,
      campaign_id: row.campaignId,
      status_id: row.statusId,
      category_id: row.categoryId,
      owner_id: row.ownerId,
      created_at: at,
      updated_at: at,
      published_at: at,
      ...customColumns(row.custom, customFields),
    },
    ['id'],
  );
  if (!inserted) throw new Error('The database did not return the new case');
  return inserted.id;
}

/** Writes a change and counts the revision up. The case must be locked. */
export async function updateCase(
  db: Db,
  id: number,
  update: CaseUpdate,
  customFields: CustomField[],
  stamp: { revision: number; at: Date },
): Promise<void> {
  const columns: Record<string, unknown> = {
    subject: update.subject,
    source: update.source,
    phase: update.phase,
    priority: update.priority,
    deadline_at: update.deadlineAt,
    closed_at: update.closedAt,
    legal_hold: update.legalHold,
    contact_id: update.contactId,
    campaign_id: update.campaignId,
    status_id: update.statusId,
    status_since: update.statusSince,
    callback_at: update.callbackAt,
    category_id: update.categoryId,
    owner_id: update.ownerId,
    ...customColumns(update.custom ?? {}, customFields),
  };
  const given = Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
  await db('cases')
    .where({ id })
    .update({ ...given, revision: stamp.revision, updated_at: stamp.at });
  if (update.tagIds) await replaceTags(db, id, update.tagIds);
}

function customColumns(values: Record<string, unknown>, customFields: CustomField[]): Record<string, unknown> {
  return Object.fromEntries(
    customFields
      .filter(({ attribute }) => Object.hasOwn(values, attribute))
      .map(({ attribute, column, type }) => {
        const value = values[attribute];
        if (value === null || value === undefined) return [column, null];
        if (type === 'json') return [column, toJson(value)];
        if (type === 'datetime') return [column, new Date(String(value))];
        return [column, value];
      }),
  );
}

/** Makes the tags of a case what they should be, in this order. */
export async function replaceTags(db: Db, caseId: number, tagIds: number[]): Promise<void> {
  await db('cases_tags_lnk').where({ case_id: caseId }).delete();
  if (tagIds.length === 0) return;
  await db('cases_tags_lnk').insert(tagIds.map((tagId, index) => ({ case_id: caseId, tag_id: tagId, tag_ord: index + 1 })));
}

/** Removes a case; what belongs to it goes with it by the foreign keys. */
export async function deleteCaseRow(db: Db, id: number): Promise<void> {
  await db('cases').where({ id }).delete();
}
