import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useIsInFrame, useTabIsActive } from './active-tab';
import { activeShortcuts, registerShortcut, subscribeToShortcuts, type Shortcut } from './shortcut-registry';

/**
 * Lets keys do something while the page is in sight: not while somebody types or a dialog is open, unless with ⌘, Ctrl
 * or Alt. It is listed in the help (`?`) and found by the command palette.
 *
 * @param keys `r`, `?`, `Escape`, `g c` (one after the other), `mod+Enter` (⌘ or Ctrl), `alt+w`
 * @param label what it does, in the reader's language
 */
export function useShortcut(keys: string, label: string, action: () => void, { when = true }: { when?: boolean } = {}): void {
  const isActive = useTabIsActive() && when;
  const isFallback = useIsInFrame();
  const latest = useRef(action);
  latest.current = action;
  useEffect(
    () => (isActive ? registerShortcut({ keys, label, isFallback, run: () => latest.current() }) : undefined),
    [isActive, keys, label, isFallback],
  );
}

/** All that keys do at the moment. */
export function useActiveShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore(subscribeToShortcuts, activeShortcuts);
}
