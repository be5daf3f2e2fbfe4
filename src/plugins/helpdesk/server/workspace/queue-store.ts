import type { Knex } from 'knex';
import { toDate, type TimeColumn } from '../platform/columns';
import { isPostgres, type Db } from '../platform/database';
import type { WaitingCase } from './queue-order';

/** Which cases wait for somebody. Ids are database ids. */
export interface QueueScope {
  campaignIds: number[];
  /** Statuses whose cases are for others to work on */
  exceptStatusIds: number[];
  /** Cases that were looked at already */
  exceptIds: number[];
}

/** Cases that are looked at for each campaign: the first of them that nobody else is taking is the next one. */
const LOOKED_AT = 10;

/**
 * The first cases of each campaign's queue: of its highest priority, the oldest. One query, of which every part reads the
 * index `cases_queue_idx` from the right place and stops.
 */
export async function readQueue(db: Db, scope: QueueScope): Promise<WaitingCase[]> {
  if (scope.campaignIds.length === 0) return [];
  const ranked = await readStrands(db, scope, (strand, campaignId) =>
    strand.where('priority', waitingIn(db, campaignId, scope).max('priority')),
  );
  return ranked.length > 0 ? ranked : readStrands(db, scope, (strand) => strand.whereNull('priority'));
}

async function readStrands(
  db: Db,
  scope: QueueScope,
  narrow: (strand: Knex.QueryBuilder, campaignId: number) => Knex.QueryBuilder,
): Promise<WaitingCase[]> {
  const strands = scope.campaignIds.map((campaignId, index) => {
    const strand = narrow(waitingIn(db, campaignId, scope), campaignId)
      .select('id', 'document_id', 'number', 'priority', 'created_at')
      .orderBy('id')
      .limit(LOOKED_AT);
    // In a select of its own, since SQLite lets no part of a union have an order or a limit.
    return db.select('*').from(strand.as(`strand_${index}`));
  });
  const rows: { id: number; document_id: string; number: string; priority: number | null; created_at: TimeColumn }[] =
    await db.unionAll(strands);
  return rows.map((row) => ({
    id: row.id,
    documentId: row.document_id,
    number: row.number,
    priority: row.priority,
    createdAt: toDate(row.created_at),
  }));
}

function waitingIn(db: Db, campaignId: number, { exceptStatusIds, exceptIds }: QueueScope): Knex.QueryBuilder {
  const query = db('cases').where({ campaign_id: campaignId, phase: 'open' }).whereNull('owner_id');
  if (exceptStatusIds.length > 0) void query.whereNotIn('status_id', exceptStatusIds);
  if (exceptIds.length > 0) void query.whereNotIn('id', exceptIds);
  return query;
}

/**
 * Takes hold of a waiting case until the transaction ends.
 *
 * @param waits for whoever holds it; without it a case that is held is passed over
 * @returns false when somebody else holds it, or it does not wait any more
 */
export async function lockWaiting(db: Db, id: number, { waits }: { waits: boolean }): Promise<boolean> {
  const query = db('cases').where({ id, phase: 'open' }).whereNull('owner_id').first('id');
  // On SQLite the transaction holds the only write lock there is. The key is left out, since whoever writes something
  // that belongs to the case, such as its words, holds that.
  if (isPostgres(db)) void query.forNoKeyUpdate();
  if (isPostgres(db) && !waits) void query.skipLocked();
  return (await query) !== undefined;
}
