import type { Catalogue } from '../configuration/catalogue';
import type { Actor } from '../platform/actor';
import type { Db } from '../platform/database';
import { campaignsOf, EVERY_CAMPAIGN, isAssigned, type CampaignAccess, type Member } from './campaigns-of';
import { membershipModel } from './models';
import { holdsOneOf } from './rights-store';

/**
 * In which campaigns somebody sees cases and may choose them (R60). API tokens, visitors and our own code are not
 * limited. Nothing is read where every campaign is everybody's.
 */
export async function readCampaignAccess(db: Db, catalogue: Catalogue, actor: Actor): Promise<CampaignAccess> {
  const [access = EVERY_CAMPAIGN] = await readCampaignAccesses(db, catalogue, [actor]);
  return access;
}

/** The same for several at once, in their order and in one query. */
export async function readCampaignAccesses(db: Db, { members }: Catalogue, actors: Actor[]): Promise<CampaignAccess[]> {
  const areAllOpen = [...members.values()].every((one) => 'everyone' in one);
  const isLimited = (actor: Actor) => actor.kind === 'admin-user' && !areAllOpen && !actor.may('cases.see-all-campaigns');
  const limited = await readMembers(
    db,
    actors.filter(isLimited).map(({ id }) => Number(id)),
  );
  return actors.map((actor) => (isLimited(actor) ? campaignsOf(limited.get(Number(actor.id)) ?? NOBODY, members) : EVERY_CAMPAIGN));
}

/** Whether an admin user is assigned to a campaign, or sees all. */
export async function worksInCampaign(db: Db, { members }: Catalogue, userId: number, campaignId: number): Promise<boolean> {
  const assigned = members.get(campaignId);
  if (!assigned || 'everyone' in assigned) return true;
  const member = (await readMembers(db, [userId])).get(userId) ?? NOBODY;
  return isAssigned(member, assigned) || (await holdsOneOf(db, userId, ['cases.see-all-campaigns']));
}

const NOBODY: Member = { email: '', teams: [] };

async function readMembers(db: Db, userIds: number[]): Promise<Map<number, Member>> {
  if (userIds.length === 0) return new Map();
  const rows: { id: number; email: string; team: string | null }[] = await db('admin_users')
    .leftJoin(
      membershipModel.tableName,
      (on) => void on.on(`${membershipModel.tableName}.user_id`, 'admin_users.id').onVal(`${membershipModel.tableName}.kind`, 'team'),
    )
    .whereIn('admin_users.id', userIds)
    .select('admin_users.id', 'admin_users.email', `${membershipModel.tableName}.key as team`);
  const members = new Map<number, Member>();
  for (const { id, email, team } of rows) {
    const teams = members.get(id)?.teams ?? [];
    members.set(id, { email, teams: team === null ? teams : [...teams, team] });
  }
  return members;
}
