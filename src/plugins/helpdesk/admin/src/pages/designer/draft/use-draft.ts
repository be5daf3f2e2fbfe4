import { useCallback, useEffect, useMemo, useReducer, useState, useSyncExternalStore } from 'react';
import { useAuth } from '@strapi/strapi/admin';
import type { GetConfiguration } from '../../../../../shared/contracts/configuration';
import type { Draft } from '../../../../../shared/contracts/designer';
import { useDraftApi } from '../../../api/use-draft-api';
import { browserBuffer } from '../../../drafts/draft-buffer';
import { DraftSaver } from '../../../drafts/draft-saver';
import { schedule, useOtherWindow, useSavingInTime } from '../../../drafts/saving-in-time';
import { NOTHING, withDraft, type Configuration, type EntityChange } from './draft';
import { NO_HISTORY, reduceHistory, type Whereabouts } from './draft-history';

/**
 * The draft of whoever is signed in, over what is live: read from the server, saved there while it is edited, with
 * every edit to be taken back.
 *
 * @param response what is live; undefined while that is loading
 */
export function useDraft(response: GetConfiguration.Response | undefined) {
  const api = useDraftApi();
  const user = useAuth('HelpdeskDesigner', ({ user: account }) => String(account?.id ?? ''));
  const [history, dispatch] = useReducer(reduceHistory, NO_HISTORY);
  const [saver] = useState(() => new DraftSaver<Draft>({ send: api.send, buffer: browserBuffer(`designer.unsaved.${user}`), schedule }));
  const save = useSyncExternalStore(saver.subscribe, saver.state);
  const [reading, setReading] = useState<{ isDone: boolean; error?: unknown }>({ isDone: false });
  const { present: draft } = history;

  const read = useCallback(async () => {
    setReading({ isDone: false });
    try {
      dispatch({ type: 'replace', draft: saver.begin(await api.read()) });
      setReading({ isDone: true });
    } catch (error) {
      setReading({ isDone: false, error });
    }
  }, [api, saver]);
  useEffect(() => void read(), [read]);

  useEffect(() => {
    if (reading.isDone) saver.change(draft);
  }, [saver, draft, reading.isDone]);
  useSavingInTime(saver);
  useOtherWindow(saver, api.read, (stored) => dispatch({ type: 'replace', draft: saver.take(stored) }));

  const live = useMemo<Configuration>(() => ({ ...NOTHING, ...response?.data }), [response]);
  const configuration = useMemo(() => withDraft(live, draft), [live, draft]);
  const revision = response?.meta.revision ?? '';

  const change = useCallback(
    (entity: EntityChange) => dispatch({ type: 'change', entity, live, revision, at: Date.now() }),
    [live, revision],
  );
  return {
    draft,
    live,
    configuration,
    change,
    save,
    isRead: reading.isDone,
    readError: reading.error,
    read,
    /** Where the edit was that undoing takes back; null when there is none, undefined when it was everywhere. */
    undoable: whereOf(history.past),
    redoable: whereOf(history.future),
    undo: useCallback(() => dispatch({ type: 'undo' }), []),
    redo: useCallback(() => dispatch({ type: 'redo' }), []),
    discard: useCallback(() => dispatch({ type: 'discard' }), []),
    /** It was published: nothing is left to do or to take back. */
    finish: useCallback(() => dispatch({ type: 'replace', draft: null }), []),
    keepMine: useCallback(() => saver.keepMine(), [saver]),
    takeTheirs: useCallback(() => {
      const state = saver.state();
      if (state.kind === 'conflict') dispatch({ type: 'replace', draft: saver.take(state.stored) });
    }, [saver]),
  };
}

function whereOf(steps: { where: Whereabouts | undefined }[]): Whereabouts | null | undefined {
  const step = steps.at(-1);
  return step ? step.where : null;
}
