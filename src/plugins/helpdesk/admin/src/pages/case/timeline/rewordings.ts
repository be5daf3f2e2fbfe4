import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { Activity } from '../../../../../shared/contracts/cases';
import { useUnsaved } from '../../workspace/unsaved';

/** A note that is being worded in another way. */
export interface Rewording {
  words: string;
  /** The wording that it is to follow, and its words. */
  revision: number;
  before: string;
}

interface Rewordings {
  /** By id of the activity. */
  begun: Readonly<Record<string, Rewording>>;
  change: (activityId: string, next: Rewording | null) => void;
}

/** Beside the timeline rather than in its rows, which come and go while somebody scrolls. */
export const RewordingsContext = createContext<Rewordings>({ begun: {}, change: () => undefined });

/** All that is being worded in another way in a timeline. */
export function useRewordings(documentId: string): Rewordings {
  const [begun, setBegun] = useState<Readonly<Record<string, Rewording>>>({});
  const { report } = useUnsaved(documentId);
  const isUnsaved = Object.values(begun).some(({ words, before }) => words !== before);
  useEffect(() => report('rewording', isUnsaved), [report, isUnsaved]);
  return useMemo(
    () => ({
      begun,
      change: (activityId, next) => setBegun(({ [activityId]: _before, ...others }) => (next ? { ...others, [activityId]: next } : others)),
    }),
    [begun],
  );
}

/** The new wording of a note, while there is one. */
export function useRewording({ id, text, revision }: Activity) {
  const { begun, change } = useContext(RewordingsContext);
  const rewording = begun[id] ?? null;
  return {
    rewording,
    begin: () => change(id, { words: text ?? '', before: text ?? '', revision }),
    edit: (next: Partial<Rewording>) => rewording && change(id, { ...rewording, ...next }),
    end: () => change(id, null),
  };
}
