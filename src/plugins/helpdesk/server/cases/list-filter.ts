import type { Catalogue } from '../configuration/catalogue';
import type { CampaignAccess } from '../people/campaigns-of';

/** What narrows the list of cases down. */
export interface CaseFilter {
  search: string | null;
  /** Database ids to filter by; null for no filter. */
  statusIds: number[] | null;
  campaignIds: number[] | null;
}

/**
 * @param access the campaigns whose cases are there for whoever asks (R60)
 * @param filter as the list's address has it; statuses and campaigns by documentId
 */
export function caseFilter(
  { statuses, campaigns }: Catalogue,
  access: CampaignAccess,
  { search, status = [], campaign = [] }: { search?: string; status?: string[]; campaign?: string[] },
): CaseFilter {
  return {
    search: search || null,
    statusIds: idsOf([...statuses.values()], status),
    campaignIds: idsOf(campaigns, campaign)?.filter(access.has) ?? access.ids,
  };
}

/** Database ids of what is filtered by: none of what does not exist, null where nothing is filtered. */
function idsOf(all: { id: number; documentId: string }[], chosen: string[]): number[] | null {
  return chosen.length === 0 ? null : all.filter(({ documentId }) => chosen.includes(documentId)).map(({ id }) => id);
}
