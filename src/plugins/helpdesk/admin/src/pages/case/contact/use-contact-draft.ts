import { useCallback } from 'react';
import { isSame } from '../../../drafts/is-same';
import type { TypedContact } from '../../contacts/typed-contact';
import { useCardWork } from '../save/card-context';
import { useCaseDraft } from '../save/use-case-draft';

interface ContactDraft {
  /** documentId of whom it is about: another one may have taken their place since. */
  contact: string;
  changes: Partial<TypedContact>;
}

/** What was typed into the contact of a case and not saved (B14), for those who may keep drafts in the case. */
export function useContactDraft(caseId: string, contact: string) {
  const { mayEdit } = useCardWork();
  const { content, save, discard } = useCaseDraft<ContactDraft>(caseId, 'contact');
  const kept = content?.contact === contact ? content.changes : null;
  const keep = useCallback(
    (changes: Partial<TypedContact>) => {
      if (!mayEdit || isSame(changes, kept ?? {})) return;
      if (Object.keys(changes).length > 0) save({ contact, changes });
      else discard();
    },
    [mayEdit, contact, kept, save, discard],
  );
  return { kept, keep, discard: useCallback(() => kept && discard(), [kept, discard]) };
}
