import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { CaseCard } from '../../../../../shared/contracts/cases';
import { useChangeCase, useReadCaseAnew } from '../../../api/cases-api';
import { refusalOf, type Refusal } from '../../../api/refusal';
import { TO_EDIT_CASES } from '../../workspace/rights';
import { useUnsaved } from '../../workspace/unsaved';
import type { AskedField, CardWork } from './card-context';
import {
  afterSave,
  NO_EDITS,
  readEdits,
  savedValue,
  shownValue,
  toSend,
  withEdit,
  withoutEdits,
  type CardEdit,
  type CardEdits,
} from './card-edits';
import { mergeFields, resolveConflict, type Side } from './merge-fields';
import { OneAtATime } from './one-at-a-time';
import { undoOfSave } from './undo-save';
import { useCaseDraft } from './use-case-draft';
import { useUndoOffer } from './use-undo-offer';

/**
 * The work on a card: what was changed and is not saved lives in its draft, is laid over what is saved whenever that
 * changes, and goes to the server as one change (R12, B14).
 *
 * @param refetch reads the case again
 */
export function useWorkOnCard(card: CaseCard, refetch: () => Promise<{ data?: CaseCard }>) {
  const { documentId } = card;
  const { locale: language } = useIntl();
  const { allowedActions } = useRBAC(TO_EDIT_CASES);
  const draft = useCaseDraft<CardEdits>(documentId, 'card');
  const [changeCase] = useChangeCase();
  const [readAnew] = useReadCaseAnew();
  const [ways] = useState(() => new OneAtATime());
  const [isSaving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isMergeAside, setMergeAside] = useState(false);
  const { report } = useUnsaved(documentId);
  const { offer, offerUndo } = useUndoOffer();

  const written = useMemo(() => readEdits(draft.content), [draft.content]);
  // Two edits, or two saves, may come before the next rendering.
  const latest = useRef(written);
  latest.current = written;
  const shown = useRef(card);
  shown.current = card;
  const { pending, conflicts } = useMemo(() => mergeFields(written.edits, (key) => savedValue(card, key)), [written, card]);
  const isDirty = Object.keys(pending).length > 0;
  useEffect(() => report('card', isDirty), [report, isDirty]);
  // A later conflict is asked about anew.
  const hasConflicts = conflicts.length > 0;
  useEffect(() => {
    if (!hasConflicts) setMergeAside(false);
  }, [hasConflicts]);

  const { save: saveDraft, discard } = draft;
  const keep = useCallback(
    (next: CardEdits) => {
      latest.current = next;
      if (Object.keys(next.edits).length > 0) saveDraft(next, shown.current.revision);
      else discard();
    },
    [saveDraft, discard],
  );

  const forget = useCallback((keys: readonly string[]) => {
    setRefusal((before) =>
      before?.kind === 'invalid' ? { ...before, errors: before.errors.filter(({ path }) => !keys.includes(path.join('.'))) } : before,
    );
  }, []);

  const change = useCallback(
    (key: string, mine: unknown, asked?: AskedField) => {
      keep(withEdit(latest.current, shown.current, key, mine, asked));
      forget([key]);
    },
    [keep, forget],
  );

  const changeFrom: CardWork['changeFrom'] = useCallback(
    (key: string, next: (now: never) => unknown, asked?: AskedField) =>
      change(key, next(shownValue(latest.current, shown.current, key) as never), asked),
    [change],
  );

  const leaveOut = useCallback(
    (keys: readonly string[]) => {
      keep(withoutEdits(latest.current, keys));
      setRefusal(null);
    },
    [keep],
  );

  const resolve = useCallback(
    (sides: Readonly<Record<string, Side>>) => {
      const edits = { ...latest.current.edits };
      for (const [key, side] of Object.entries(sides)) {
        const edit = edits[key];
        const left = edit && resolveConflict(edit, savedValue(shown.current, key), side);
        if (left) edits[key] = left;
        else delete edits[key];
      }
      keep({ ...latest.current, edits });
    },
    [keep],
  );

  const refresh = useCallback(async () => {
    // The banner tells of the case: what was said and is to be done in it belongs to it (R140).
    void readAnew(documentId);
    await refetch();
    setRefusal((before) => (before?.kind === 'conflict' ? null : before));
  }, [refetch, readAnew, documentId]);

  const settle = useCallback(
    async (saved: Readonly<Record<string, CardEdit>>) => {
      // What is shown as saved is saved: the case is read before the edits go.
      const { data } = await refetch();
      if (data) shown.current = data;
      keep(afterSave(latest.current, saved));
      setRefusal(null);
      return data;
    },
    [refetch, keep],
  );

  const goOn = useCallback<CardWork['goOn']>(
    async (key, way) => {
      if (mergeFields(latest.current.edits, (edited) => savedValue(shown.current, edited)).conflicts.length > 0) {
        setMergeAside(false);
        return null;
      }
      return ways.run(key, () => {
        setSaving(true);
        return way().finally(() => setSaving(false));
      });
    },
    [ways],
  );

  const saveAll = useCallback(async (): Promise<boolean> => {
    const before = shown.current;
    const { pending: sent } = mergeFields(latest.current.edits, (key) => savedValue(before, key));
    if (Object.keys(sent).length === 0) return true;
    const send = (edits: CardEdits, on: number) => changeCase({ documentId, language, data: { ...toSend(edits), revision: on } }).unwrap();
    let saved: number;
    try {
      ({ revision: saved } = await send({ edits: sent, versions: latest.current.versions }, before.revision));
    } catch (error) {
      const refused = refusalOf(error);
      setRefusal(refused);
      // The forms may be others by now; what was saved by somebody else is shown when the reader asks for it (R140).
      if (refused.kind === 'invalid') await refetch();
      return false;
    }
    const after = await settle(sent);
    const undo = after && undoOfSave(sent, before, after);
    if (undo) offerUndo('save.saved', () => send(undo, saved).catch((error) => setRefusal(refusalOf(error))));
    return true;
  }, [changeCase, documentId, language, refetch, settle, offerUndo]);
  const save = useCallback(async () => (await goOn('save', saveAll)) ?? false, [goOn, saveAll]);

  const errors = useMemo(
    () => new Map(refusal?.kind === 'invalid' ? refusal.errors.map(({ path, message }) => [path.join('.'), message]) : []),
    [refusal],
  );
  const work = useMemo<CardWork>(
    () => ({
      card,
      mayEdit: allowedActions.canEditCases ?? false,
      pending,
      isDirty,
      isSaving,
      refusal,
      conflicts,
      errorOf: (key) => errors.get(key),
      valueOf: (key) => (key in pending ? pending[key]?.mine : card[key]) as never,
      isMergeAside,
      putMergeAside: setMergeAside,
      change,
      changeFrom,
      leaveOut,
      resolve,
      goOn,
      save,
      settle,
      refuse: setRefusal,
      versionOf: (form) => written.versions[form],
      refresh,
      offerUndo,
    }),
    [
      card,
      allowedActions.canEditCases,
      pending,
      isDirty,
      isSaving,
      refusal,
      conflicts,
      errors,
      written,
      isMergeAside,
      change,
      changeFrom,
      leaveOut,
      resolve,
      goOn,
      save,
      settle,
      refresh,
      offerUndo,
    ],
  );
  return { work, draft, offer, discardAll: () => keep(NO_EDITS) };
}
