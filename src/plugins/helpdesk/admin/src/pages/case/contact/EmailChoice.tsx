import { useRef, useState } from 'react';
import { Popover, Tooltip } from '@strapi/design-system';
import { Mail } from '@strapi/icons';
import { styled } from 'styled-components';
import { ListEntry } from '../../../components/ListEntry';
import { moveWithArrows } from '../../../components/move-with-arrows';
import { useText } from '../../../components/use-text';
import { RoundButton } from './RoundButton';

const handleArrows = moveWithArrows('button');

/** Of a contact with several addresses: which of them is written to (R52). */
export function EmailChoice({ emails, onChoose }: { emails: readonly string[]; onChoose: (email: string) => void }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const chosen = useRef<string | null>(null);

  function choose(email: string): void {
    chosen.current = email;
    setOpen(false);
  }
  /** Once the list is gone, so that the composer keeps the focus. */
  function handleClosed(event: Event): void {
    if (chosen.current === null) return;
    event.preventDefault();
    onChoose(chosen.current);
    chosen.current = null;
  }

  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Tooltip label={text('case-contact.email')}>
        <Popover.Trigger>
          <RoundButton type="button" aria-label={text('case-contact.email')}>
            <Mail aria-hidden />
          </RoundButton>
        </Popover.Trigger>
      </Tooltip>
      <Popover.Content align="start" sideOffset={4} aria-label={text('case-contact.email.which')} onCloseAutoFocus={handleClosed}>
        <List onKeyDown={handleArrows}>
          {emails.map((email) => (
            <li key={email}>
              <ListEntry type="button" onClick={() => choose(email)}>
                {email}
              </ListEntry>
            </li>
          ))}
        </List>
      </Popover.Content>
    </Popover.Root>
  );
}

const List = styled.ul`
  max-width: 90vw;
  max-height: 32rem;
  padding: ${({ theme }) => theme.spaces[1]};
  overflow-y: auto;
`;
