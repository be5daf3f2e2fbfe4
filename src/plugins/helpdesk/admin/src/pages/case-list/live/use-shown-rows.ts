import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ListCases } from '../../../../../shared/contracts/cases';
import { mergeRows, type MergedPage, type ShownPage } from './merge-rows';

interface Kept extends ShownPage {
  query: string;
}

/** Outlives the page, so that coming back from a case finds the rows in the places they had. */
let kept: Kept | undefined;

/**
 * The rows of a page that the reader looks at. What is read again changes them in place; only another query, or the
 * reader, puts others there.
 *
 * @param query identifies the list and its page
 * @param page as the server has it by now; undefined while it was not read
 */
export function useShownRows(query: string, page: ListCases.Response | undefined) {
  const [shown, setShown] = useState<Kept | undefined>(() => (kept?.query === query ? kept : undefined));

  /** Shows the page as the server has it. */
  const show = useCallback((fresh: ListCases.Response) => setShown({ query, rows: fresh.data, isLast: fresh.meta.next === null }), [query]);
  // Where there was nothing, nothing can be moved.
  const isReplaced = page && (shown?.query !== query || (shown.rows.length === 0 && page.data.length > 0));
  if (isReplaced) show(page);

  const merged = useMemo((): MergedPage | undefined => {
    if (!shown) return undefined;
    if (!page || shown.query !== query) return { rows: shown.rows, left: new Set(), arrived: 0 };
    return mergeRows(shown, page.data);
  }, [shown, page, query]);

  useEffect(() => {
    kept = shown && merged ? { ...shown, rows: merged.rows } : undefined;
  }, [shown, merged]);

  return { merged, isStale: shown !== undefined && shown.query !== query, show };
}
