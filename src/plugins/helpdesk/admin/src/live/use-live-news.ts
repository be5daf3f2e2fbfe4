import { useEffect, useRef } from 'react';
import { useLive } from './use-live';

/**
 * Hears of new cases in the campaigns that the reader sees.
 *
 * @param onNew is called at most once a second per campaign, when the connection came back, and every few seconds while
 *   there is none: then there may be new cases
 */
export function useLiveNews(onNew: () => void): void {
  const live = useLive();
  const latest = useRef(onNew);
  useEffect(() => void (latest.current = onNew));
  useEffect(() => live.wish({ kind: 'news' }, () => latest.current()), [live]);
}
