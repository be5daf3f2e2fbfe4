import type { Db } from '../platform/database';
import { caseReadModel } from './models';

const READS = caseReadModel.tableName;

/** Remembers the revision of a case that somebody has seen; ids are database ids. One seen before stays if it is higher. */
export async function markRead(db: Db, userId: number, caseId: number, revision: number): Promise<void> {
  await db(READS)
    .insert({ user_id: userId, case_id: caseId, revision })
    .onConflict(['case_id', 'user_id'])
    .merge({ revision })
    .where(`${READS}.revision`, '<', revision);
}
