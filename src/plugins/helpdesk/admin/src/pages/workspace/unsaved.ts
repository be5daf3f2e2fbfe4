import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';

/** Parts with unsaved work, by the page they belong to; outlives no page that reported them. */
const unsaved = new Map<string, ReadonlySet<string>>();
const listeners = new Set<() => void>();

function report(owner: string, part: string, isDirty: boolean): void {
  const before = unsaved.get(owner) ?? new Set();
  if (before.has(part) === isDirty) return;
  const after = new Set(before);
  if (isDirty) after.add(part);
  else after.delete(part);
  if (after.size > 0) unsaved.set(owner, after);
  else unsaved.delete(owner);
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function hasUnsaved(owner: string): boolean {
  return unsaved.has(owner);
}

export function hasAnyUnsaved(): boolean {
  return unsaved.size > 0;
}

/**
 * Tells the workspace of work that is not saved, so that the tab is marked and closing or leaving asks first (R12).
 * What a component reported is forgotten when it goes.
 *
 * @param owner documentId of the case, or the name of another page
 * @returns `report(part, isDirty)`, the same function as long as the owner is the same
 */
export function useUnsaved(owner: string): { report: (part: string, isDirty: boolean) => void } {
  const parts = useRef(new Set<string>());
  useEffect(() => {
    const reported = parts.current;
    return () => {
      reported.forEach((part) => report(owner, part, false));
      reported.clear();
    };
  }, [owner]);
  const tell = useCallback(
    (part: string, isDirty: boolean) => {
      parts.current.add(part);
      report(owner, part, isDirty);
    },
    [owner],
  );
  return useMemo(() => ({ report: tell }), [tell]);
}

/** Whether a page has unsaved work. */
export function useHasUnsaved(owner: string): boolean {
  return useSyncExternalStore(subscribe, () => hasUnsaved(owner));
}

/** Whether any page has. */
export function useHasAnyUnsaved(): boolean {
  return useSyncExternalStore(subscribe, hasAnyUnsaved);
}
