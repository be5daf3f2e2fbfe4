import { useRef, useState } from 'react';
import { Popover, Tooltip } from '@strapi/design-system';
import { Mail } from '@strapi/icons';
import { styled } from 'styled-components';
import { moveWithArrows } from '../../../components/move-with-arrows';
import { PlainButton } from '../../../components/PlainButton';
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
              <Entry type="button" onClick={() => choose(email)}>
                {email}
              </Entry>
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

const Entry = styled(PlainButton)`
  width: 100%;
  padding: ${({ theme }) => `0.6rem ${theme.spaces[2]}`};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  overflow-wrap: anywhere;
  text-align: start;

  &:hover,
  &:focus-visible {
    background: ${({ theme }) => theme.colors.neutral150};
  }

  &:focus-visible {
    outline-offset: -2px;
  }
`;
