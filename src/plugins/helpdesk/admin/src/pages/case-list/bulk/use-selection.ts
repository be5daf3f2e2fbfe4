import { useCallback, useEffect, useState } from 'react';
import { NOTHING, type Selection } from './selection';

/** Outlives the page, so that a selection survives opening a case and coming back. */
let kept: { filter: string; selection: Selection } | undefined;

/**
 * The selection of the list with a filter; another filter begins with none.
 *
 * @param filter what the list is narrowed down by, as a text
 */
export function useSelection(filter: string): [Selection, (change: (before: Selection) => Selection) => void] {
  const [state, setState] = useState(() => (kept?.filter === filter ? kept : { filter, selection: NOTHING }));
  const selection = state.filter === filter ? state.selection : NOTHING;

  useEffect(() => {
    kept = { filter, selection };
  }, [filter, selection]);

  const change = useCallback(
    (next: (before: Selection) => Selection) =>
      setState((before) => ({ filter, selection: next(before.filter === filter ? before.selection : NOTHING) })),
    [filter],
  );
  return [selection, change];
}
