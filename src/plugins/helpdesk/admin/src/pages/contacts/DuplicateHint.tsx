import { Flex, TextButton, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ContactRow, DuplicateReason } from '../../../../shared/contracts/contacts';
import { useDuplicates } from '../../api/contacts-api';
import { useDebounced } from '../../components/use-debounced';
import { useText } from '../../components/use-text';
import { filled, nameOf, type TypedContact } from './typed-contact';

/** ms */
const PAUSE = 300;

interface DuplicateHintProps {
  typed: TypedContact;
  /** Instead of making another contact. */
  onUse: (contact: ContactRow) => void;
}

/** Who it may be that is being typed in, found while somebody types. Its place is kept, so that nothing jumps. */
export function DuplicateHint({ typed, onUse }: DuplicateHintProps) {
  const text = useText();
  const asked = useDebounced({ name: nameOf(typed), email: filled(typed.emails), phone: filled(typed.phones) }, PAUSE);
  const isWorthAsking = asked.name.length >= 3 || asked.email.length > 0 || asked.phone.length > 0;
  const { data = [] } = useDuplicates(asked, { skip: !isWorthAsking });
  const found = isWorthAsking ? data : [];
  const reasonOf = (reasons: DuplicateReason[]) => reasons.map((reason) => text(`contacts.duplicate.${reason}`)).join(', ');
  return (
    <Frame role="status" data-found={found.length > 0 || undefined}>
      {found.length > 0 && (
        <>
          <Typography variant="pi" fontWeight="bold" textColor="neutral800" tag="p">
            {text('contacts.duplicate.title')}
          </Typography>
          <ul>
            {found.map((contact) => (
              <Flex key={contact.documentId} tag="li" gap={2} justifyContent="space-between" alignItems="baseline">
                <Typography variant="pi" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
                  <strong>{contact.displayName}</strong>
                  {` · ${[contact.company?.displayName, contact.emails[0] ?? contact.phones[0]].filter(Boolean).join(' · ')} – `}
                  <Reason>{reasonOf(contact.reasons)}</Reason>
                </Typography>
                <TextButton onClick={() => onUse(contact)} aria-label={text('contacts.duplicate.use', { name: contact.displayName })}>
                  {text('contacts.duplicate.use.short')}
                </TextButton>
              </Flex>
            ))}
          </ul>
        </>
      )}
    </Frame>
  );
}

const Frame = styled.div`
  display: grid;
  align-content: start;
  gap: ${({ theme }) => theme.spaces[1]};

  &[data-found] {
    padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
    border: 1px solid ${({ theme }) => theme.colors.warning200};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.warning100};
  }

  ul {
    display: grid;
    gap: ${({ theme }) => theme.spaces[1]};
    max-height: 16rem;
    overflow: auto;
  }

  button {
    flex: none;
  }
`;

const Reason = styled.span`
  font-style: italic;
  white-space: nowrap;
`;
