import { useEffect, useRef } from 'react';
import { retryAfter, type DraftSaver, type Stored } from './draft-saver';

/** Does something after some milliseconds. @returns takes it back */
export function schedule(work: () => void, milliseconds: number): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}

/**
 * Begins with what an earlier visit left in the browser, and then with what is stored, which is read again and again until
 * the server can be reached.
 *
 * @param onDraft gets the draft to go on with; `savedAt` is null for what was written here
 */
export function useBeginning<D>(
  saver: DraftSaver<D>,
  read: () => Promise<Stored<D>>,
  onDraft: (draft: D | null, savedAt: string | null) => void,
): void {
  const handleDraft = useRef(onDraft);
  useEffect(() => {
    handleDraft.current = onDraft;
  });
  useEffect(() => {
    let isOver = false;
    let failures = 0;
    let cancel: () => void = () => undefined;
    const now = () => new Date().toISOString();

    async function begin(): Promise<void> {
      cancel();
      const stored = await read().catch(() => null);
      if (isOver) return;
      if (stored) {
        stop();
        const { isWrittenHere } = saver;
        const draft = saver.begin(stored);
        // Settled, it is what is stored, whatever was written here before.
        handleDraft.current(draft, isWrittenHere && !saver.isSettled ? null : (stored.savedAt ?? now()));
        return;
      }
      cancel = schedule(() => void begin(), retryAfter(failures));
      failures += 1;
    }
    const handleOnline = () => void begin();
    function stop(): void {
      isOver = true;
      cancel();
      window.removeEventListener('online', handleOnline);
    }
    window.addEventListener('online', handleOnline);
    const left = saver.beginUnread();
    if (left) handleDraft.current(left, now());
    void begin();
    return stop;
  }, [saver, read]);
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

/**
 * Somebody who comes back to a window finds what they did in another one meanwhile.
 *
 * @param isInSight whether the draft is of the page in sight; one behind it is looked after when it comes into sight
 */
export function useOtherWindow<D>(
  saver: DraftSaver<D>,
  read: () => Promise<Stored<D>>,
  onNewer: (stored: Stored<D>) => void,
  isInSight = true,
): void {
  const handleNewer = useRef(onNewer);
  useEffect(() => {
    handleNewer.current = onNewer;
  });
  const isOwed = useRef(false);
  useEffect(() => {
    async function look(): Promise<void> {
      isOwed.current = !isInSight;
      if (!isInSight || document.visibilityState !== 'visible' || !saver.isSettled) return;
      const stored = await read().catch(() => null);
      if (stored && saver.isSettled && stored.revision > saver.knownRevision) handleNewer.current(stored);
    }
    const handleFocus = () => void look();
    if (isInSight && isOwed.current) handleFocus();
    window.addEventListener('focus', handleFocus);
    return () => window.removeEventListener('focus', handleFocus);
  }, [saver, read, isInSight]);
}
