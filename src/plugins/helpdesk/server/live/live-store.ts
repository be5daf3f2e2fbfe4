import { toDate } from '../platform/columns';
import type { Db } from '../platform/database';
import type { CasePlace } from './live-book';

/** Most ids in one query, well below what either database takes. */
const CHUNK = 500;

/** Where cases are and at which revision; those that are no more are left out. One query per 500. */
export async function findCasePlaces(db: Db, documentIds: string[]): Promise<CasePlace[]> {
  const places: CasePlace[] = [];
  for (let start = 0; start < documentIds.length; start += CHUNK) {
    const rows = await db('cases')
      .whereIn('document_id', documentIds.slice(start, start + CHUNK))
      .select('document_id', 'revision', 'campaign_id');
    places.push(...rows.map((row) => ({ documentId: row.document_id, version: row.revision, campaignId: row.campaign_id })));
  }
  return places;
}

/** The id of the newest case; 0 without any. */
export async function findNewestCaseId(db: Db): Promise<number> {
  const row = await db('cases').max('id as id').first();
  return Number(row?.id ?? 0);
}

/** Cases opened after another, the newest first and `most` of them. */
export async function findCasesAfter(db: Db, id: number, most: number): Promise<{ id: number; documentId: string; campaignId: number }[]> {
  const rows = await db('cases').where('id', '>', id).orderBy('id', 'desc').limit(most).select('id', 'document_id', 'campaign_id');
  return rows.map((row) => ({ id: row.id, documentId: row.document_id, campaignId: row.campaign_id }));
}

/** Which of these sessions of the admin panel may still be used; as Strapi's session manager decides it, for many at once. */
export async function findActiveSessions(db: Db, sessionIds: string[], now: Date): Promise<Set<string>> {
  const active = new Set<string>();
  for (let start = 0; start < sessionIds.length; start += CHUNK) {
    const rows = await db('strapi_sessions')
      .whereIn('session_id', sessionIds.slice(start, start + CHUNK))
      .where('origin', 'admin')
      .select('session_id', 'expires_at');
    for (const row of rows) if (toDate(row.expires_at) > now) active.add(row.session_id);
  }
  return active;
}
