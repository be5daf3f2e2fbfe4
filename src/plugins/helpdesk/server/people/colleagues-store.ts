import type { Catalogue } from '../configuration/catalogue';
import { personName } from '../platform/actor';
import type { Db } from '../platform/database';
import { membershipModel } from './models';
import { holdersOf } from './rights-store';

/**
 * Active colleagues who see the cases of a campaign (R60), by name: one query.
 *
 * @param ids of the only ones to look for
 */
export async function colleaguesWhoSee(
  db: Db,
  { members }: Catalogue,
  campaignId: number,
  ids?: number[],
): Promise<{ id: number; name: string }[]> {
  const assigned = members.get(campaignId) ?? { everyone: true };
  const query = db('admin_users')
    .whereIn('admin_users.id', holdersOf(db, ['cases.read-cases']))
    .orderBy('lastname')
    .orderBy('firstname')
    .orderBy('id')
    .select('id', 'firstname', 'lastname', 'username', 'email');
  if (ids) void query.whereIn('admin_users.id', ids);
  if (!('everyone' in assigned)) {
    const { teams, people } = assigned;
    const inTeams = db(membershipModel.tableName).where({ kind: 'team' }).whereIn('key', teams).select('user_id');
    void query.where((seen) => {
      void seen.whereIn('admin_users.id', holdersOf(db, ['cases.see-all-campaigns'])).orWhereIn('admin_users.id', inTeams);
      if (people.length > 0) void seen.orWhereIn(db.raw('lower(admin_users.email)') as unknown as string, people);
    });
  }
  const rows = await query;
  return rows.map((row) => ({ id: row.id, name: personName(row) }));
}
