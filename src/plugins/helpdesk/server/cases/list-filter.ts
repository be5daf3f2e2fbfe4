import type { RuleGroup } from '../../shared/conditions';
import type { Phase } from '../../shared/status-kinds';
import type { Catalogue } from '../configuration/catalogue';
import { listableFields, type ListableField } from '../forms/listable-fields';
import type { CampaignAccess } from '../people/campaigns-of';
import type { FieldError } from '../platform/errors';
import { narrowFilter } from './narrow-filter';
import { readCaseFilter } from './read-case-filter';

/** What narrows the list of cases down. */
export interface CaseFilter {
  search: string | null;
  /** Database ids to filter by; null for no filter. */
  statusIds: number[] | null;
  campaignIds: number[] | null;
  ownerIds: number[] | null;
  /** Phases that the statuses belong to; null where they are not limited. */
  phases: Phase[] | null;
  /** Whatever else must be met, and the answers it can name. */
  condition: { group: RuleGroup; answers: ListableField[] } | null;
}

/** A filter as a list's address, a view or a bulk action has it. */
export interface GivenFilter {
  search?: string;
  /** documentIds */
  status?: string[];
  campaign?: string[];
  filter?: unknown;
}

/** Who reads the list, which of its campaigns they see (R60), and when. */
export interface ListReader {
  userId: number | null;
  access: CampaignAccess;
  now: Date;
}

export type FilterResult = { ok: true; filter: CaseFilter } | { ok: false; errors: FieldError[] };

/** @param path where the rule tree stands in the request */
export function caseFilter(catalogue: Catalogue, reader: ListReader, given: GivenFilter, path = ['filter']): FilterResult {
  const { search, status = [], campaign = [] } = given;
  const { access } = reader;
  const answers = listableFields(catalogue.forms.values());
  const reading = given.filter ? readCaseFilter(given.filter, path, { ...reader, answers }) : null;
  if (reading && !reading.ok) return reading;
  const narrowed = narrowFilter(catalogue, reading?.filter ?? null);
  const statusIds = both(idsOf([...catalogue.statuses.values()], status), narrowed.statusIds);
  return {
    ok: true,
    filter: {
      search: search || null,
      statusIds,
      campaignIds: both(idsOf(catalogue.campaigns, campaign), narrowed.campaignIds)?.filter(access.has) ?? access.ids,
      ownerIds: narrowed.ownerIds,
      phases: statusIds && [...new Set(statusIds.flatMap((id) => catalogue.statuses.get(id)?.phase ?? []))],
      condition: narrowed.rest && { group: narrowed.rest, answers },
    },
  };
}

/** Database ids of what is filtered by: none of what does not exist, null where nothing is filtered. */
function idsOf(all: { id: number; documentId: string }[], chosen: string[]): number[] | null {
  return chosen.length === 0 ? null : all.filter(({ documentId }) => chosen.includes(documentId)).map(({ id }) => id);
}

function both(some: number[] | null, others: number[] | null): number[] | null {
  if (some === null || others === null) return some ?? others;
  return some.filter((id) => others.includes(id));
}
