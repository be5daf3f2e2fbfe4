import { useCallback, useMemo } from 'react';
import { useCaseFilters, useCases } from '../../api/cases-api';
import { useViews } from '../../api/views-api';
import { useIsWatched } from '../../components/use-is-watched';
import { useLocalised } from '../../components/use-localised';
import { useText } from '../../components/use-text';
import { useWhenBack } from '../../components/use-when-back';
import { useLiveNews } from '../../live/use-live-news';
import { useLiveRows } from '../../live/use-live-rows';
import { useTabIsActive } from '../workspace/active-tab';
import { columnCatalogue, shownColumns } from './columns/column-catalogue';
import { usePersonalLayout } from './columns/use-personal-layout';
import { filterProblems } from './filter/filter-problems';
import { useReadSoon } from './live/use-read-soon';
import { useShownRows } from './live/use-shown-rows';
import { isChanged, matchingQuery, shownList, toQuery } from './shown-list';
import { useListState } from './use-list-state';
import { ALL_CASES } from './views/all-cases';

/** ms; a list in sight is read again now and then, because what matches may depend on the time */
const READ_EVERY = 60_000;
/** ms; between hearing of a change and reading the list, so that several changes are read at once */
const SETTLE = 1_000;

/** Asked for nothing: there is no view yet. */
const NO_QUERY = {};

/** All that the list shows and how it can be changed: the view, what the reader chose otherwise, and the rows. */
export function useCaseList() {
  const text = useText();
  const localised = useLocalised();
  const isInSight = useTabIsActive();
  const isWatched = useIsWatched() && isInSight;
  const { state, change, turnTo } = useListState();
  const [layout, changeLayout] = usePersonalLayout();
  const views = useViews();
  const filters = useCaseFilters();

  // Not `data`, which stays behind a view that was put into the list while that is read again.
  const known = views.currentData?.data ?? (views.isError ? [ALL_CASES] : []);
  const first = views.currentData?.meta.default ?? ALL_CASES.id;
  const view = known.find(({ id }) => id === (state.view ?? first));
  const ownColumns = view && layout.columns[view.id];
  const shown = useMemo(() => view && shownList(state, view, ownColumns), [state, view, ownColumns]);

  const catalogue = useMemo(() => {
    const answers = filters.data?.answers ?? [];
    return columnCatalogue(
      text,
      answers.map(({ column, form, label }) => ({ id: column, label: localised(label), form: localised(form) })),
    );
  }, [filters.data, text, localised]);
  const columns = useMemo(() => shownColumns(shown?.columns ?? [], catalogue, layout.widths), [shown?.columns, catalogue, layout.widths]);

  const query = shown && toQuery(state, shown, layout.pageSize);
  // Shown at once from the cache when a reader comes back, and read again behind it.
  const cases = useCases(query ?? NO_QUERY, {
    skip: query === undefined,
    refetchOnMountOrArgChange: true,
    pollingInterval: isWatched ? READ_EVERY : 0,
  });
  const rows = useShownRows(JSON.stringify(query), cases.currentData);

  const problems = useMemo(() => filterProblems(cases.error), [cases.error]);

  const { refetch } = cases;
  const { show } = rows;
  const readSoon = useReadSoon(() => {
    if (isWatched && query !== undefined) void refetch();
  }, SETTLE);
  useLiveRows(isWatched ? (rows.merged?.rows.map(({ documentId }) => documentId) ?? []) : [], readSoon);
  useLiveNews(readSoon);

  const isAsked = query !== undefined;
  useWhenBack(isWatched, () => isAsked && void refetch());

  const showAnew = useCallback(async () => {
    const { data } = await refetch();
    if (data) show(data);
  }, [refetch, show]);

  return {
    state,
    change,
    turnTo,
    layout,
    changeLayout,
    views,
    filters,
    view,
    shown,
    isChanged: view !== undefined && isChanged(state, view, ownColumns),
    matching: shown ? matchingQuery(state, shown) : NO_QUERY,
    catalogue,
    columns,
    cases,
    /** What the server says is wrong with the filter */
    problems,
    rows,
    /** Whether somebody looks at it */
    isWatched,
    /** Reads the list again and shows it as it is by now; new cases have their places then. */
    showAnew,
  };
}

export type CaseList = ReturnType<typeof useCaseList>;
