import type { ChangeValue } from '../../shared/contracts/cases';
import type { RecentActivity, RecentOf } from '../../shared/contracts/workspace';
import { activityModel } from '../activities/models';
import { onlySeen } from '../people/campaign-access-store';
import type { CampaignAccess } from '../people/campaigns-of';
import { toIso, type TimeColumn } from '../platform/columns';
import { cutText } from '../platform/cut-text';
import type { Db } from '../platform/database';

const SHOWN = 20;
const EXCERPT = 140;
/** How many of the newest activities are looked through for those of cases that the reader sees. */
const LOOKED_THROUGH = 2_000;
/** How many of the reader's own cases are looked at, those changed last. */
const OWN_CASES = 50;

const ACTIVITIES = activityModel.tableName;

interface Row {
  id: number;
  kind: RecentActivity['kind'];
  at: TimeColumn;
  actor_kind: RecentActivity['actor']['kind'];
  actor_name: string;
  body: string | null;
  field: string | null;
  change_from: string;
  change_to: string;
  document_id: string;
  number: string;
  subject: string;
  contact_name: string;
}

/** The newest activities of the reader's cases, or of all they see (R114): one query, whose cost has a bound. */
export async function listRecentActivities(
  db: Db,
  { of, userId, access }: { of: RecentOf; userId: number; access: CampaignAccess },
): Promise<RecentActivity[]> {
  const newest = db(ACTIVITIES).orderBy('id', 'desc');
  if (of === 'mine') {
    const own = db('cases')
      .where({ owner_id: userId })
      .whereIn('phase', ['open', 'paused'])
      .orderBy('updated_at', 'desc')
      .limit(OWN_CASES)
      .select('id');
    void newest.whereIn('case_id', db.select('id').from(own.as('own'))).limit(SHOWN);
  } else {
    void newest.limit(LOOKED_THROUGH);
  }
  const query = db
    .from(newest.select('*').as(ACTIVITIES))
    .join('cases', 'cases.id', `${ACTIVITIES}.case_id`)
    .join('contacts', 'contacts.id', 'cases.contact_id')
    .orderBy(`${ACTIVITIES}.id`, 'desc')
    .limit(SHOWN)
    .select(
      ...['id', 'kind', 'at', 'actor_kind', 'actor_name', 'body', 'field', 'change_from', 'change_to'].map(
        (column) => `${ACTIVITIES}.${column} as ${column}`,
      ),
      'cases.document_id as document_id',
      'cases.number as number',
      'cases.subject as subject',
      'contacts.display_name as contact_name',
    )
    .modify(onlySeen, access);
  return (await query).map(toRecent);
}

function toRecent(row: Row): RecentActivity {
  return {
    id: String(row.id),
    kind: row.kind,
    at: toIso(row.at),
    actor: { kind: row.actor_kind, name: row.actor_name },
    excerpt: row.body === null ? null : cutText(row.body, EXCERPT),
    change:
      row.field === null
        ? null
        : { field: row.field, from: JSON.parse(row.change_from) as ChangeValue, to: JSON.parse(row.change_to) as ChangeValue },
    case: { documentId: row.document_id, number: row.number, subject: row.subject, contact: row.contact_name },
  };
}
