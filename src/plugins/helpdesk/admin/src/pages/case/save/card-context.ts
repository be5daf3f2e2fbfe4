import { createContext, useContext } from 'react';
import type { CaseCard } from '../../../../../shared/contracts/cases';
import type { FormField } from '../../../../../shared/form-fields';
import type { Refusal } from '../../../api/refusal';
import type { CardEdit, HeaderKey, HeaderValues } from './card-edits';
import type { FieldConflict, Side } from './merge-fields';
import type { OfferUndo } from './use-undo-offer';

/** The field that an answer is given to, in the version of the form that it was asked in. */
export interface AskedField {
  field: FormField;
  version: number;
}

/** A card that is worked on: what is saved, what is not, and how it gets there. */
export interface CardWork {
  card: CaseCard;
  mayEdit: boolean;
  /** What is not saved, by key; see `CardEdits`. */
  pending: Readonly<Record<string, CardEdit>>;
  isDirty: boolean;
  isSaving: boolean;
  refusal: Refusal | null;
  conflicts: readonly FieldConflict[];
  /** Whether deciding the conflicts was put aside; it is asked for again before anything is saved (B14). */
  isMergeAside: boolean;
  putMergeAside: (isAside: boolean) => void;
  /** What the server said is wrong with a field. */
  errorOf: (key: string) => string | undefined;
  valueOf: <K extends HeaderKey>(key: K) => HeaderValues[K];
  change: (key: string, mine: unknown, asked?: AskedField) => void;
  /** Changes a field of the header, or an answer, from what it is by then, for what ends later than it was begun. */
  changeFrom: {
    <K extends HeaderKey>(key: K, next: (now: HeaderValues[K]) => HeaderValues[K]): void;
    (key: string, next: (now: unknown) => unknown, asked: AskedField): void;
  };
  leaveOut: (keys: readonly string[]) => void;
  resolve: (sides: Readonly<Record<string, Side>>) => void;
  /**
   * What every way to save goes through: none while a conflict is not decided, which is then asked for, and one at a
   * time, so that asking twice is one save.
   *
   * @param key of the way; the same one again is the one that goes already
   * @returns what the way ends with, or null when it was not gone
   */
  goOn: <T>(key: string, way: () => Promise<T>) => Promise<T | null>;
  /** @returns whether all is saved */
  save: () => Promise<boolean>;
  /** Something else saved some edits along with what it did. */
  settle: (saved: Readonly<Record<string, CardEdit>>) => Promise<unknown>;
  refuse: (refusal: Refusal | null) => void;
  /** The version of a form that its typed answers are sent as filled in with. */
  versionOf: (form: string) => number | undefined;
  refresh: () => Promise<void>;
  /** Offers for some seconds to take back what was just done. */
  offerUndo: OfferUndo;
}

export const CardContext = createContext<CardWork | null>(null);

export function useCardWork(): CardWork {
  const work = useContext(CardContext);
  if (!work) throw new Error('Part of a card stands outside of it');
  return work;
}
