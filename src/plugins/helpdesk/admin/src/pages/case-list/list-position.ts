import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

interface Position {
  query: string;
  scrollTop: number;
  /** documentId of the case that was opened */
  opened: string;
}

/** Outlives the page, so that coming back to the same list by whatever way finds it where it was left. */
let left: Position | undefined;

/** Attribute by which a row's link is found. */
export const ROW_LINK = 'data-case';

/**
 * Keeps the place in the list: scroll and focus are restored when a reader comes back from a case.
 *
 * @param query the list's query string
 * @param isReady whether the rows are there
 */
export function useListPosition(area: RefObject<HTMLElement>, query: string, isReady: boolean) {
  const isRestored = useRef(false);

  useLayoutEffect(() => {
    if (!isReady || isRestored.current || !area.current) return;
    isRestored.current = true;
    if (left?.query !== query) return;
    area.current.scrollTop = left.scrollTop;
    area.current.querySelector<HTMLElement>(`[${ROW_LINK}="${CSS.escape(left.opened)}"]`)?.focus({ preventScroll: true });
  }, [area, query, isReady]);

  // Another list or page begins at its top.
  const shown = useRef(query);
  useEffect(() => {
    if (shown.current !== query) area.current?.scrollTo({ top: 0 });
    shown.current = query;
  }, [area, query]);

  return {
    remember: (opened: string) => {
      left = { query, scrollTop: area.current?.scrollTop ?? 0, opened };
    },
  };
}
