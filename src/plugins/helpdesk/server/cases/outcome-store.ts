import { STATUS_KINDS, type StatusKind } from '../../shared/status-kinds';
import type { Db } from '../platform/database';

/**
 * How many cases of a campaign are in statuses of each kind, so that each kind of success is counted apart (R27): one
 * query along the index of the campaign.
 *
 * @param since only cases opened then or later; null for all
 */
export async function countOutcomes(db: Db, campaignId: number, since: Date | null): Promise<Record<StatusKind, number>> {
  const rows: { kind: StatusKind; count: number | string }[] = await db('cases')
    .join('statuses', 'statuses.id', 'cases.status_id')
    .where('cases.campaign_id', campaignId)
    .modify((cases) => {
      if (since) void cases.where('cases.created_at', '>=', since);
    })
    .groupBy('statuses.kind')
    .select('statuses.kind', db.raw('count(*) as count'));
  const counts = new Map(rows.map(({ kind, count }) => [kind, Number(count)]));
  return Object.fromEntries(STATUS_KINDS.map((kind) => [kind, counts.get(kind) ?? 0])) as Record<StatusKind, number>;
}
