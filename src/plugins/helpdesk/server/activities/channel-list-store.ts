import type { Knex } from 'knex';
import { personKey, type ListedChannel } from '../../shared/activities';
import type { ListByChannel, ListedActivity } from '../../shared/contracts/activities';
import { attachmentModel } from '../attachments/models';
import { parseCaseNumber } from '../cases/case-number';
import { outboxModel } from '../outbox/models';
import type { CampaignAccess } from '../people/campaigns-of';
import { toIso } from '../platform/columns';
import { isPostgres, type Db } from '../platform/database';
import { activityModel } from './models';

const activities = activityModel.tableName;

/** More people of a name than this are not told apart; the search has to say more. */
const MOST_PEOPLE = 50;
const EXCERPT = 200;

export interface ChannelPage {
  channel: ListedChannel;
  search: string | null;
  /** Id of the activity that the page before ended with. */
  before: number | null;
  size: number;
}

/**
 * A page of all calls, mails or text messages, newest first (R115), in cases that whoever asks sees (R60): one query, and
 * one more for a search by name.
 */
export async function listByChannel(
  db: Db,
  page: ChannelPage,
  access: CampaignAccess,
): Promise<{ rows: ListedActivity[]; meta: ListByChannel.Response['meta'] }> {
  const { strands, isSearchTooWide } = await strandsOf(db, page);
  const ids = strands.map((strand, index) => {
    if (access.ids !== null) {
      void strand.whereIn(`${activities}.case_id`, db('cases').select('id').whereIn('campaign_id', access.ids));
    }
    if (page.before !== null) void strand.where(`${activities}.id`, '<', page.before);
    const cut = strand
      .select(`${activities}.id`)
      .orderBy(`${activities}.id`, 'desc')
      .limit(page.size + 1);
    return db.select('id').from(cut.as(`strand_${index}`));
  });
  const cut = db
    .select('id')
    .from(db.union(ids).as('gathered'))
    .orderBy('id', 'desc')
    .limit(page.size + 1);
  const found = await rowsOf(db, cut);
  const rows = found.slice(0, page.size);
  return { rows: rows.map(toListed), meta: { next: found.length > page.size ? String(rows.at(-1)?.id) : null, isSearchTooWide } };
}

function ofChannel(db: Db, channel: ListedChannel): Knex.QueryBuilder {
  return db(activities).where(channel === 'call' ? { kind: 'call' } : { kind: 'message', channel });
}

/** A number is exactly that case (R3); anything else a part of somebody's name. */
async function strandsOf(db: Db, { channel, search }: ChannelPage): Promise<{ strands: Knex.QueryBuilder[]; isSearchTooWide: boolean }> {
  const all = () => ofChannel(db, channel);
  if (search === null) return { strands: [all()], isSearchTooWide: false };
  const number = parseCaseNumber(search);
  if (number) return { strands: [all().whereIn('case_id', db('cases').select('id').where({ number }))], isSearchTooWide: false };

  const { contactIds, userIds } = await findPeople(db, search);
  return {
    strands: [
      all().whereIn('case_id', db('cases').select('id').whereIn('contact_id', contactIds)),
      all().where({ actor_kind: 'admin-user' }).whereIn('actor_id', userIds.map(String)),
    ],
    isSearchTooWide: contactIds.length === MOST_PEOPLE || userIds.length === MOST_PEOPLE,
  };
}

async function findPeople(db: Db, name: string): Promise<{ contactIds: number[]; userIds: number[] }> {
  const like = isPostgres(db) ? 'ilike' : 'like';
  const pattern = `%${name.replace(/[\\%_]/g, '\\$&')}%`;
  const contacts = db('contacts').whereRaw(`display_name ${like} ? escape '\\'`, [pattern]).limit(MOST_PEOPLE);
  const users = db('admin_users')
    .whereRaw(`coalesce(firstname, '') || ' ' || coalesce(lastname, '') ${like} ? escape '\\'`, [pattern])
    .limit(MOST_PEOPLE);
  const rows: { id: number; kind: string }[] = await db.unionAll([
    db.select('*').from(contacts.select('id', db.raw(`'contact' as kind`)).as('some_contacts')),
    db.select('*').from(users.select('id', db.raw(`'user' as kind`)).as('some_users')),
  ]);
  const idsOf = (kind: string) => rows.filter((row) => row.kind === kind).map(({ id }) => id);
  return { contactIds: idsOf('contact'), userIds: idsOf('user') };
}

function rowsOf(db: Db, ids: Knex.QueryBuilder) {
  const outbox = outboxModel.tableName;
  return db(activities)
    .join('cases', 'cases.id', `${activities}.case_id`)
    .join('contacts', 'contacts.id', 'cases.contact_id')
    .leftJoin(outbox, `${outbox}.activity_id`, `${activities}.id`)
    .whereIn(`${activities}.id`, ids)
    .orderBy(`${activities}.id`, 'desc')
    .select(
      ...['id', 'kind', 'at', 'channel', 'direction', 'visibility', 'actor_kind', 'actor_id', 'actor_name'].map(
        (column) => `${activities}.${column} as ${column}`,
      ),
      `${activities}.subject as message_subject`,
      db.raw('substr(??, 1, ?) as excerpt', [`${activities}.body`, EXCERPT]),
      `${outbox}.state as delivery_state`,
      'cases.document_id as case_document_id',
      'cases.number as case_number',
      'cases.subject as case_subject',
      'contacts.document_id as contact_document_id',
      'contacts.display_name as contact_name',
      db(attachmentModel.tableName)
        .where('activity_id', db.ref(`${activities}.id`))
        .count('*')
        .as('files'),
    );
}

// The columns of `rowsOf`, as knex returns them: untyped.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function toListed(row: any): ListedActivity {
  return {
    id: String(row.id),
    kind: row.kind,
    at: toIso(row.at),
    channel: row.channel,
    direction: row.direction,
    visibility: row.visibility,
    actor: { kind: row.actor_kind, name: row.actor_name, key: personKey(row.actor_kind, row.actor_id) },
    subject: row.message_subject,
    excerpt: (row.excerpt ?? '').replace(/\s+/g, ' ').trim(),
    delivery: row.delivery_state,
    files: Number(row.files),
    case: { documentId: row.case_document_id, number: row.case_number, subject: row.case_subject },
    contact: { documentId: row.contact_document_id, displayName: row.contact_name },
  };
}
