import type { RuleGroup } from '../../../../../shared/conditions';
import type { BulkSelection } from '../../../../../shared/contracts/bulk';
import type { CaseRow, ListCases } from '../../../../../shared/contracts/cases';

/** Which cases of a list are ticked: some by documentId, on whichever page, or all that match. */
export interface Selection {
  ids: readonly string[];
  isAll: boolean;
}

export const NOTHING: Selection = { ids: [], isAll: false };

export function isSelected({ ids, isAll }: Selection, id: string): boolean {
  return isAll || ids.includes(id);
}

export function isEmpty({ ids, isAll }: Selection): boolean {
  return !isAll && ids.length === 0;
}

/**
 * Ticks a case, or takes the tick away.
 *
 * @param page documentIds of the page in sight; of all that match, these stay ticked when one of them is not to be
 */
export function toggled(selection: Selection, id: string, page: readonly string[]): Selection {
  const before = selection.isAll ? page : selection.ids;
  return { isAll: false, ids: before.includes(id) ? before.filter((other) => other !== id) : [...before, id] };
}

/** How much of a page is ticked. */
export function ticksOf(selection: Selection, page: readonly string[]): boolean | 'indeterminate' {
  const count = page.filter((id) => isSelected(selection, id)).length;
  return count === 0 ? false : count === page.length || 'indeterminate';
}

/** Ticks the whole page; where it is ticked already, takes its ticks away. */
export function pageToggled(selection: Selection, page: readonly string[]): Selection {
  if (selection.isAll) return NOTHING;
  const others = selection.ids.filter((id) => !page.includes(id));
  return { isAll: false, ids: ticksOf(selection, page) === true ? others : [...others, ...page] };
}

/**
 * The selection as a bulk action takes it.
 *
 * @param matching what the list is narrowed down by
 */
export function toBulkSelection({ ids, isAll }: Selection, matching: Pick<ListCases.Query, 'search' | 'filter'>): BulkSelection {
  if (!isAll) return { documentIds: [...ids] };
  const { filter, ...rest } = matching;
  return { matching: { ...rest, ...(filter && { filter: JSON.parse(filter) as RuleGroup }) } };
}

/**
 * Campaigns whose statuses are worth offering: those of the selected cases where all are in sight.
 *
 * @param rows of the page in sight
 * @returns documentIds; none for all campaigns
 */
export function campaignsOf({ ids, isAll }: Selection, rows: readonly CaseRow[]): string[] {
  const selected = rows.filter(({ documentId }) => ids.includes(documentId));
  return isAll || selected.length < ids.length ? [] : [...new Set(selected.map((row) => row.campaign.documentId))];
}
