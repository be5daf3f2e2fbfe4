import { activityModel } from '../activities/models';
import { outboxModel } from '../outbox/models';
import { attachmentModel } from '../attachments/models';
import type { TrackCase } from '../../shared/contracts/intake';
import { localise } from '../../shared/localised';
import type { Phase } from '../../shared/status-kinds';
import { toIso, toIsoOrNull } from '../platform/columns';
import type { Db } from '../platform/database';
import { localisedColumns } from '../platform/localised-columns';

const MOST_MESSAGES = 200;

/**
 * What the requester may see of their case: three queries, whatever its length.
 *
 * @returns null when no case has the token
 */
export async function trackCase(db: Db, tokenHash: string, language: string): Promise<TrackCase.Response['data'] | null> {
  const row = await db('cases')
    .join('statuses', 'statuses.id', 'cases.status_id')
    .join('campaigns', 'campaigns.id', 'cases.campaign_id')
    .leftJoin('admin_users', 'admin_users.id', 'cases.owner_id')
    .where('cases.tracking_token_hash', tokenHash)
    .first(
      'cases.id as id',
      'cases.number as number',
      'cases.subject as subject',
      'cases.phase as phase',
      'cases.deadline_at as deadline_at',
      'cases.created_at as created_at',
      'statuses.name as status_name',
      'statuses.name_translations as status_translations',
      'campaigns.name as campaign_name',
      'campaigns.name_translations as campaign_translations',
      'admin_users.firstname as owner_name',
    );
  if (!row) return null;
  const name = (text: string, translations: unknown) => localise(localisedColumns(text, translations), language);
  return {
    number: row.number,
    subject: row.subject,
    status: { name: name(row.status_name, row.status_translations), phase: row.phase as Phase },
    handler: row.owner_name ?? null,
    dueAt: toIsoOrNull(row.deadline_at),
    createdAt: toIso(row.created_at),
    messages: await publicMessages(db, row.id, name(row.campaign_name, row.campaign_translations)),
  };
}

/** @param us the name under which our side speaks where no person does */
async function publicMessages(db: Db, caseId: number, us: string): Promise<TrackCase.Message[]> {
  const rows = await db(activityModel.tableName)
    .where({ case_id: caseId, kind: 'message', visibility: 'public' })
    // What can still be taken back has not been said yet, and what was taken back never was.
    .whereNotExists(
      db(outboxModel.tableName)
        .where('activity_id', db.ref(`${activityModel.tableName}.id`))
        .whereNotNull('undo_until')
        .where((unsaid) => void unsaid.where({ state: 'withdrawn' }).orWhere({ state: 'pending', attempts: 0 })),
    )
    .orderBy('id', 'desc')
    .limit(MOST_MESSAGES)
    .select('id', 'at', 'direction', 'actor_kind', 'actor_name', 'body');
  const files = await db(attachmentModel.tableName)
    .where({ case_id: caseId })
    .whereIn(
      'activity_id',
      rows.map(({ id }) => id),
    )
    .select('activity_id', 'file_name', 'size');
  return rows.reverse().map((row) => ({
    at: toIso(row.at),
    direction: row.direction,
    // Colleagues are known to the outside by their first name only.
    author: row.actor_kind === 'system' ? us : row.direction === 'out' ? row.actor_name.split(' ')[0] : row.actor_name,
    text: row.body ?? '',
    attachments: files.filter(({ activity_id }) => activity_id === row.id).map(({ file_name, size }) => ({ fileName: file_name, size })),
  }));
}
