import { useEffect, useRef, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { Button, Flex } from '@strapi/design-system';
import type { ContactCard } from '../../../../shared/contracts/contacts';
import { useChangeContact } from '../../api/contacts-api';
import { fieldErrorsOf } from '../../api/field-errors';
import { useText } from '../../components/use-text';
import { ContactFields } from './ContactFields';
import { changesOf, rebased, withTyped, type EditedContact } from './edited-contact';
import { isNamed } from './typed-contact';
import { useTheirsText } from './use-theirs-text';
import { WriteFailure } from './WriteFailure';

interface ContactEditProps {
  contact: ContactCard;
  edited: EditedContact;
  onEdit: (edited: EditedContact) => void;
  /** Reads the contact again. */
  onReload: () => void;
  onDone: () => void;
  onDirty: (isDirty: boolean) => void;
  /** Where what is typed is kept. */
  note?: ReactNode;
}

/** A contact edited where it stands. Written is what was changed, on the revision that was read. */
export function ContactEdit({ contact, edited, onEdit, onReload, onDone, onDirty, note }: ContactEditProps) {
  const text = useText();
  const theirsText = useTheirsText();
  const [change, { error, isLoading, reset }] = useChangeContact();
  const changes = changesOf(edited);
  const isDirty = Object.keys(changes).length > 0;
  const latest = useRef(edited);
  latest.current = edited;

  useEffect(() => {
    onDirty(isDirty);
    return () => onDirty(false);
  }, [isDirty, onDirty]);

  useEffect(() => {
    if (contact.revision <= edited.revision) return;
    onEdit(rebased(edited, contact));
    reset();
  }, [contact, edited, onEdit, reset]);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (isLoading || !isNamed(edited.typed)) return;
    if (!isDirty) return onDone();
    const result = await change({ documentId: contact.documentId, data: { ...changes, revision: edited.revision } });
    // What was typed meanwhile is not saved yet.
    if ('data' in result && latest.current === edited) onDone();
  }

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !isDirty) onDone();
  }

  return (
    <form aria-label={text('contacts.edit')} onSubmit={(event) => void submit(event)} onKeyDown={handleKeyDown}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <ContactFields
          typed={edited.typed}
          errors={{ ...theirsText(edited.theirs), ...fieldErrorsOf(error) }}
          onChange={(part) => onEdit(withTyped(edited, part))}
        />
        <WriteFailure error={error} shown={(path) => path.split('.')[0] !== 'data'} onReload={onReload} />
        <Flex gap={2} justifyContent="flex-end" wrap="wrap">
          {note}
          <Button type="button" size="S" variant="tertiary" onClick={onDone}>
            {text('dialog.cancel')}
          </Button>
          <Button type="submit" size="S" loading={isLoading} disabled={!isNamed(edited.typed)}>
            {text('contacts.save')}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
}
