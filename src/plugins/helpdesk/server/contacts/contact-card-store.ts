import type { ContactCard, ContactMergeSummary } from '../../shared/contracts/contacts';
import type { Catalogue } from '../configuration/catalogue';
import { onlySeen } from '../people/campaign-access-store';
import type { CampaignAccess } from '../people/campaigns-of';
import { toIso } from '../platform/columns';
import type { Db } from '../platform/database';
import { readConsents } from './consent-store';
import { toContactRow, type ContactColumns } from './contact-row';
import { findLiveContact } from './contact-store';
import { contactMergeModel } from './models';

/**
 * A contact as its card shows it: five queries, whatever its history.
 *
 * @param documentId of the contact, or of one that was merged into it
 * @param access the campaigns whose cases are there for the reader (R60)
 * @returns null when there is no such contact
 */
export async function readContactCard(
  db: Db,
  documentId: string,
  { catalogue, access }: { catalogue: Catalogue; access: CampaignAccess },
): Promise<ContactCard | null> {
  const live = await findLiveContact(db, { documentId });
  if (!live) return null;
  const row: ContactColumns | undefined = await db('contacts')
    .leftJoin('contacts as companies', 'companies.id', 'contacts.company_id')
    .where('contacts.id', live.id)
    .first('contacts.*', 'companies.document_id as company_document_id', 'companies.display_name as company_display_name');
  if (!row) return null;
  const text = (column: string) => (row[column] as string | null | undefined) ?? null;
  return {
    ...toContactRow(row),
    firstName: text('first_name'),
    lastName: text('last_name'),
    companyName: text('company_name'),
    address: text('address'),
    website: text('website'),
    language: text('language'),
    customerType: text('customer_type'),
    revision: Number(row.revision ?? 1),
    updatedAt: toIso(row.updated_at as string),
    cases: await countCases(db, live.id, access),
    consents: await readConsents(db, live.id, { catalogue, access }),
    merges: await readMerges(db, live.id),
  };
}

async function countCases(db: Db, contactId: number, access: CampaignAccess): Promise<ContactCard['cases']> {
  const rows: { phase: string; count: number | string }[] = await db('cases')
    .where({ contact_id: contactId })
    .modify(onlySeen, access)
    .groupBy('phase')
    .select('phase', db.raw('count(*) as count'));
  const total = rows.reduce((sum, { count }) => sum + Number(count), 0);
  const closed = rows.find(({ phase }) => phase === 'closed');
  return { total, open: total - Number(closed?.count ?? 0) };
}

/** Merges into a contact that were not taken back, the newest first. */
async function readMerges(db: Db, contactId: number): Promise<ContactMergeSummary[]> {
  const table = contactMergeModel.tableName;
  const rows = await db(table)
    .join('contacts', 'contacts.id', `${table}.loser_id`)
    .where(`${table}.winner_id`, contactId)
    .whereNull(`${table}.undone_at`)
    .orderBy(`${table}.id`, 'desc')
    .limit(20)
    .select(`${table}.public_id as public_id`, `${table}.at as at`, `${table}.actor_name as actor_name`, 'contacts.display_name as loser');
  return rows.map((row) => ({ id: row.public_id, loser: row.loser, at: toIso(row.at), by: row.actor_name }));
}
