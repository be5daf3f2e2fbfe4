import type { Catalogue } from '../configuration/catalogue';

/** What narrows the list of cases down. */
export interface CaseFilter {
  search: string | null;
  /** Database ids to filter by; null for no filter. */
  statusIds: number[] | null;
  campaignIds: number[] | null;
}

/** @param filter as the list's address has it; statuses and campaigns by documentId */
export function caseFilter(
  { statuses, campaigns }: Catalogue,
  { search, status = [], campaign = [] }: { search?: string; status?: string[]; campaign?: string[] },
): CaseFilter {
  return { search: search || null, statusIds: idsOf([...statuses.values()], status), campaignIds: idsOf(campaigns, campaign) };
}

/** Database ids of what is filtered by: none of what does not exist, null where nothing is filtered. */
function idsOf(all: { id: number; documentId: string }[], chosen: string[]): number[] | null {
  return chosen.length === 0 ? null : all.filter(({ documentId }) => chosen.includes(documentId)).map(({ id }) => id);
}
