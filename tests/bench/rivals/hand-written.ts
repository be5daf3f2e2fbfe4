import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { newDocumentId } from '../../../src/plugins/helpdesk/server/platform/new-document-id';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Submission } from './rivals';

const SEQUENCE = 'bench_case_number';
const PREFIX = 'HND';

let isPostgres = false;
let campaignId = 0;
let statusId = 0;

/** What a programmer who knows this one installation would look up once. */
export async function prepareByHand(strapi: Core.Strapi): Promise<void> {
  const db = strapi.db.connection;
  isPostgres = strapi.db.dialect.client === 'postgres';
  campaignId = (await db('campaigns').where({ slug: 'support' }).first('id')).id;
  statusId = (await db('statuses').where({ key: 'new' }).first('id')).id;
  if (isPostgres) await db.raw('create sequence if not exists ??', [SEQUENCE]);
  else await db('helpdesk_number_sequences').insert({ prefix: PREFIX, next_value: 1 });
}

/** The rows that our intake writes, by one transaction without checks, configuration or rules. */
export async function writeByHand(strapi: Core.Strapi, submission: Submission): Promise<string> {
  return strapi.db.connection.transaction(async (trx) => {
    const at = new Date();
    const contactId = (await findContact(trx, submission)) ?? (await insertContact(trx, submission, at));
    const number = await nextNumber(trx);
    const [opened] = await trx('cases').insert(
      {
        document_id: newDocumentId(),
        number,
        subject: submission.subject,
        source: 'web',
        phase: 'open',
        priority: 50,
        revision: 1,
        status_since: at,
        legal_hold: false,
        tracking_token_hash: createHash('sha256').update(randomBytes(32)).digest('hex'),
        contact_id: contactId,
        campaign_id: campaignId,
        status_id: statusId,
        created_at: at,
        updated_at: at,
        published_at: at,
      },
      ['id'],
    );
    await insertFacts(trx, submission, { caseId: opened.id, number, at });
    return number;
  });
}

async function findContact(trx: Knex.Transaction, { requester }: Submission): Promise<number | null> {
  const row = await trx('helpdesk_contact_addresses')
    .where({ kind: 'email', claim: requester.email })
    .orWhere({ kind: 'phone', claim: requester.phone })
    .first('contact_id');
  return row ? row.contact_id : null;
}

async function insertContact(trx: Knex.Transaction, { requester }: Submission, at: Date): Promise<number> {
  const [first, last] = requester.name.split(' ');
  const phone = requester.phone.replaceAll(' ', '');
  const [contact] = await trx('contacts').insert(
    {
      document_id: newDocumentId(),
      kind: 'person',
      display_name: requester.name,
      first_name: first,
      last_name: last,
      language: 'en',
      emails: JSON.stringify([requester.email]),
      phones: JSON.stringify([phone]),
      created_at: at,
      updated_at: at,
      published_at: at,
    },
    ['id'],
  );
  await trx('helpdesk_contact_addresses').insert([
    { contact_id: contact.id, kind: 'email', value: requester.email, claim: requester.email },
    { contact_id: contact.id, kind: 'phone', value: phone, claim: phone },
  ]);
  return contact.id;
}

/** The quickest that is safe: a sequence where there is one; in SQLite writers queue anyhow. */
async function nextNumber(trx: Knex.Transaction): Promise<string> {
  const value = isPostgres
    ? (await trx.raw('select nextval(?) as value', [SEQUENCE])).rows[0].value
    : (await trx('helpdesk_number_sequences').where({ prefix: PREFIX }).increment('next_value').returning('next_value'))[0].next_value;
  return `${PREFIX}-${String(value).padStart(6, '0')}`;
}

async function insertFacts(
  trx: Knex.Transaction,
  { subject, message, requester }: Submission,
  made: { caseId: number; number: string; at: Date },
): Promise<void> {
  const { caseId, number, at } = made;
  const correlationId = randomUUID();
  const text = `Hello ${requester.name},\n\nthank you for writing to us. Your request "${subject}" has the number ${number}.\n\nYou can see how it is going at any time:\nhttp://localhost/track.html#${correlationId}\n\nSupport\n`;
  const messageId = `<${randomUUID()}@localhost>`;
  const shared = {
    case_id: caseId,
    channel: 'web',
    actor_kind: 'visitor',
    actor_name: requester.name,
    cause: 'web-form',
    correlation_id: correlationId,
    at,
  };
  const activities = await trx('helpdesk_activities').insert(
    [
      {
        ...shared,
        kind: 'created',
        direction: 'internal',
        visibility: 'internal',
        field: 'status',
        change_to: JSON.stringify({ id: statusId, name: 'New' }),
      },
      { ...shared, kind: 'message', direction: 'in', visibility: 'public', subject, body: message, data: JSON.stringify({ requester }) },
      {
        ...shared,
        kind: 'message',
        direction: 'out',
        visibility: 'public',
        subject: `[${number}] We have received your request`,
        body: text,
        data: JSON.stringify({ to: requester.email, messageId }),
      },
    ],
    ['id'],
  );
  await trx('helpdesk_status_spans').insert({
    case_id: caseId,
    status_id: statusId,
    status_kind: 'unused',
    phase: 'open',
    from_at: at,
    correlation_id: correlationId,
  });
  await trx('helpdesk_outbox').insert({
    kind: 'email',
    state: 'held',
    automatic: true,
    recipient: requester.email,
    message_id: messageId,
    payload: JSON.stringify({
      to: requester.email,
      subject: `[${number}] We have received your request`,
      text,
      html: `<!doctype html><html><body>${text}</body></html>`,
      messageId,
    }),
    case_id: caseId,
    activity_id: activities[2]?.id,
    attempts: 0,
    next_attempt_at: at,
    created_at: at,
  });
}
