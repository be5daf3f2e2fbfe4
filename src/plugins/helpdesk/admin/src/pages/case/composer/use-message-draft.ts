import { useCallback, useEffect, useRef } from 'react';
import type { DraftPart } from '../../../../../shared/contracts/drafts';
import { useUnsaved } from '../../workspace/unsaved';
import { useCaseDraft } from '../save/use-case-draft';
import { isUntouched, type NoteDraft, type ReplyDraft } from './drafts';

/**
 * A message while it is written. What is typed is here at once and on the server soon after; the workspace is told of it
 * only while the server does not have it, since everything else is there again whenever the case is opened.
 */
export function useMessageDraft<T extends ReplyDraft | NoteDraft>(documentId: string, part: DraftPart, empty: T) {
  const { content, state, save, discard, keepMine, takeTheirs } = useCaseDraft<T>(documentId, part);
  const { report } = useUnsaved(documentId);
  const draft = content ?? empty;
  // For what ends later than it was begun, such as an upload: it must not undo what was typed meanwhile.
  const latest = useRef(draft);
  latest.current = draft;

  const isAtRisk = state === 'offline' || state === 'refused' || state === 'conflict';
  useEffect(() => report(part, isAtRisk), [report, part, isAtRisk]);

  const change = useCallback(
    (next: Partial<T> | ((before: T) => Partial<T>)) => {
      const before = latest.current;
      const after = { ...before, ...(typeof next === 'function' ? next(before) : next) };
      latest.current = after;
      if (isUntouched(after)) discard();
      else save(after);
    },
    [discard, save],
  );
  const clear = useCallback(() => {
    latest.current = empty;
    discard();
  }, [discard, empty]);
  return { draft, latest, change, clear, state, keepMine, takeTheirs };
}

export type MessageDraft<T extends ReplyDraft | NoteDraft> = ReturnType<typeof useMessageDraft<T>>;
