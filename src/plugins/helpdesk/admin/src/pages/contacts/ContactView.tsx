import { useCallback, useEffect, useState } from 'react';
import { Button, Flex, Tabs, TextButton, Typography } from '@strapi/design-system';
import { Briefcase, Pencil, Star, User } from '@strapi/icons';
import { styled } from 'styled-components';
import type { ContactCard } from '../../../../shared/contracts/contacts';
import { CopyText } from '../../components/CopyText';
import { Panel } from '../../components/Panel';
import { useText } from '../../components/use-text';
import { useShortcut } from '../workspace/shortcuts';
import { useUnsaved } from '../workspace/unsaved';
import { ConsentList } from './ConsentList';
import { ContactActivities } from './ContactActivities';
import { ContactCases } from './ContactCases';
import { ContactEdit } from './ContactEdit';
import { ContactFacts } from './ContactFacts';
import { ContactHistory } from './ContactHistory';
import { ContactLines } from './ContactLines';
import { ContactNotes } from './ContactNotes';
import { editedFrom, type EditedContact } from './edited-contact';
import { MergeDialog } from './MergeDialog';
import { MergeUndo } from './MergeUndo';
import { hasUnsavedNote, type NoteDrafts } from './note-drafts';
import { useContactRights } from './use-contact-rights';

const TABS = ['cases', 'activities', 'notes', 'history'] as const;

/** A contact that is there: who it is, what it agreed to, and everything said and done with it. */
export function ContactView({ contact, onReload }: { contact: ContactCard; onReload: () => void }) {
  const text = useText();
  const { canEdit, canMerge, canReadWholeHistory } = useContactRights();
  const { report } = useUnsaved('contacts');
  const reportDetails = useCallback((isDirty: boolean) => report('details', isDirty), [report]);
  const [drafts, setDrafts] = useState<NoteDrafts>({});
  const isNoteUnsaved = hasUnsavedNote(drafts);
  useEffect(() => report('note', isNoteUnsaved), [report, isNoteUnsaved]);
  const [edited, setEdited] = useState<EditedContact | null>(null);
  const beginEditing = () => setEdited(editedFrom(contact));
  const [isMerging, setMerging] = useState(false);
  const [isWhole, setWhole] = useState(false);
  useShortcut('e', text('contacts.edit'), beginEditing, { when: canEdit && !edited });
  const { documentId } = contact;
  const KindIcon = contact.kind === 'company' ? Briefcase : User;

  function panelOf(tab: (typeof TABS)[number]): JSX.Element {
    switch (tab) {
      case 'cases':
        return <ContactCases contact={documentId} isWhole={isWhole} />;
      case 'activities':
        return <ContactActivities contact={documentId} isWhole={isWhole} />;
      case 'notes':
        return <ContactNotes contact={documentId} canEdit={canEdit} drafts={drafts} onDrafts={setDrafts} />;
      case 'history':
        return <ContactHistory contact={documentId} />;
    }
  }

  return (
    <>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Title>
          <KindIcon role="img" aria-label={text(`contact.${contact.kind}`)} />
          <Typography variant="beta" tag="h1" style={{ overflowWrap: 'anywhere' }}>
            {contact.displayName}
          </Typography>
          {contact.isVip && <Star role="img" aria-label={text('contacts.field.isVip')} data-vip />}
        </Title>
        <Flex gap={2}>
          {canMerge && (
            <Button size="S" variant="tertiary" onClick={() => setMerging(true)}>
              {text('contacts.merge')}
            </Button>
          )}
          {canEdit && !edited && (
            <Button size="S" variant="secondary" startIcon={<Pencil />} onClick={beginEditing}>
              {text('contacts.edit')}
            </Button>
          )}
        </Flex>
      </Flex>
      <MergeUndo merges={contact.merges} canUndo={canMerge} />
      <Columns>
        <Side>
          <Panel title={text('contact.title')}>
            {edited ? (
              <ContactEdit
                contact={contact}
                edited={edited}
                onEdit={setEdited}
                onReload={onReload}
                onDone={() => setEdited(null)}
                onDirty={reportDetails}
              />
            ) : (
              <Flex direction="column" alignItems="stretch" gap={4}>
                <ContactLines phones={contact.phones} emails={contact.emails} />
                <ContactFacts contact={contact} />
                <Typography variant="pi" textColor="neutral600">
                  {text('contacts.id')} <CopyText value={documentId} />
                </Typography>
              </Flex>
            )}
          </Panel>
          <Panel title={text('contacts.consents')}>
            <ConsentList contact={documentId} consents={contact.consents} canEdit={canEdit} />
          </Panel>
        </Side>
        <Main>
          <Tabs.Root defaultValue="cases" variant="simple">
            <Tabs.List aria-label={text('contacts.tabs')}>
              {TABS.map((tab) => (
                <Tabs.Trigger key={tab} value={tab}>
                  {tab === 'cases' ? text('contacts.tab.cases', { count: contact.cases.total }) : text(`contacts.tab.${tab}`)}
                </Tabs.Trigger>
              ))}
            </Tabs.List>
            {TABS.map((tab) => (
              <Tabs.Content key={tab} value={tab}>
                <Content>
                  {(tab === 'cases' || tab === 'activities') && canReadWholeHistory && (
                    <Flex justifyContent="flex-end">
                      <TextButton onClick={() => setWhole(!isWhole)}>{text(isWhole ? 'contacts.recent' : 'contacts.whole')}</TextButton>
                    </Flex>
                  )}
                  {panelOf(tab)}
                </Content>
              </Tabs.Content>
            ))}
          </Tabs.Root>
        </Main>
      </Columns>
      {isMerging && <MergeDialog winner={contact} onClose={() => setMerging(false)} />}
    </>
  );
}

const Title = styled.div`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  min-width: 0;
  color: ${({ theme }) => theme.colors.neutral600};

  svg {
    flex: none;
    width: 2rem;
    height: 2rem;
  }

  svg[data-vip] {
    color: ${({ theme }) => theme.colors.warning600};
  }
`;

const Columns = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
  align-items: start;

  ${({ theme }) => theme.breakpoints.large} {
    grid-template-columns: minmax(28rem, 34rem) minmax(0, 1fr);
  }
`;

const Side = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[3]};
  min-width: 0;
`;

const Main = styled.div`
  min-width: 0;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
`;

const Content = styled.div`
  padding: ${({ theme }) => theme.spaces[4]};
`;
