import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Field, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ContactKind, ContactRow } from '../../../../shared/contracts/contacts';
import { useContactsFound } from '../../api/contacts-api';
import { useDebounced } from '../../components/use-debounced';
import { useText } from '../../components/use-text';

interface ContactPickerProps {
  label: string;
  onPick: (contact: ContactRow) => void;
  kind?: ContactKind;
  /** documentId of the contact that cannot be picked */
  exclude?: string;
  error?: string;
  /** Below the ones found, such as a way to add one; gets what is typed */
  footer?: (typed: string) => ReactNode;
  hasFocus?: boolean;
}

/** A contact found by the beginnings of surname, phone number or e-mail address (R51); arrow keys and Enter pick. */
export function ContactPicker({ label, onPick, kind, exclude, error, footer, hasFocus }: ContactPickerProps) {
  const text = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const search = useDebounced(typed.trim(), 200);
  const { currentData, isFetching } = useContactsFound({ search, kind }, { skip: search === '' });
  const found = search === '' ? [] : (currentData ?? []).filter(({ documentId }) => documentId !== exclude);
  const isSettled = search !== '' && search === typed.trim() && !isFetching;
  const marked = found[Math.min(at, found.length - 1)];

  function handleKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setAt((at + step + found.length) % found.length);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      if (marked) onPick(marked);
    }
  }

  return (
    <Field.Root id={`${id}-input`} error={error} width="100%">
      <Field.Label>{label}</Field.Label>
      <Field.Input
        size="S"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={marked && `${id}-${marked.documentId}`}
        aria-autocomplete="list"
        autoComplete="off"
        // The dialog or panel it stands in was opened in order to type here.
        autoFocus={hasFocus}
        placeholder={text('contacts.picker.placeholder')}
        value={typed}
        onChange={({ target }: { target: { value: string } }) => {
          setTyped(target.value);
          setAt(0);
        }}
        onKeyDown={handleKeyDown}
      />
      <Field.Error />
      <List id={`${id}-list`} role="listbox" aria-label={label}>
        {found.map((contact) => (
          <li
            key={contact.documentId}
            id={`${id}-${contact.documentId}`}
            role="option"
            aria-selected={contact === marked}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(contact)}
            onKeyDown={undefined}
          >
            <Typography variant="pi" fontWeight="bold" textColor="neutral800">
              {contact.displayName}
            </Typography>
            <Typography variant="pi" textColor="neutral600">
              {[contact.company?.displayName, contact.phones[0], contact.emails[0]].filter(Boolean).join(' · ')}
            </Typography>
          </li>
        ))}
      </List>
      {isSettled && found.length === 0 && (
        <Typography variant="pi" textColor="neutral600" role="status">
          {text('contacts.picker.nobody')}
        </Typography>
      )}
      {footer?.(typed.trim())}
    </Field.Root>
  );
}

const List = styled.ul`
  display: grid;
  max-height: 24rem;
  overflow: auto;

  li {
    display: grid;
    padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[2]}`};
    border-radius: ${({ theme }) => theme.borderRadius};
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  li[aria-selected='true'],
  li:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }
`;
