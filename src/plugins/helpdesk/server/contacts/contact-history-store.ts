import type { Knex } from 'knex';
import type { ChangeValue } from '../../shared/contracts/cases';
import type { ContactActivity, ContactCase } from '../../shared/contracts/contacts';
import { CONTACT_LIMITS } from '../../shared/limits';
import { activityModel } from '../activities/models';
import { onlySeen } from '../people/campaign-access-store';
import type { CampaignAccess } from '../people/campaigns-of';
import { toDate, toIso } from '../platform/columns';
import { cutText } from '../platform/cut-text';
import type { Db } from '../platform/database';
import { startBehind } from '../platform/keyset';
import { localisedColumns } from '../platform/localised-columns';
import { encodePlace, type ListPlace } from './contact-cursor';

/** Which part of a contact's history somebody sees (R56, R60). */
export interface HistoryScope {
  contactId: number;
  access: CampaignAccess;
  /** Nothing older is shown, but for cases that are still open; null for all. */
  since: Date | null;
}

const EXCERPT = 500;

interface HistoryCase {
  id: number;
  document_id: string;
  number: string;
  subject: string;
  source: ContactActivity['case']['source'];
}

/** One page of the cases of a contact, the newest first: one query along the index of the contact. */
export async function listCasesOfContact(
  db: Db,
  scope: HistoryScope,
  page: { after: ListPlace | null; size: number },
): Promise<{ rows: ContactCase[]; next: string | null }> {
  const cases = casesInScope(db, scope)
    .join('campaigns', 'campaigns.id', 'cases.campaign_id')
    .join('statuses', 'statuses.id', 'cases.status_id')
    .orderBy([
      { column: 'cases.created_at', order: 'desc' },
      { column: 'cases.id', order: 'desc' },
    ])
    .limit(page.size + 1)
    .select(
      'cases.id as id',
      'cases.document_id as document_id',
      'cases.number as number',
      'cases.subject as subject',
      'cases.source as source',
      'cases.phase as phase',
      'cases.created_at as created_at',
      'cases.updated_at as updated_at',
      'campaigns.document_id as campaign_document_id',
      'campaigns.name as campaign_name',
      'campaigns.name_translations as campaign_translations',
      'statuses.document_id as status_document_id',
      'statuses.name as status_name',
      'statuses.name_translations as status_translations',
      'statuses.kind as status_kind',
    );
  if (page.after) {
    const { value, id } = page.after;
    startBehind(cases, '<', { column: 'cases.created_at', value: new Date(value), idColumn: 'cases.id', id });
  }
  const found = await cases;
  const rows = found.slice(0, page.size);
  const last = rows.at(-1);
  return {
    rows: rows.map(toContactCase),
    next: found.length > page.size && last ? encodePlace({ value: toDate(last.created_at).getTime(), id: last.id }) : null,
  };
}

/**
 * One page of what happened in the cases of a contact, the newest first: two queries. Of a contact with very many cases,
 * those that were touched last are looked into.
 */
export async function listActivitiesOfContact(
  db: Db,
  scope: HistoryScope,
  page: { before: number | null; size: number },
): Promise<{ rows: ContactActivity[]; next: string | null }> {
  const cases: HistoryCase[] = await casesInScope(db, scope)
    .orderBy('cases.updated_at', 'desc')
    .limit(CONTACT_LIMITS.historyCases)
    .select('cases.id', 'cases.document_id', 'cases.number', 'cases.subject', 'cases.source');
  const byId = new Map(cases.map((row) => [row.id, row]));
  const activities = db(activityModel.tableName)
    .whereIn('case_id', [...byId.keys()])
    .orderBy('id', 'desc')
    .limit(page.size + 1)
    .select(
      ...['id', 'case_id', 'kind', 'at', 'channel', 'direction', 'visibility', 'actor_name'],
      ...['subject', 'body', 'field', 'change_from', 'change_to'],
    );
  if (page.before !== null) void activities.where('id', '<', page.before);
  if (scope.since) void activities.where('at', '>=', scope.since);
  const found = await activities;
  const rows = found.slice(0, page.size);
  return {
    rows: rows.flatMap((row) => {
      const inCase = byId.get(row.case_id);
      return inCase ? [toContactActivity(row, inCase)] : [];
    }),
    next: found.length > page.size ? String(rows.at(-1)?.id) : null,
  };
}

function casesInScope(db: Db, { contactId, access, since }: HistoryScope): Knex.QueryBuilder {
  const cases = db('cases').where('cases.contact_id', contactId).modify(onlySeen, access);
  if (since) void cases.where((recent) => void recent.whereNot('cases.phase', 'closed').orWhere('cases.updated_at', '>=', since));
  return cases;
}

// The columns as knex returns them: untyped.
/* eslint-disable @typescript-eslint/no-explicit-any */
function toContactCase(row: any): ContactCase {
  return {
    documentId: row.document_id,
    number: row.number,
    subject: row.subject,
    source: row.source,
    phase: row.phase,
    createdAt: toIso(row.created_at),
    updatedAt: toIso(row.updated_at),
    status: {
      documentId: row.status_document_id,
      name: localisedColumns(row.status_name, row.status_translations),
      kind: row.status_kind,
    },
    campaign: { documentId: row.campaign_document_id, name: localisedColumns(row.campaign_name, row.campaign_translations) },
  };
}

function toContactActivity(row: any, inCase: HistoryCase): ContactActivity {
  return {
    id: String(row.id),
    case: { documentId: inCase.document_id, number: inCase.number, subject: inCase.subject, source: inCase.source },
    kind: row.kind,
    at: toIso(row.at),
    channel: row.channel,
    direction: row.direction,
    visibility: row.visibility,
    actor: row.actor_name,
    subject: row.subject,
    text: row.body === null ? null : cutText(row.body, EXCERPT),
    change:
      row.field === null
        ? null
        : { field: row.field, from: JSON.parse(row.change_from) as ChangeValue, to: JSON.parse(row.change_to) as ChangeValue },
  };
}
/* eslint-enable @typescript-eslint/no-explicit-any */
