import { useEffect, useState, type FormEvent, type KeyboardEvent } from 'react';
import { Button, Flex } from '@strapi/design-system';
import type { ContactCard } from '../../../../shared/contracts/contacts';
import { useChangeContact } from '../../api/contacts-api';
import { fieldErrorsOf } from '../../api/field-errors';
import { useText } from '../../components/use-text';
import { ContactFields } from './ContactFields';
import { fieldsOf, isNamed, typedOf, type TypedContact } from './typed-contact';
import { WriteFailure } from './WriteFailure';

interface ContactEditProps {
  contact: ContactCard;
  /** What was typed before, and not saved. */
  kept?: Partial<TypedContact> | null;
  /** Of all that differs from the contact, each time it changes. */
  onTyped?: (changes: Partial<TypedContact>) => void;
  /** Reads the contact again. */
  onReload: () => void;
  onDone: () => void;
  onDirty: (isDirty: boolean) => void;
}

/** A contact edited where it stands. Written is what was changed, on the revision that was read. */
export function ContactEdit({ contact, kept, onTyped, onReload, onDone, onDirty }: ContactEditProps) {
  const text = useText();
  const [base, setBase] = useState(contact);
  const [typed, setTyped] = useState<TypedContact>(() => ({ ...typedOf(contact), ...kept }));
  const [change, { error, isLoading, reset }] = useChangeContact();
  const errors = fieldErrorsOf(error);
  const before = fieldsOf(typedOf(base)) as Record<string, unknown>;
  const changed = Object.fromEntries(
    Object.entries(fieldsOf(typed)).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field])),
  );
  const isDirty = Object.keys(changed).length > 0;

  useEffect(() => {
    onDirty(isDirty);
    return () => onDirty(false);
  }, [isDirty, onDirty]);

  useEffect(() => onTyped?.(differing(typed, typedOf(base))), [typed, base, onTyped]);

  // What somebody else wrote meanwhile becomes the base; what was typed stands on top of it.
  useEffect(() => {
    if (contact.revision === base.revision) return;
    const theirs = typedOf(contact);
    const mine = typedOf(base);
    setTyped((now) => ({ ...theirs, ...differing(now, mine) }));
    setBase(contact);
    reset();
  }, [contact, base, reset]);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (isLoading || !isNamed(typed)) return;
    if (!isDirty) return onDone();
    const result = await change({ documentId: base.documentId, data: { ...changed, revision: base.revision } });
    if ('data' in result) onDone();
  }

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !isDirty) onDone();
  }

  return (
    <form aria-label={text('contacts.edit')} onSubmit={(event) => void submit(event)} onKeyDown={handleKeyDown}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <ContactFields typed={typed} errors={errors} onChange={(part) => setTyped({ ...typed, ...part })} />
        <WriteFailure error={error} shown={(path) => path.split('.')[0] !== 'data'} onReload={onReload} />
        <Flex gap={2} justifyContent="flex-end">
          <Button type="button" size="S" variant="tertiary" onClick={onDone}>
            {text('dialog.cancel')}
          </Button>
          <Button type="submit" size="S" loading={isLoading} disabled={!isNamed(typed)}>
            {text('contacts.save')}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
}

function differing(now: TypedContact, before: TypedContact): Partial<TypedContact> {
  const known = before as unknown as Record<string, unknown>;
  return Object.fromEntries(Object.entries(now).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(known[field])));
}
