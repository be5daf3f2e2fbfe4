import { useCallback } from 'react';
import { Flex, IconButton, Typography } from '@strapi/design-system';
import { Briefcase, Pencil, Star, User } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { CaseCard } from '../../../../../shared/contracts/cases';
import type { ContactCard as WholeContact } from '../../../../../shared/contracts/contacts';
import { useContact } from '../../../api/contacts-api';
import { Panel } from '../../../components/Panel';
import { useText } from '../../../components/use-text';
import { contactPath } from '../../../routes';
import { ConsentList } from '../../contacts/ConsentList';
import { ContactCases } from '../../contacts/ContactCases';
import { ContactEdit } from '../../contacts/ContactEdit';
import { ContactFacts } from '../../contacts/ContactFacts';
import { ContactLines } from '../../contacts/ContactLines';
import { useContactRights } from '../../contacts/use-contact-rights';
import { TO_EDIT_CASES } from '../../workspace/rights';
import { useUnsaved } from '../../workspace/unsaved';
import { DraftNote } from '../composer/DraftNote';
import { ChannelButtons } from './ChannelButtons';
import { Disclosure } from './Disclosure';
import { SwapContact } from './SwapContact';
import { useContactDraft } from './use-contact-draft';

interface ContactPanelProps {
  card: CaseCard;
  /** Reads the case again. */
  onRefused: () => void;
  /** Writes to the contact, to the address if one was chosen; null for whoever may not. */
  onReply: ((to?: string) => void) | null;
}

/**
 * Who the case is about: names and addresses at once, the rest, their other cases and consents behind a click (R49). The
 * contact is edited in place, or another one takes its place.
 */
export function ContactPanel({ card, onRefused, onReply }: ContactPanelProps) {
  const text = useText();
  const { canRead, canEdit } = useContactRights();
  const { allowedActions } = useRBAC(TO_EDIT_CASES);
  const { report } = useUnsaved(card.documentId);
  const onDirty = useCallback((isDirty: boolean) => report('contact', isDirty), [report]);
  const { contact } = card;
  const { draft, edited, begin, edit, end } = useContactDraft(card.documentId, contact.documentId);
  // What the card of the case tells is shown at once; the rest comes behind it.
  const { currentData: whole, refetch } = useContact(contact.documentId, { skip: !canRead });
  const KindIcon = contact.kind === 'company' ? Briefcase : User;
  const actions = (
    <Flex gap={0}>
      {canEdit && whole && !edited && (
        <IconButton label={text('contacts.edit')} size="S" variant="ghost" onClick={() => begin(whole)}>
          <Pencil />
        </IconButton>
      )}
      {canRead && allowedActions.canEditCases && !edited && <SwapContact card={card} canAdd={canEdit} onRefused={onRefused} />}
    </Flex>
  );
  return (
    <Panel title={text('contact.title')} action={actions}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Identity>
          <KindIcon role="img" aria-label={text(`contact.${contact.kind}`)} />
          {canRead ? (
            <Link to={contactPath(contact.documentId)}>{contact.displayName}</Link>
          ) : (
            <Typography variant="omega" fontWeight="bold">
              {contact.displayName}
            </Typography>
          )}
          {whole?.isVip && <Star role="img" aria-label={text('contacts.field.isVip')} data-vip />}
        </Identity>
        {canEdit && edited && whole ? (
          <ContactEdit
            contact={whole}
            edited={edited}
            onEdit={edit}
            onReload={() => void refetch()}
            onDone={end}
            onDirty={onDirty}
            note={
              <DraftNote
                state={draft.state}
                hasDraft={draft.content !== null}
                onKeepMine={draft.keepMine}
                onTakeTheirs={draft.takeTheirs}
              />
            }
          />
        ) : (
          <>
            <ContactLines phones={contact.phones} emails={contact.emails} />
            <ChannelButtons contact={contact} onReply={onReply} />
          </>
        )}
        {whole && !edited && <More card={card} contact={whole} canEdit={canEdit} />}
      </Flex>
    </Panel>
  );
}

function More({ card, contact, canEdit }: { card: CaseCard; contact: WholeContact; canEdit: boolean }) {
  const text = useText();
  const others = Math.max(0, contact.cases.total - 1);
  const given = contact.consents.filter(({ granted }) => granted).length;
  return (
    <div>
      <Disclosure title={text('contacts.more')}>
        <ContactFacts contact={contact} />
      </Disclosure>
      <Disclosure title={text('case-contact.other-cases')} note={String(others)}>
        <ContactCases contact={contact.documentId} except={card.documentId} />
      </Disclosure>
      {contact.consents.length > 0 && (
        <Disclosure title={text('contacts.consents')} note={`${given > 0 ? '✓ ' : ''}${given}/${contact.consents.length}`}>
          <ConsentList contact={contact.documentId} consents={contact.consents} inCase={card.documentId} canEdit={canEdit} />
        </Disclosure>
      )}
    </div>
  );
}

const Identity = styled.div`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  overflow-wrap: anywhere;

  a {
    color: ${({ theme }) => theme.colors.primary600};
    font-weight: ${({ theme }) => theme.fontWeights.bold};
  }

  svg {
    flex: none;
    width: 1.6rem;
    height: 1.6rem;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  svg[data-vip] {
    color: ${({ theme }) => theme.colors.warning600};
  }
`;
