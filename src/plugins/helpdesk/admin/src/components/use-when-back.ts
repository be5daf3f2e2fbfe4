import { useEffect, useRef } from 'react';

/** Does something whenever somebody looks again at what nobody looked at for a while. */
export function useWhenBack(isWatched: boolean, onBack: () => void): void {
  const wasWatched = useRef(isWatched);
  const action = useRef(onBack);
  action.current = onBack;
  useEffect(() => {
    const isBack = isWatched && !wasWatched.current;
    wasWatched.current = isWatched;
    if (isBack) action.current();
  }, [isWatched]);
}
