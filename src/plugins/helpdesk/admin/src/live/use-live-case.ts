import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { useAuth } from '@strapi/strapi/admin';
import type { LiveChange, LivePerson } from '../../../shared/contracts/live';
import { useLive } from './use-live';

export interface LiveCase {
  /** The others who have the case open. */
  people: LivePerson[];
  /** The newest revision that the server told of, and the colleague who made it, if it was one and is known. */
  change: { revision: number; by: LiveChange['by'] } | null;
  /** The case was deleted, or moved to a campaign that is not the reader's. */
  isGone: boolean;
}

/** What happens to a case while it is open, and who else has it open; the others see the reader, too. */
export function useLiveCase(documentId: string): LiveCase {
  const live = useLive();
  const userId = useAuth('HelpdeskLiveCase', ({ user }) => Number(user?.id));
  const state = useSyncExternalStore(
    live.subscribe,
    useCallback(() => live.stateOf(documentId), [live, documentId]),
  );

  useEffect(() => live.wish({ kind: 'open', id: documentId }), [live, documentId]);
  return useMemo(
    () => ({
      people: state.people.filter(({ id }) => id !== userId),
      change: state.version === null ? null : { revision: state.version, by: state.by },
      isGone: state.isGone,
    }),
    [state, userId],
  );
}
