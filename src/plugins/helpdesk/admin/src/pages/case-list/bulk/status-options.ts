import type { GetCaseFilters } from '../../../../../shared/contracts/cases';
import type { Localised } from '../../../../../shared/localised';
import type { StatusKind } from '../../../../../shared/status-kinds';

/** One choice of the status filter. */
export interface StatusOption {
  /** Identifies the option; it is the documentId of its first status. */
  id: string;
  name: string;
  kind: StatusKind;
  /** documentIds of every status it stands for */
  statuses: string[];
}

/**
 * Statuses as a person sees them: each workflow has its own "New", but they look for new cases, not for a workflow's.
 * Statuses of the same name and kind become one option.
 *
 * @param campaigns when any are chosen, only statuses that these use
 * @param chosen documentIds that stay on offer whatever the campaigns, so that they can be taken back
 */
export function statusOptions(
  statuses: GetCaseFilters.Response['data']['statuses'],
  nameOf: (name: Localised) => string,
  campaigns: readonly string[],
  chosen: readonly string[],
): StatusOption[] {
  const options = new Map<string, StatusOption>();
  for (const status of statuses) {
    const isUsed = campaigns.length === 0 || status.campaigns.some((campaign) => campaigns.includes(campaign));
    if (!isUsed && !chosen.includes(status.documentId)) continue;
    const name = nameOf(status.name);
    const key = `${status.kind}\n${name}`;
    const known = options.get(key);
    if (known) known.statuses.push(status.documentId);
    else options.set(key, { id: status.documentId, name, kind: status.kind, statuses: [status.documentId] });
  }
  return [...options.values()];
}

/** The options that a choice of statuses amounts to. */
export function chosenOptions(options: readonly StatusOption[], chosen: readonly string[]): StatusOption[] {
  return options.filter((option) => option.statuses.some((id) => chosen.includes(id)));
}
