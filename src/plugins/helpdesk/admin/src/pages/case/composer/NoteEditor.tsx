import { useState, type RefObject } from 'react';
import { Button } from '@strapi/design-system';
import { Lock } from '@strapi/icons';
import { useAddNote } from '../../../api/messages-api';
import { refusalOf } from '../../../api/refusal';
import { useText } from '../../../components/use-text';
import { Quiet } from '../timeline/timeline-styles';
import { AttachButton } from './AttachButton';
import { AttachmentChips } from '../uploads/AttachmentChips';
import { Editor, Gap, Tools, Warning } from './composer-styles';
import { DraftNote } from './DraftNote';
import { hasWords, isUntouched, mentionedIn, type NoteDraft } from './drafts';
import { failureWords } from './failure-words';
import { MentionList } from './MentionList';
import { MessageArea } from './MessageArea';
import { newRequestKey } from './request-key';
import type { MessageDraft } from './use-message-draft';
import type { MessageFiles } from './use-message-files';

interface NoteEditorProps {
  documentId: string;
  message: MessageDraft<NoteDraft>;
  files: MessageFiles;
  area: RefObject<HTMLTextAreaElement>;
  onAdded: () => void;
  onTyping: () => void;
}

/** A note for colleagues, which the client never sees (R14). */
export function NoteEditor({ documentId, message, files, area, onAdded, onTyping }: NoteEditorProps) {
  const text = useText();
  const { draft, change, clear } = message;
  const [addNote, { isLoading: isAdding }] = useAddNote();
  const [failure, setFailure] = useState<unknown>();
  const maySend = hasWords(draft) && !files.isBusy && !isAdding;

  async function add(): Promise<void> {
    if (!maySend) return;
    const key = draft.key ?? newRequestKey();
    change({ key });
    setFailure(undefined);
    const data = { text: draft.text, attachments: draft.attachments.map(({ id }) => id), mentions: mentionedIn(draft) };
    try {
      await addNote({ documentId, data, key }).unwrap();
      clear();
      onAdded();
    } catch (error) {
      setFailure(error);
      if (refusalOf(error).kind === 'conflict') change({ key: null });
    }
  }

  return (
    <Editor>
      <MessageArea
        label={text('composer.note.text')}
        value={draft.text}
        onChange={(words) => {
          setFailure(undefined);
          onTyping();
          change({ text: words });
        }}
        onSend={() => void add()}
        onFiles={files.addAll}
        isReadOnly={isAdding}
        area={area}
        triggerKind="mention"
        list={({ id, trigger, active, onOpen, replace }) => (
          <MentionList
            id={id}
            documentId={documentId}
            query={trigger.query}
            active={active}
            onOpen={onOpen}
            onChoose={(colleague) => {
              replace(`@${colleague.name} `);
              change(({ mentions }) => ({ mentions: [...mentions.filter(({ id: known }) => known !== colleague.id), colleague] }));
            }}
          />
        )}
      />
      <AttachmentChips attachments={draft.attachments} uploads={files.uploads} onRemove={files.remove} onDismiss={files.dismiss} />
      {failure !== undefined && <Warning role="alert">{text('composer.note.failed', { reason: failureWords(failure, text) })}</Warning>}
      <Tools>
        <AttachButton onPicked={files.onPicked} isOff={isAdding} />
        <Quiet>{text('composer.note.hint')}</Quiet>
        <Gap />
        <DraftNote state={message.state} hasDraft={!isUntouched(draft)} onKeepMine={message.keepMine} onTakeTheirs={message.takeTheirs} />
        <Button
          size="S"
          variant="secondary"
          startIcon={<Lock aria-hidden />}
          loading={isAdding}
          disabled={!maySend}
          onClick={() => void add()}
        >
          {text('composer.send.note')}
        </Button>
      </Tools>
    </Editor>
  );
}
