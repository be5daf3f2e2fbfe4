import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { CaseCard } from '../../../../../shared/contracts/cases';
import type { FormField } from '../../../../../shared/form-fields';
import { actionId } from '../../../../../shared/permissions';
import { useChangeCase } from '../../../api/cases-api';
import { refusalOf, type Refusal } from '../../../api/refusal';
import { useUnsaved } from '../../workspace/unsaved';
import type { CardWork } from './card-context';
import { afterSave, NO_EDITS, readEdits, savedValue, toSend, withEdit, withoutEdits, type CardEdit, type CardEdits } from './card-edits';
import { mergeFields, resolveConflict, type Side } from './merge-fields';
import { undoOfSave } from './undo-save';
import { useCaseDraft } from './use-case-draft';
import { useUndoOffer } from './use-undo-offer';

const TO_EDIT_CASES = [{ action: actionId('cases.edit-cases'), subject: null }];

/**
 * The work on a card: what was changed and is not saved lives in its draft, is laid over what is saved whenever that
 * changes, and goes to the server as one change (R12, B14).
 *
 * @param refetch reads the case again
 */
export function useWorkOnCard(card: CaseCard, refetch: () => Promise<{ data?: CaseCard }>) {
  const { documentId, revision } = card;
  const { locale: language } = useIntl();
  const { allowedActions } = useRBAC(TO_EDIT_CASES);
  const draft = useCaseDraft<CardEdits>(documentId, 'card');
  const [changeCase, { isLoading: isSaving }] = useChangeCase();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { report } = useUnsaved(documentId);
  const { offer, offerUndo } = useUndoOffer();

  const written = useMemo(() => readEdits(draft.content), [draft.content]);
  // Two edits may come before the next rendering.
  const latest = useRef(written);
  latest.current = written;
  const { pending, conflicts } = useMemo(() => mergeFields(written.edits, (key) => savedValue(card, key)), [written, card]);
  const isDirty = Object.keys(pending).length > 0;
  useEffect(() => report('card', isDirty), [report, isDirty]);

  const { save: saveDraft, discard } = draft;
  const keep = useCallback(
    (next: CardEdits) => {
      latest.current = next;
      if (Object.keys(next.edits).length > 0) saveDraft(next, revision);
      else discard();
    },
    [saveDraft, discard, revision],
  );

  const forget = useCallback((keys: readonly string[]) => {
    setRefusal((before) =>
      before?.kind === 'invalid' ? { ...before, errors: before.errors.filter(({ path }) => !keys.includes(path.join('.'))) } : before,
    );
  }, []);

  const change = useCallback(
    (key: string, mine: unknown, asked?: { field: FormField; version: number }) => {
      keep(withEdit(latest.current, card, key, mine, asked));
      forget([key]);
    },
    [keep, forget, card],
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
        const left = edit && resolveConflict(edit, savedValue(card, key), side);
        if (left) edits[key] = left;
        else delete edits[key];
      }
      keep({ ...latest.current, edits });
    },
    [keep, card],
  );

  const refresh = useCallback(async () => {
    await refetch();
    setRefusal((before) => (before?.kind === 'conflict' ? null : before));
  }, [refetch]);

  const settle = useCallback(
    async (saved: Readonly<Record<string, CardEdit>>) => {
      // What is shown as saved is saved: the case is read before the edits go.
      const { data } = await refetch();
      keep(afterSave(latest.current, saved));
      setRefusal(null);
      return data;
    },
    [refetch, keep],
  );

  const save = useCallback(async (): Promise<boolean> => {
    if (conflicts.length > 0) return false;
    if (!isDirty) return true;
    const change = (edits: CardEdits, on: number) =>
      changeCase({ documentId, language, data: { ...toSend(edits), revision: on } }).unwrap();
    let saved: number;
    try {
      ({ revision: saved } = await change({ edits: pending, versions: latest.current.versions }, revision));
    } catch (error) {
      const refused = refusalOf(error);
      setRefusal(refused);
      // The forms may be others by now; what was saved by somebody else is shown when the reader asks for it (R140).
      if (refused.kind === 'invalid') await refetch();
      return false;
    }
    const after = await settle(pending);
    const undo = after && undoOfSave(pending, card, after);
    if (undo) offerUndo('save.saved', () => change(undo, saved).catch((error) => setRefusal(refusalOf(error))));
    return true;
  }, [conflicts, isDirty, pending, changeCase, documentId, language, revision, refetch, settle, card, offerUndo]);

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
      change,
      leaveOut,
      resolve,
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
      change,
      leaveOut,
      resolve,
      save,
      settle,
      refresh,
      offerUndo,
    ],
  );
  return { work, draft, offer, discardAll: () => keep(NO_EDITS) };
}
