import { createContext, useContext } from 'react';

/** Null outside the pages, in the frame around them. */
export const ActiveTabContext = createContext<boolean | null>(null);

/**
 * Whether the page that asks is the one in sight. Pages behind other tabs stay mounted: hotkeys, timers, polling and
 * the document's title are for the one in sight only.
 */
export function useTabIsActive(): boolean {
  return useContext(ActiveTabContext) ?? true;
}

export function useIsInFrame(): boolean {
  return useContext(ActiveTabContext) === null;
}
