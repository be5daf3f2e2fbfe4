import { useState } from 'react';
import { Button, Flex, IconButton, Popover, Typography } from '@strapi/design-system';
import { Plus, Search } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { CaseCard } from '../../../../../shared/contracts/cases';
import type { ContactReference } from '../../../../../shared/contracts/contacts';
import { useChangeCase } from '../../../api/cases-api';
import { useText } from '../../../components/use-text';
import { ContactPicker } from '../../contacts/ContactPicker';
import { NewContactDialog } from '../../contacts/NewContactDialog';
import { WriteFailure } from '../../contacts/WriteFailure';

interface SwapContactProps {
  card: CaseCard;
  canAdd: boolean;
  /** Reads the case again. */
  onRefused: () => void;
}

/** Gives the case to another contact: a new one by the plus (R50), one that is there by the magnifier (R51). */
export function SwapContact({ card, canAdd, onRefused }: SwapContactProps) {
  const text = useText();
  const { locale } = useIntl();
  const [change, { error, isLoading, reset }] = useChangeCase();
  const [isSearching, setSearching] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const [picked, setPicked] = useState<ContactReference | null>(null);

  function stop(): void {
    setSearching(false);
    setAdding(false);
    setPicked(null);
    reset();
  }

  async function give(contact: ContactReference): Promise<void> {
    const data = { contact: contact.documentId, revision: card.revision };
    const result = await change({ documentId: card.documentId, language: locale, data });
    if ('data' in result) return stop();
    // What was made or picked is kept to be tried again.
    setAdding(false);
    setPicked(contact);
    setSearching(true);
    onRefused();
  }

  return (
    <>
      {canAdd && (
        <IconButton label={text('case-contact.add')} size="S" variant="ghost" onClick={() => setAdding(true)}>
          <Plus />
        </IconButton>
      )}
      <Popover.Root open={isSearching} onOpenChange={(isOpen) => (isOpen ? setSearching(true) : stop())}>
        <Popover.Trigger>
          <IconButton label={text('case-contact.search')} size="S" variant="ghost">
            <Search />
          </IconButton>
        </Popover.Trigger>
        <Popover.Content align="start" sideOffset={4} aria-label={text('case-contact.search')}>
          <Area>
            {picked ? (
              <>
                <Typography variant="omega" style={{ overflowWrap: 'anywhere' }}>
                  {text('case-contact.confirm', { from: card.contact.displayName, to: picked.displayName })}
                </Typography>
                <WriteFailure error={error} />
                <Flex gap={2} justifyContent="flex-end">
                  <Button size="S" variant="tertiary" onClick={() => setPicked(null)}>
                    {text('case-contact.other')}
                  </Button>
                  {/* The question was asked because of this. */}
                  <Button size="S" autoFocus loading={isLoading} onClick={() => void give(picked)}>
                    {text('case-contact.give')}
                  </Button>
                </Flex>
              </>
            ) : (
              <ContactPicker label={text('case-contact.find')} hasFocus exclude={card.contact.documentId} onPick={setPicked} />
            )}
          </Area>
        </Popover.Content>
      </Popover.Root>
      {isAdding && (
        <NewContactDialog
          submitText={text('case-contact.add.submit')}
          onDone={(contact) => void give(contact)}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}

const Area = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[3]};
  width: 32rem;
  max-width: 80vw;
  padding: ${({ theme }) => theme.spaces[4]};
`;
