import type { FormEvent } from 'react';
import { Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ContactNote } from '../../../../shared/contracts/contacts';
import { useContactNotes, useWriteNote } from '../../api/contacts-api';
import { LoadFailure } from '../../components/LoadFailure';
import { RelativeTime } from '../../components/RelativeTime';
import { SkeletonBar } from '../../components/SkeletonBar';
import { useText } from '../../components/use-text';
import { TextField } from '../designer/inputs/TextField';
import { NEW_NOTE, withDraft, withoutDraft, type NoteDrafts } from './note-drafts';
import { WriteFailure } from './WriteFailure';

interface ContactNotesProps {
  contact: string;
  canEdit: boolean;
  /** Kept by the page, so that what is typed stays while another tab of it is looked at */
  drafts: NoteDrafts;
  onDrafts: (change: (before: NoteDrafts) => NoteDrafts) => void;
}

/** Notes on a contact, for colleagues only; each is changed by who wrote it. */
export function ContactNotes({ contact, canEdit, drafts, onDrafts }: ContactNotesProps) {
  const text = useText();
  const { data, error, isFetching, refetch } = useContactNotes(contact, { refetchOnMountOrArgChange: true });
  const formOf = (note?: ContactNote) => ({
    contact,
    note,
    typed: drafts[note?.id ?? NEW_NOTE]?.typed ?? '',
    onType: (typed: string) => onDrafts((before) => withDraft(before, note, typed)),
    onDone: () => onDrafts((before) => withoutDraft(before, note?.id ?? NEW_NOTE)),
  });
  if (error && !isFetching && !data) return <LoadFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonBar $width="100%" $height="4rem" />;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {canEdit && <NoteForm {...formOf()} />}
      {data.length === 0 && (
        <Typography variant="pi" textColor="neutral600">
          {text('contacts.notes.none')}
        </Typography>
      )}
      <List>
        {data.map((note) => (
          <li key={note.id}>
            {drafts[note.id] ? (
              <NoteForm {...formOf(note)} />
            ) : (
              <Shown
                contact={contact}
                note={note}
                canEdit={canEdit}
                onEdit={() => onDrafts((before) => withDraft(before, note, note.text))}
              />
            )}
          </li>
        ))}
      </List>
    </Flex>
  );
}

function Shown({ contact, note, canEdit, onEdit }: { contact: string; note: ContactNote; canEdit: boolean; onEdit: () => void }) {
  const text = useText();
  const [write, { error, isLoading }] = useWriteNote();
  return (
    <>
      <Typography variant="pi" textColor="neutral600">
        <strong>{note.author}</strong> · <RelativeTime at={note.createdAt} withTime />
        {note.editedAt !== null && ` · ${text('contacts.notes.edited')}`}
      </Typography>
      <Words>{note.text}</Words>
      {note.isMine && canEdit && (
        <Flex gap={3}>
          <TextButton onClick={onEdit}>{text('contacts.notes.edit')}</TextButton>
          <TextButton disabled={isLoading} onClick={() => void write({ documentId: contact, id: note.id })}>
            {text('contacts.notes.delete')}
          </TextButton>
        </Flex>
      )}
      <WriteFailure error={error} />
    </>
  );
}

interface NoteFormProps {
  contact: string;
  /** Left out for a new one */
  note?: ContactNote;
  typed: string;
  onType: (typed: string) => void;
  onDone: () => void;
}

function NoteForm({ contact, note, typed, onType, onDone }: NoteFormProps) {
  const text = useText();
  const [write, { error, isLoading }] = useWriteNote();

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (typed.trim() === '' || isLoading) return;
    const result = await write({ documentId: contact, id: note?.id, text: typed });
    if ('data' in result) onDone();
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <TextField label={text('contacts.notes.label')} isLong value={typed} isReadOnly={isLoading} onChange={onType} />
        <WriteFailure error={error} />
        <Flex gap={2} justifyContent="flex-end">
          {note && (
            <Button type="button" size="S" variant="tertiary" onClick={onDone}>
              {text('dialog.cancel')}
            </Button>
          )}
          <Button type="submit" size="S" variant="secondary" loading={isLoading} disabled={typed.trim() === ''}>
            {text(note ? 'contacts.save' : 'contacts.notes.add')}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
}

const List = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};

  > li {
    display: grid;
    gap: ${({ theme }) => theme.spaces[1]};
    padding: ${({ theme }) => theme.spaces[3]};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;

const Words = styled.p`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  overflow-wrap: anywhere;
  white-space: pre-line;
`;
