import type { Knex } from 'knex';
import { sortNameOf } from '../../src/plugins/helpdesk/server/contacts/contact-words';
import { isPostgres } from '../../src/plugins/helpdesk/server/platform/database';
import { wordsOf } from '../../src/plugins/helpdesk/server/search/words';

const CASES_PER_CONTACT = 4;
const MINUTE = 60_000;
const CHUNK = 500;
/** Of twenty cases one is in progress; the rest is closed, */
const CYCLE = 20;
/** but for the oldest, which everybody forgot about. */
const FORGOTTEN = 40;

/** Writes cases and their contacts straight into the tables, one a minute up to now, and gathers statistics. */
export async function fillCases(db: Knex, count: number): Promise<void> {
  const end = Date.now();
  const contactIds = await fillContacts(db, Math.ceil(count / CASES_PER_CONTACT), new Date(end));
  const campaignId: number = (await db('campaigns').where({ slug: 'support' }).first('id')).id;
  const statuses: { id: number; key: string }[] = await db('statuses').select('id', 'key');

  const rowOf = (index: number) => {
    const at = new Date(end - (count - index) * MINUTE);
    const key = index < FORGOTTEN ? 'waiting-for-customer' : index % CYCLE === 0 ? 'in-progress' : 'closed';
    return {
      document_id: `benchcase${String(index).padStart(15, '0')}`,
      number: `FIL-${String(index).padStart(6, '0')}`,
      subject: `Parking at warehouse ${index}`,
      source: 'web',
      phase: key === 'closed' ? 'closed' : key === 'waiting-for-customer' ? 'paused' : 'open',
      priority: index % 100,
      revision: 1,
      status_since: at,
      closed_at: key === 'closed' ? at : null,
      legal_hold: false,
      tracking_token_hash: String(index).padStart(64, '0'),
      contact_id: contactIds[index % contactIds.length],
      campaign_id: campaignId,
      status_id: statuses.find((status) => status.key === key)?.id,
      created_at: at,
      updated_at: at,
      published_at: at,
    };
  };
  await inOneTransaction(db, 'cases', count, rowOf);
  await fillSearch(db);
  await db.raw(isPostgres(db) ? 'vacuum analyze' : 'analyze');
}

/** What the search worker would have made of the cases; it may have come first to some in an application that runs. */
async function fillSearch(db: Knex): Promise<void> {
  const cases: { id: number; subject: string; number: string }[] = await db('cases')
    .where('number', 'like', 'FIL-%')
    .select('id', 'subject', 'number');
  const rows = cases.map(({ id, subject, number }) => ({
    case_id: id,
    revision: 1,
    last_activity_id: 0,
    words: wordsOf(`${number} ${subject}`).join(' '),
  }));
  await db.transaction(async (trx) => {
    for (let start = 0; start < rows.length; start += CHUNK) {
      await trx('helpdesk_search_documents')
        .insert(rows.slice(start, start + CHUNK))
        .onConflict('case_id')
        .ignore();
    }
  });
}

async function fillContacts(db: Knex, count: number, at: Date): Promise<number[]> {
  await inOneTransaction(db, 'contacts', count, (index) => ({
    document_id: `benchcontact${String(index).padStart(12, '0')}`,
    kind: 'person',
    display_name: `Jana ${index}`,
    // Without it the application would first make every contact findable, and start after that.
    sort_name: sortNameOf(`Jana ${index}`),
    last_name: `${index}`,
    emails: JSON.stringify([`jana.${index}@example.test`]),
    phones: '[]',
    created_at: at,
    updated_at: at,
    published_at: at,
  }));
  return db('contacts').pluck('id');
}

/** Chunk by chunk, so that a million rows need no more memory than a few hundred. */
async function inOneTransaction(db: Knex, table: string, count: number, rowOf: (index: number) => object): Promise<void> {
  await db.transaction(async (trx) => {
    for (let start = 0; start < count; start += CHUNK) {
      await trx(table).insert(Array.from({ length: Math.min(CHUNK, count - start) }, (_, offset) => rowOf(start + offset)));
    }
  });
}
