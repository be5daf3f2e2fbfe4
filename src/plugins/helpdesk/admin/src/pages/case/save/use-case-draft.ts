import { useCallback, useState, useSyncExternalStore } from 'react';
import { useAuth } from '@strapi/strapi/admin';
import type { DraftPart } from '../../../../../shared/contracts/drafts';
import { useCaseDraftApi, type Written } from '../../../api/use-case-draft-api';
import { browserBuffer } from '../../../drafts/draft-buffer';
import { DraftSaver, type SaveState } from '../../../drafts/draft-saver';
import { useTabIsActive } from '../../workspace/active-tab';
import { schedule, useBeginning, useOtherWindow, useSavingInTime } from '../../../drafts/saving-in-time';

/** `offline`: kept in this browser until the server can be reached. `conflict`: another window wrote, one has to stand. */
export type DraftState = 'saved' | 'saving' | 'offline' | 'refused' | 'conflict';

/**
 * What the reader has written into a part of a case and not saved or sent (B14): read once, saved on the server while
 * they write, and buffered in the browser until it is there. A component that goes on to another case has to be made
 * anew (`key`).
 */
export function useCaseDraft<T>(documentId: string, part: DraftPart) {
  const api = useCaseDraftApi<T>(documentId, part);
  const user = useAuth('HelpdeskCaseDraft', ({ user: account }) => String(account?.id ?? ''));
  const [saver] = useState(
    () =>
      new DraftSaver<Written<T>>({
        send: api.send,
        buffer: browserBuffer(`case.unsaved.${user}.${documentId}.${part}`),
        schedule,
      }),
  );
  const save = useSyncExternalStore(saver.subscribe, saver.state);
  const [written, setWritten] = useState<Written<T> | null>(null);
  const [restoredFrom, setRestoredFrom] = useState<string | null>(null);

  useBeginning(saver, api.read, (found, savedAt) => {
    setWritten(found);
    if (found && savedAt !== null) setRestoredFrom(savedAt);
  });
  useSavingInTime(saver);
  useOtherWindow(saver, api.read, (stored) => setWritten(saver.take(stored)), useTabIsActive());

  const change = useCallback(
    (next: Written<T> | null) => {
      setWritten(next);
      saver.change(next);
    },
    [saver],
  );
  return {
    content: written?.content ?? null,
    state: stateOf(save),
    /** When what was found on opening had been saved; null when there was nothing, or it was discarded. */
    restoredFrom,
    /** @param baseRevision of the case that it is written on */
    save: useCallback((content: T, baseRevision?: number) => change({ content, baseRevision: baseRevision ?? null }), [change]),
    /** It was sent, saved, or is not wanted any more. */
    discard: useCallback(() => {
      setRestoredFrom(null);
      change(null);
      saver.flush();
    }, [change, saver]),
    /** What another window of the same person has written, while one of the two has to be chosen. */
    theirs: save.kind === 'conflict' ? save.stored : null,
    keepMine: useCallback(() => saver.keepMine(), [saver]),
    takeTheirs: useCallback(() => {
      const state = saver.state();
      if (state.kind === 'conflict') setWritten(saver.take(state.stored));
    }, [saver]),
  };
}

function stateOf({ kind }: SaveState<unknown>): DraftState {
  return kind === 'failed' ? 'offline' : kind;
}
