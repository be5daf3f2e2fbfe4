import type { Origin } from '../platform/actor';
import type { Db } from '../platform/database';
import { insertActivities } from '../activities/activity-store';
import type { Reference } from './case-patch';

/** A case that was given to another contact. */
export interface MovedCase {
  id: number;
  documentId: string;
  revision: number;
}

const CHUNK = 200;

/**
 * Cases of a contact, locked in the order of their ids until the transaction ends.
 *
 * @param ids only these; null for all
 * @param most no more than so many
 */
export async function lockCasesOfContact(db: Db, contactId: number, ids: number[] | null, most: number): Promise<MovedCase[]> {
  const found: MovedCase[] = [];
  const read = async (only: number[] | null) => {
    const cases = db('cases')
      .where({ contact_id: contactId })
      .orderBy('id')
      .limit(most)
      .forUpdate()
      .select('id', 'document_id', 'revision');
    if (only) void cases.whereIn('id', only);
    const rows: { id: number; document_id: string; revision: number }[] = await cases;
    found.push(...rows.map((row) => ({ id: row.id, documentId: row.document_id, revision: row.revision })));
  };
  if (ids === null) await read(null);
  for (let start = 0; ids && start < ids.length; start += CHUNK) await read(ids.slice(start, start + CHUNK));
  return found;
}

/**
 * Gives locked cases to another contact: what `changeCase` writes for a new contact, and nothing else, without
 * reading each case again. No guard asks about the contact of a case that stays in its status.
 *
 * @returns the cases with their new revisions, to be announced after the commit
 */
export async function updateContactOfCases(
  db: Db,
  cases: MovedCase[],
  { from, to }: { from: Reference; to: Reference },
  context: { origin: Origin; correlationId: string; at: Date },
): Promise<MovedCase[]> {
  const side = ({ id, label }: Reference) => ({ id: String(id), label });
  for (let start = 0; start < cases.length; start += CHUNK) {
    const part = cases.slice(start, start + CHUNK).map(({ id }) => id);
    await db('cases')
      .whereIn('id', part)
      .update({ contact_id: to.id, revision: db.raw('revision + 1'), updated_at: context.at });
  }
  for (const { id } of cases) {
    await insertActivities(
      db,
      id,
      [{ kind: 'field-change', direction: 'internal', visibility: 'internal', field: 'contact', from: side(from), to: side(to) }],
      context,
    );
  }
  return cases.map((one) => ({ ...one, revision: one.revision + 1 }));
}

/** Those of the cases that are not of a contact any more, with the campaign they are in. */
export async function casesOfOthers(
  db: Db,
  ids: number[],
  contactId: number,
): Promise<{ documentId: string; number: string; campaignId: number }[]> {
  const found: { documentId: string; number: string; campaignId: number }[] = [];
  for (let start = 0; start < ids.length; start += CHUNK) {
    const rows = await db('cases')
      .whereIn('id', ids.slice(start, start + CHUNK))
      .whereNot({ contact_id: contactId })
      .orderBy('id')
      .select('document_id', 'number', 'campaign_id');
    found.push(...rows.map((row) => ({ documentId: row.document_id, number: row.number, campaignId: row.campaign_id })));
  }
  return found;
}
