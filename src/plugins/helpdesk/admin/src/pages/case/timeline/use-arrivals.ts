import { useEffect, useRef, useState } from 'react';
import { useTabIsActive } from '../../workspace/active-tab';
import { arrivals, type EntriesAtATime } from './arrivals';
import type { TimelineEntry } from './timeline-entries';
import { useMe } from './use-me';

interface InSight {
  startIndex: number;
  endIndex: number;
}

/**
 * Entries that came since the timeline is looked at and were not in sight yet. What the reader did themselves is no news
 * to them; what they said is gone to if they are at the newest end, where it would else come to stand out of sight.
 *
 * @param inSight which entries can be seen, and whether the newest end can
 * @param onOwnWords goes to the newest end
 */
export function useArrivals(
  entries: readonly TimelineEntry[],
  { isWhole, isNewestFirst }: { isWhole: boolean; isNewestFirst: boolean },
  { range, isAtNewest }: { range: InSight | null; isAtNewest: boolean },
  onOwnWords: () => void,
) {
  const me = useMe();
  const isLookedAt = useTabIsActive();
  const [fresh, setFresh] = useState<readonly string[]>([]);
  const last = useRef<EntriesAtATime | null>(null);
  const wasAtNewest = useRef(isAtNewest);
  const follow = useRef(onOwnWords);
  follow.current = onOwnWords;

  useEffect(() => {
    const ids = entries.map(({ id }) => id);
    const came = last.current ? arrivals(last.current, ids, isNewestFirst) : [];
    const cameEntries = entries.filter(({ id }) => came.includes(id));
    const own = cameEntries.filter((entry) => activityOf(entry).actor.key === me);
    if (wasAtNewest.current && own.some((entry) => ['message', 'note'].includes(activityOf(entry).kind))) follow.current();
    const ofOthers = cameEntries.filter((entry) => !own.includes(entry)).map(({ id }) => id);
    setFresh((before) => {
      const left = [...before, ...ofOthers].filter((id) => ids.includes(id));
      return left.length === before.length && ofOthers.length === 0 ? before : left;
    });
    last.current = { ids, isWhole };
  }, [entries, isWhole, isNewestFirst, me]);
  // After the above: where the reader was when something came is what counts.
  useEffect(() => {
    wasAtNewest.current = isAtNewest;
  }, [isAtNewest]);

  const { startIndex = -1, endIndex = -1 } = range ?? {};
  useEffect(() => {
    if (!isLookedAt || startIndex === -1) return;
    const seen = new Set(entries.slice(startIndex, endIndex + 1).map(({ id }) => id));
    setFresh((before) => (before.some((id) => seen.has(id)) ? before.filter((id) => !seen.has(id)) : before));
  }, [entries, isLookedAt, startIndex, endIndex, fresh]);

  return { fresh, forget: () => setFresh([]) };
}

function activityOf(entry: TimelineEntry) {
  return entry.type === 'changes' ? entry.activities[0] : entry.activity;
}
