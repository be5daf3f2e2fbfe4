import type { Db } from '../platform/database';
import { searchDocumentModel } from './models';

const DOCUMENTS = searchDocumentModel.tableName;
/** In place of the last activity that was read: nothing that a case was found by is to stay. */
export const ANEW = -1;

/** Cases that were marked to be read again. */
export async function readMarkedCases(db: Db, limit: number): Promise<number[]> {
  return db(DOCUMENTS).where({ revision: 0 }).limit(limit).pluck('case_id');
}

/** Has the cases of a contact be read again, since they are found by its name and addresses. */
export async function markContactChanged(db: Db, contactId: number): Promise<void> {
  await mark(db, 'contact_id', [contactId], '');
}

/**
 * Has cases be read anew, after something they were found by was taken from them: a note was worded in another way, a
 * message went to another case. To be called once in a transaction, with all cases it is about.
 *
 * @param by whether the ids are of cases or of the contacts whose cases they are
 */
export async function markWordsTaken(db: Db, by: 'id' | 'contact_id', ids: number[]): Promise<void> {
  await mark(db, by, ids, `, last_activity_id = ${ANEW}`);
}

/** In the order of cases, in which the index locks them too; a case that was never read gets its mark as well. */
async function mark(db: Db, by: 'id' | 'contact_id', ids: number[], alsoSet: string): Promise<void> {
  await db.raw(
    `insert into ${DOCUMENTS} (case_id, revision, last_activity_id, words)
      select id, 0, ${ANEW}, '' from cases where ${by} in (${ids.map(() => '?').join(', ')}) order by id
      on conflict (case_id) do update set revision = 0${alsoSet}`,
    ids,
  );
}

/**
 * Keeps whoever changes or moves words of these cases waiting until the transaction ends, so that no mark is lost.
 *
 * @returns those that have been read before
 */
export async function lockSearchDocuments(db: Db, ids: number[]): Promise<number[]> {
  return db(DOCUMENTS).whereIn('case_id', ids).orderBy('case_id').forUpdate().pluck('case_id');
}
