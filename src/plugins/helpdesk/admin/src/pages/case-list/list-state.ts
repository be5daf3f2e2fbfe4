import { CASE_SORTS, type CaseSort, type ListCases } from '../../../../shared/contracts/cases';
import { LIST_LIMITS } from '../../../../shared/limits';

export type Order = 'asc' | 'desc';

/** Everything that decides what the list shows. It lives in the address, so that going back restores it. */
export interface ListState {
  search: string;
  /** documentIds, as of the campaigns */
  status: string[];
  campaign: string[];
  sort: CaseSort;
  order: Order;
  pageSize: number;
  cursor: string | null;
}

export const PAGE_SIZES = [LIST_LIMITS.pageSize, 50, LIST_LIMITS.maxPageSize] as const;

export const FIRST_STATE: ListState = {
  search: '',
  status: [],
  campaign: [],
  sort: 'createdAt',
  order: 'desc',
  pageSize: LIST_LIMITS.pageSize,
  cursor: null,
};

/** The state an address stands for; whatever it does not say, or says wrongly, is as at first. */
export function readListState(params: URLSearchParams): ListState {
  const sort = CASE_SORTS.find((name) => name === params.get('sort')) ?? FIRST_STATE.sort;
  const order = params.get('order');
  return {
    search: params.get('search') ?? '',
    status: params.getAll('status'),
    campaign: params.getAll('campaign'),
    sort,
    order: order === 'asc' || order === 'desc' ? order : firstOrder(sort),
    pageSize: PAGE_SIZES.find((size) => String(size) === params.get('pageSize')) ?? FIRST_STATE.pageSize,
    cursor: params.get('cursor'),
  };
}

/** The address of a state: only what differs from the first one, so that it stays short. */
export function writeListState(state: ListState): URLSearchParams {
  const params = new URLSearchParams();
  if (state.search) params.set('search', state.search);
  state.status.forEach((id) => params.append('status', id));
  state.campaign.forEach((id) => params.append('campaign', id));
  if (state.sort !== FIRST_STATE.sort) params.set('sort', state.sort);
  if (state.order !== firstOrder(state.sort)) params.set('order', state.order);
  if (state.pageSize !== FIRST_STATE.pageSize) params.set('pageSize', String(state.pageSize));
  if (state.cursor) params.set('cursor', state.cursor);
  return params;
}

export function toQuery({ cursor, ...state }: ListState): ListCases.Query {
  return cursor === null ? state : { ...state, cursor };
}

/** The order a column starts with: newest first for times, from A for texts. */
function firstOrder(sort: CaseSort): Order {
  return sort === 'createdAt' || sort === 'updatedAt' ? 'desc' : 'asc';
}

/** What a click on a column's header leads to. */
export function sortedBy(state: ListState, sort: CaseSort): Pick<ListState, 'sort' | 'order'> {
  if (state.sort !== sort) return { sort, order: firstOrder(sort) };
  return { sort, order: state.order === 'asc' ? 'desc' : 'asc' };
}

/** Whether anything narrows the list down. */
export function isNarrowed({ search, status, campaign }: ListState): boolean {
  return search !== '' || status.length > 0 || campaign.length > 0;
}
