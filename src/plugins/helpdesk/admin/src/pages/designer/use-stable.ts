import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that always does the newest and is always the same, for lists whose rows are rendered only when they change. */
export function useStable<A extends unknown[]>(handle: (...values: A) => void): (...values: A) => void {
  const newest = useRef(handle);
  useLayoutEffect(() => {
    newest.current = handle;
  });
  return useCallback((...values: A) => newest.current(...values), []);
}
