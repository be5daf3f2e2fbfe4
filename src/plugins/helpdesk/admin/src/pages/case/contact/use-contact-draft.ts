import { useCallback, useState } from 'react';
import type { ContactCard } from '../../../../../shared/contracts/contacts';
import { changesOf, editedFrom, type EditedContact } from '../../contacts/edited-contact';
import { useCardWork } from '../save/card-context';
import { useCaseDraft } from '../save/use-case-draft';

interface ContactDraft {
  /** documentId of whom it is about: another one may have taken their place since. */
  contact: string;
  edited: EditedContact;
}

/**
 * The contact of a case while it is edited (B14): kept in a draft of the case as soon as anything is changed, for those
 * who may keep drafts in it. A draft that is found opens by itself.
 */
export function useContactDraft(caseId: string, contact: string) {
  const { mayEdit } = useCardWork();
  const draft = useCaseDraft<ContactDraft>(caseId, 'contact');
  const { content, save, discard } = draft;
  const [begun, setBegun] = useState<ContactDraft | null>(null);
  const current = [content, begun].find((one) => one?.contact === contact);

  const edit = useCallback(
    (edited: EditedContact) => {
      setBegun({ contact, edited });
      if (!mayEdit) return;
      if (Object.keys(changesOf(edited)).length > 0) save({ contact, edited });
      else discard();
    },
    [mayEdit, contact, save, discard],
  );
  const end = useCallback(() => {
    setBegun(null);
    if (mayEdit) discard();
  }, [mayEdit, discard]);
  return {
    draft,
    /** Null while nobody edits. */
    edited: current?.edited ?? null,
    begin: (card: ContactCard) => setBegun({ contact, edited: editedFrom(card) }),
    edit,
    end,
  };
}
