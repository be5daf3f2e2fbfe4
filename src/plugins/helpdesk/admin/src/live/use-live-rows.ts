import { useEffect, useRef } from 'react';
import type { CaseState } from './case-states';
import { useLive } from './use-live';

/**
 * Watches the cases of a list.
 *
 * @param onChanged gets the documentIds of those that are others now, or are gone; it is not called for what is so from
 *   the beginning
 */
export function useLiveRows(documentIds: readonly string[], onChanged: (documentIds: string[]) => void): void {
  const live = useLive();
  const latest = useRef(onChanged);
  useEffect(() => void (latest.current = onChanged));
  // The same ids in a new list are no new wish.
  const key = documentIds.join(' ');

  useEffect(() => {
    const ids = key === '' ? [] : key.split(' ');
    const withdraw = live.wish({ kind: 'rows', ids });
    const known = new Map<string, CaseState>();
    const unsubscribe = live.subscribe(() => {
      const changed = ids.filter((id) => {
        const [before, now] = [known.get(id), live.stateOf(id)];
        known.set(id, now);
        return before !== undefined && isOther(before, now);
      });
      if (changed.length > 0) latest.current(changed);
    });
    return () => {
      unsubscribe();
      withdraw();
    };
  }, [live, key]);
}

function isOther(before: CaseState, now: CaseState): boolean {
  return (before.version !== null && before.version !== now.version) || before.isGone !== now.isGone;
}
