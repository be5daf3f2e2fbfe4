import type { RuleGroup } from '../../../../shared/conditions';
import type { CaseSort, ListCases } from '../../../../shared/contracts/cases';
import type { CaseColumn, ViewDefinition } from '../../../../shared/contracts/views';
import { writeFilter } from './filter/filter-param';
import { FIRST_STATE, type ListState, type Order } from './list-state';

/**
 * What the list shows: what its view says, but for what the reader chose otherwise.
 *
 * A search looks among all cases, since somebody on the phone with a number does not ask in which view the case is;
 * the reader may narrow it to the view, or filter what was found.
 *
 * @param columns chosen by the reader in place of the view's
 */
export function shownList(state: ListState, view: ViewDefinition, columns: CaseColumn[] | undefined): ViewDefinition {
  const isEverywhere = state.search !== '' && !state.isWithinView;
  const sort = state.sort ?? view.sort;
  return {
    filter: state.filter === undefined ? (isEverywhere ? null : view.filter) : state.filter,
    columns: columns ?? view.columns,
    sort,
    order: state.order ?? (sort === view.sort ? view.order : firstOrder(sort)),
  };
}

/** Whether the reader changed what the view says. A search is passing, and changes nothing. */
export function isChanged(state: ListState, view: ViewDefinition, columns: CaseColumn[] | undefined): boolean {
  const shown = shownList({ ...state, search: '' }, view, columns);
  return (
    !isSameFilter(shown.filter, view.filter) ||
    shown.columns.join() !== view.columns.join() ||
    shown.sort !== view.sort ||
    shown.order !== view.order
  );
}

/** What the view is as the reader changed it, to be saved. */
export function changedView(state: ListState, view: ViewDefinition, columns: CaseColumn[] | undefined): ViewDefinition {
  return shownList({ ...state, search: '' }, view, columns);
}

/** The part of the state that takes every change back, but not what is searched for. */
export const AS_THE_VIEW = { filter: undefined, sort: undefined, order: undefined } satisfies Partial<ListState>;

/** @returns the filter to keep in the address: undefined where it is the view's own */
export function filterChange(filter: RuleGroup | null, view: ViewDefinition, { search }: ListState): Pick<ListState, 'filter'> {
  const next = filter && filter.rules.length > 0 ? filter : null;
  return { filter: search === '' && isSameFilter(next, view.filter) ? undefined : next };
}

/** What a click on a column's header leads to. */
export function sortedBy(shown: ViewDefinition, sort: CaseSort, view: ViewDefinition): Pick<ListState, 'sort' | 'order'> {
  const order = shown.sort !== sort ? firstOrder(sort) : shown.order === 'asc' ? 'desc' : 'asc';
  return sort === view.sort && order === view.order ? { sort: undefined, order: undefined } : { sort, order };
}

/** What the server is asked for. */
export function toQuery(state: ListState, shown: ViewDefinition, pageSize: number): ListCases.Query {
  const answers = shown.columns.filter((column) => column.startsWith('answers.'));
  return {
    ...matchingQuery(state, shown),
    ...(answers.length > 0 && { columns: answers }),
    sort: shown.sort,
    order: shown.order,
    pageSize,
    ...(state.cursor !== null && { cursor: state.cursor }),
  };
}

/** The part of it that says which cases. */
export function matchingQuery({ search }: ListState, { filter }: ViewDefinition): Pick<ListCases.Query, 'search' | 'filter'> {
  return { ...(search !== '' && { search }), ...(filter && { filter: writeFilter(filter) }) };
}

/** Whether anything narrows the list down. */
export function isNarrowed({ search }: ListState, { filter }: ViewDefinition): boolean {
  return search !== FIRST_STATE.search || (filter !== null && filter.rules.length > 0);
}

/** The order a column starts with: newest and most urgent first, from A for texts. */
function firstOrder(sort: CaseSort): Order {
  return sort === 'createdAt' || sort === 'updatedAt' || sort === 'priority' ? 'desc' : 'asc';
}

function isSameFilter(one: RuleGroup | null, other: RuleGroup | null): boolean {
  return writeFilter(one) === writeFilter(other);
}
