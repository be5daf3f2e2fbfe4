import { useCallback, useEffect, useState } from 'react';
import { useLive } from './use-live';

/** Lets one part of the screen tell those who have a case open whether somebody is writing in it (R139). */
export function useTellWriting(documentId: string): (isWriting: boolean) => void {
  const live = useLive();
  const [writer] = useState(() => ({}));
  useEffect(() => () => live.setWriting(documentId, writer, false), [live, documentId, writer]);
  return useCallback((isWriting) => live.setWriting(documentId, writer, isWriting), [live, documentId, writer]);
}
