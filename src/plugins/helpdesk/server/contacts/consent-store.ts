import type { ConsentState } from '../../shared/contracts/contacts';
import type { Catalogue } from '../configuration/catalogue';
import type { CampaignAccess } from '../people/campaigns-of';
import { toIso, type TimeColumn } from '../platform/columns';
import type { Db } from '../platform/database';
import { consentModel } from './models';

interface ConsentRow {
  purpose_key: string;
  purpose_version: number;
  granted: boolean | number;
  at: TimeColumn;
  case_document_id: string | null;
  case_number: string | null;
  case_campaign_id: number | null;
}

/** What a contact said last about every purpose there is (R54): one query. */
export async function readConsents(
  db: Db,
  contactId: number,
  { catalogue, access }: { catalogue: Catalogue; access: CampaignAccess },
): Promise<ConsentState[]> {
  const table = consentModel.tableName;
  const rows: ConsentRow[] = await db(table)
    .leftJoin('cases', 'cases.id', `${table}.case_id`)
    .whereIn(`${table}.id`, lastRows(db, contactId))
    .select(
      `${table}.purpose_key as purpose_key`,
      `${table}.purpose_version as purpose_version`,
      `${table}.granted as granted`,
      `${table}.at as at`,
      'cases.document_id as case_document_id',
      'cases.number as case_number',
      'cases.campaign_id as case_campaign_id',
    );
  return [...catalogue.consentPurposes.values()].map(({ key, wording, version }) => {
    const last = rows.find(({ purpose_key }) => purpose_key === key);
    const isVisible = last?.case_document_id && last.case_campaign_id !== null && access.has(last.case_campaign_id);
    return {
      purpose: key,
      wording,
      version,
      granted: last ? Boolean(last.granted) : null,
      saidToVersion: last?.purpose_version ?? null,
      at: last ? toIso(last.at) : null,
      source: isVisible ? { documentId: String(last.case_document_id), number: String(last.case_number) } : null,
    };
  });
}

/** Rows are only ever added, so the last of a purpose has the highest id; but merged contacts bring older ones along. */
function lastRows(db: Db, contactId: number) {
  const table = consentModel.tableName;
  return db
    .from(
      db(table)
        .where({ contact_id: contactId })
        .select('id', db.raw('row_number() over (partition by purpose_key order by at desc, id desc) as place'))
        .as('said'),
    )
    .where('place', 1)
    .select('id');
}

export interface DeclaredConsent {
  contactId: number;
  purpose: string;
  version: number;
  granted: boolean;
  caseId: number | null;
  activityId: number | null;
  at: Date;
}

/** Adds what a client said; nothing that was said before is changed. */
export async function insertDeclaredConsent(db: Db, consent: DeclaredConsent): Promise<void> {
  await db(consentModel.tableName).insert({
    contact_id: consent.contactId,
    purpose_key: consent.purpose,
    purpose_version: consent.version,
    granted: consent.granted,
    case_id: consent.caseId,
    activity_id: consent.activityId,
    at: consent.at,
  });
}
