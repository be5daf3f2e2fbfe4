import { CASE_SORTS, type CaseSort } from '../../../../shared/contracts/cases';
import type { RuleGroup } from '../../../../shared/conditions';
import { readFilter, writeFilter } from './filter/filter-param';

export type Order = 'asc' | 'desc';

/**
 * What somebody asked the list for, on top of what its view says. It lives in the address, so that going back restores
 * it and a link shows the same to a colleague.
 */
export interface ListState {
  /** Id of the view; null for the one that the reader's list opens with */
  view: string | null;
  search: string;
  /** The search looks only among the cases of the view, not among all. */
  isWithinView: boolean;
  /** In place of the view's; null for no filter, undefined for the view's own */
  filter: RuleGroup | null | undefined;
  sort: CaseSort | undefined;
  order: Order | undefined;
  cursor: string | null;
}

export const FIRST_STATE: ListState = {
  view: null,
  search: '',
  isWithinView: false,
  filter: undefined,
  sort: undefined,
  order: undefined,
  cursor: null,
};

/** The state an address stands for; whatever it does not say, or says wrongly, is as the view says. */
export function readListState(params: URLSearchParams): ListState {
  const order = params.get('order');
  return {
    view: params.get('view'),
    search: params.get('search') ?? '',
    isWithinView: params.get('in') === 'view',
    filter: readFilter(params.get('filter')),
    sort: CASE_SORTS.find((name) => name === params.get('sort')),
    order: order === 'asc' || order === 'desc' ? order : undefined,
    cursor: params.get('cursor'),
  };
}

/** The address of a state: only what differs from the view, so that it stays short. */
export function writeListState(state: ListState): URLSearchParams {
  const params = new URLSearchParams();
  if (state.view) params.set('view', state.view);
  if (state.search) params.set('search', state.search);
  if (state.search && state.isWithinView) params.set('in', 'view');
  if (state.filter !== undefined) params.set('filter', writeFilter(state.filter));
  if (state.sort) params.set('sort', state.sort);
  if (state.order) params.set('order', state.order);
  if (state.cursor) params.set('cursor', state.cursor);
  return params;
}
