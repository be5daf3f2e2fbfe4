import { useCallback, useEffect, useRef } from 'react';

/**
 * Reads something again soon after it is asked for, and not more often than that however often it is asked for.
 *
 * @param pause ms between being asked and reading
 */
export function useReadSoon(read: () => void, pause: number): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const latest = useRef(read);
  useEffect(() => void (latest.current = read));
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      latest.current();
    }, pause);
  }, [pause]);
}
