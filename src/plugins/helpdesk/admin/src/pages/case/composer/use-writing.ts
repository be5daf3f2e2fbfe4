import { useCallback, useEffect, useRef } from 'react';
import { useTellWriting } from '../../../live/use-tell-writing';

/** Milliseconds without a letter after which nobody is writing any more. */
const PAUSE = 5_000;

/** Tells colleagues who have the case open that the reader is writing (R139). @returns to be called at each letter */
export function useWriting(documentId: string): () => void {
  const setWriting = useTellWriting(documentId);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(() => {
    setWriting(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setWriting(false), PAUSE);
  }, [setWriting]);
}
