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
export async function readCampaignAccess(db: Db, { members }: Catalogue, actor: Actor): Promise<CampaignAccess> {
  if (actor.kind !== 'admin-user' || actor.may('cases.see-all-campaigns')) return EVERY_CAMPAIGN;
  if ([...members.values()].every((one) => 'everyone' in one)) return EVERY_CAMPAIGN;
  return campaignsOf(await readMember(db, Number(actor.id)), members);
}

/** Whether an admin user is assigned to a campaign, or sees all. */
export async function worksInCampaign(db: Db, { members }: Catalogue, userId: number, campaignId: number): Promise<boolean> {
  const assigned = members.get(campaignId);
  if (!assigned || 'everyone' in assigned) return true;
  return isAssigned(await readMember(db, userId), assigned) || (await holdsOneOf(db, userId, ['cases.see-all-campaigns']));
}

async function readMember(db: Db, userId: number): Promise<Member> {
  const rows: { email: string; team: string | null }[] = await db('admin_users')
    .leftJoin(
      membershipModel.tableName,
      (on) => void on.on(`${membershipModel.tableName}.user_id`, 'admin_users.id').onVal(`${membershipModel.tableName}.kind`, 'team'),
    )
    .where('admin_users.id', userId)
    .select('admin_users.email', `${membershipModel.tableName}.key as team`);
  return { email: rows[0]?.email ?? '', teams: rows.flatMap(({ team }) => team ?? []) };
}
