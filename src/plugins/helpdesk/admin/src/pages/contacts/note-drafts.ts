import type { ContactNote } from '../../../../shared/contracts/contacts';

/** The draft of a note that is not there yet. */
export const NEW_NOTE = 'new';

interface NoteDraft {
  typed: string;
  /** As the note stands */
  saved: string;
}

/** What is typed into the notes of a contact and not saved, by the id of the note; one that is edited has a draft. */
export type NoteDrafts = Readonly<Record<string, NoteDraft>>;

export function withDraft(drafts: NoteDrafts, note: Pick<ContactNote, 'id' | 'text'> | undefined, typed: string): NoteDrafts {
  return { ...drafts, [note?.id ?? NEW_NOTE]: { typed, saved: note?.text ?? '' } };
}

export function withoutDraft(drafts: NoteDrafts, id: string): NoteDrafts {
  return Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== id));
}

/** Whether anything typed would be lost. */
export function hasUnsavedNote(drafts: NoteDrafts): boolean {
  return Object.values(drafts).some(({ typed, saved }) => typed.trim() !== saved.trim());
}
