import { useEffect, useRef } from 'react';
import type { DraftSaver, Stored } from './draft-saver';

/** Does something after some milliseconds. @returns takes it back */
export function schedule(work: () => void, milliseconds: number): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}

/** Saves at once when the page is left or put aside, and when the line is back. */
export function useSavingInTime<D>(saver: DraftSaver<D>): void {
  useEffect(() => {
    const flush = () => saver.flush();
    const flushHidden = () => document.visibilityState === 'hidden' && saver.flush();
    window.addEventListener('online', flush);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flushHidden);
    return () => {
      window.removeEventListener('online', flush);
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flushHidden);
      saver.flush();
    };
  }, [saver]);
}

/** Somebody who comes back to a window finds what they did in another one meanwhile. */
export function useOtherWindow<D>(saver: DraftSaver<D>, read: () => Promise<Stored<D>>, onNewer: (stored: Stored<D>) => void): void {
  const handleNewer = useRef(onNewer);
  useEffect(() => {
    handleNewer.current = onNewer;
  });
  useEffect(() => {
    async function look(): Promise<void> {
      if (document.visibilityState !== 'visible' || !saver.isSettled) return;
      const stored = await read().catch(() => null);
      if (stored && saver.isSettled && stored.revision > saver.knownRevision) handleNewer.current(stored);
    }
    const handleFocus = () => void look();
    window.addEventListener('focus', handleFocus);
    return () => window.removeEventListener('focus', handleFocus);
  }, [saver, read]);
}
