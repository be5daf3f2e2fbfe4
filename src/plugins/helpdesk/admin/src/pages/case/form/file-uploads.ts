import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import { useUploads, type Uploading } from '../uploads/use-uploads';
import type { AskedField, CardWork } from '../save/card-context';
import { answerKey, answerOfKey } from '../save/card-edits';

interface FileUploads {
  /** Those on their way to an answer, and those that did not arrive. */
  uploadsTo: (key: string) => Uploading[];
  /** Names of files that were added to an answer here, chosen or not. */
  addedTo: (key: string) => string[];
  add: (file: File, key: string) => void;
  dismiss: (id: number) => void;
}

const NONE: FileUploads = { uploadsTo: () => [], addedTo: () => [], add: () => undefined, dismiss: () => undefined };

export const FileUploadsContext = createContext<FileUploads>(NONE);

export const useFileUploads = () => useContext(FileUploadsContext);

/** Files on their way to answers of a card: they go on arriving while another of its tabs is looked at. */
export function useUploadsOfCard({ card, changeFrom }: CardWork): FileUploads {
  const [added, setAdded] = useState<Readonly<Record<string, string[]>>>({});
  const { uploads, add, dismiss } = useUploads(card.documentId, ({ fileName }, key) => {
    setAdded((before) => ({ ...before, [key]: [...(before[key] ?? []), fileName] }));
    const asked = askedAt(key);
    if (asked) changeFrom(key, (now) => [...(Array.isArray(now) ? now : []), fileName], asked);
  });

  function askedAt(key: string): AskedField | null {
    const answer = answerOfKey(key);
    const form = card.forms.find(({ slug }) => slug === answer?.form);
    const field = form?.definition.fields.find((one) => answerKey(form.slug, one.key) === key);
    return form && field ? { field, version: form.version } : null;
  }

  const uploadsTo = useCallback((key: string) => uploads.filter(({ purpose }) => purpose === key), [uploads]);
  const addedTo = useCallback((key: string) => added[key] ?? [], [added]);
  return useMemo(() => ({ uploadsTo, addedTo, add, dismiss }), [uploadsTo, addedTo, add, dismiss]);
}
