import { useSyncExternalStore } from 'react';
import type { LiveMode } from './live-client';
import { useLive } from './use-live';

/** How this tab hears of what happens. */
export function useLiveMode(): LiveMode {
  const live = useLive();
  return useSyncExternalStore(live.subscribe, live.mode);
}
