import type { CampaignMembers } from '../../shared/contracts/configuration';

/** Somebody as membership in campaigns sees them. */
export interface Member {
  /** The address they sign in with. */
  email: string;
  /** Keys of their teams. */
  teams: string[];
}

/** In which campaigns somebody sees cases and may choose them (R60). Ids are database ids. */
export interface CampaignAccess {
  /** Null for all there are. */
  ids: number[] | null;
  has(campaignId: number): boolean;
}

export const EVERY_CAMPAIGN: CampaignAccess = { ids: null, has: () => true };

/** The campaigns that somebody is assigned to: by name, by a team, or because a campaign is everybody's. */
export function campaignsOf(member: Member, campaigns: ReadonlyMap<number, CampaignMembers>): CampaignAccess {
  const ids = [...campaigns].filter(([, members]) => isAssigned(member, members)).map(([id]) => id);
  const known = new Set(ids);
  return { ids, has: (campaignId) => known.has(campaignId) };
}

export function isAssigned({ email, teams }: Member, members: CampaignMembers): boolean {
  if ('everyone' in members) return true;
  return members.people.includes(email.toLowerCase()) || members.teams.some((team) => teams.includes(team));
}
