import type { CaseRow } from '../../shared/contracts/cases';
import { onlySeen } from '../people/campaign-access-store';
import type { CampaignAccess } from '../people/campaigns-of';
import type { Db } from '../platform/database';
import { toRow, withNames } from './case-row-store';

/** How many are told. */
const SHOWN = 20;

/**
 * Other cases of the contact of a case, the newest first: one query.
 *
 * @param caseId database id
 * @param readerId database id of whoever asks
 * @param access theirs; others' cases are not among them (R60)
 */
export async function listRelatedCases(
  db: Db,
  caseId: number,
  readerId: number,
  access: CampaignAccess,
): Promise<{ rows: CaseRow[]; more: boolean }> {
  const page = db('cases')
    .where('contact_id', db('cases').where({ id: caseId }).select('contact_id'))
    .whereNot({ id: caseId })
    .orderBy([
      { column: 'created_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(SHOWN + 1)
    .modify(onlySeen, access)
    .select('*');
  const rows = await withNames(db, page, readerId).orderBy([
    { column: 'cases.created_at', order: 'desc' },
    { column: 'cases.id', order: 'desc' },
  ]);
  return { rows: rows.slice(0, SHOWN).map(toRow), more: rows.length > SHOWN };
}
