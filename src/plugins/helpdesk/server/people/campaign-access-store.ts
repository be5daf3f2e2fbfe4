import type { Knex } from 'knex';
import { findPlaceOfCase, type PlaceOfCase } from '../cases/case-store';
import type { Catalogue } from '../configuration/catalogue';
import type { Actor } from '../platform/actor';
import type { Db } from '../platform/database';
import { campaignsOf, EVERY_CAMPAIGN, isAssigned, type CampaignAccess, type Member } from './campaigns-of';
import { membershipModel } from './models';
import { holdsOneOf } from './rights-store';

const MEMBERSHIPS = membershipModel.tableName;

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
  const isLimited = (actor: Actor) => !seesEvery(members, actor);
  const limited = await readMembers(
    db,
    actors.filter(isLimited).map(({ id }) => Number(id)),
  );
  return actors.map((actor) => (isLimited(actor) ? campaignsOf(limited.get(Number(actor.id)) ?? NOBODY, members) : EVERY_CAMPAIGN));
}

function seesEvery(members: Catalogue['members'], actor: Actor): boolean {
  if (actor.kind !== 'admin-user' || actor.may('cases.see-all-campaigns')) return true;
  return [...members.values()].every((one) => 'everyone' in one);
}

/** A case that is there for whoever asked, with what else they see. */
export interface VisiblePlace extends PlaceOfCase {
  access: CampaignAccess;
}

/**
 * Database ids of a case that is there for whoever asks, by one query.
 *
 * @returns null when there is no such case, or none for them (R60)
 */
export async function findVisiblePlace(db: Db, { members }: Catalogue, documentId: string, actor: Actor): Promise<VisiblePlace | null> {
  if (seesEvery(members, actor)) {
    const place = await findPlaceOfCase(db, documentId);
    return place && { ...place, access: EVERY_CAMPAIGN };
  }
  const rows = await db('cases')
    .where('cases.document_id', documentId)
    .join('admin_users', (on) => void on.onVal('admin_users.id', Number(actor.id)))
    .leftJoin(MEMBERSHIPS, ofTeams)
    .select('cases.id', 'cases.campaign_id', 'cases.category_id', 'admin_users.email', `${MEMBERSHIPS}.key as team`);
  const [row] = rows;
  const member = row && { email: row.email, teams: rows.flatMap(({ team }) => team ?? []) };
  if (!row) return null;
  const access = campaignsOf(member, members);
  return access.has(row.campaign_id) ? { id: row.id, campaignId: row.campaign_id, categoryId: row.category_id, access } : null;
}

/** Whether an admin user is assigned to a campaign, or sees all. */
export async function worksInCampaign(db: Db, { members }: Catalogue, userId: number, campaignId: number): Promise<boolean> {
  const assigned = members.get(campaignId);
  if (!assigned || 'everyone' in assigned) return true;
  const member = (await readMembers(db, [userId])).get(userId) ?? NOBODY;
  return isAssigned(member, assigned) || (await holdsOneOf(db, userId, ['cases.see-all-campaigns']));
}

/** Of a query on `cases`, those that somebody sees (R60); for `modify`. */
export function onlySeen(cases: Knex.QueryBuilder, { ids }: CampaignAccess): void {
  if (ids !== null) void cases.whereIn('cases.campaign_id', ids);
}

const NOBODY: Member = { email: '', teams: [] };

async function readMembers(db: Db, userIds: number[]): Promise<Map<number, Member>> {
  if (userIds.length === 0) return new Map();
  const rows: { id: number; email: string; team: string | null }[] = await db('admin_users')
    .leftJoin(MEMBERSHIPS, ofTeams)
    .whereIn('admin_users.id', userIds)
    .select('admin_users.id', 'admin_users.email', `${MEMBERSHIPS}.key as team`);
  const members = new Map<number, Member>();
  for (const { id, email, team } of rows) {
    const teams = members.get(id)?.teams ?? [];
    members.set(id, { email, teams: team === null ? teams : [...teams, team] });
  }
  return members;
}

function ofTeams(on: Knex.JoinClause): void {
  on.on(`${MEMBERSHIPS}.user_id`, 'admin_users.id').onVal(`${MEMBERSHIPS}.kind`, 'team');
}
