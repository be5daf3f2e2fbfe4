import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}

/** Whether the window is in sight: what nobody looks at need not be read again and again. */
export function useIsWatched(): boolean {
  return useSyncExternalStore(subscribe, () => document.visibilityState === 'visible');
}
