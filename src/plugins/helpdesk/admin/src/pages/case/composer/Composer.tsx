import { useImperativeHandle, useRef, useState, type Ref } from 'react';
import { Cross, Lock, Mail } from '@strapi/icons';
import { IconButton } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import type { UndoReply } from '../../../../../shared/contracts/messages';
import { useChannels } from '../../../api/messages-api';
import { useText } from '../../../components/use-text';
import { TO_EDIT_CASES, TO_WRITE_REPLIES } from '../../workspace/rights';
import { useShortcut } from '../../workspace/shortcuts';
import { Hint } from './composer-styles';
import { addressedTo, hasWords, NO_NOTE, NO_REPLY, withReplyBack } from './drafts';
import { NoteEditor } from './NoteEditor';
import { ReplyEditor } from './ReplyEditor';
import { UndoBar } from './UndoBar';
import { useMessageDraft } from './use-message-draft';
import { useMessageFiles } from './use-message-files';
import { useSentReply } from './use-sent-reply';
import { useWriting } from './use-writing';

type Mode = 'reply' | 'note';

/** What other parts of a card can ask of the composer. */
export interface ComposerHandle {
  /** Begins a reply, or goes on with the one that was begun; to the address, if one was chosen. */
  reply: (to?: string) => void;
}

const TO_WRITE = [...TO_WRITE_REPLIES, ...TO_EDIT_CASES];

/**
 * Where a reply or an internal note is written. The two cannot be confused: each has its own words, tint and button, and
 * a note has a lock. Make it anew for another case (`key`).
 */
export function Composer({ documentId, handle }: { documentId: string; handle: Ref<ComposerHandle> }) {
  const text = useText();
  const { allowedActions } = useRBAC(TO_WRITE);
  const mayReply = allowedActions.canWriteReplies === true;
  const mayNote = allowedActions.canEditCases === true;
  const channels = useChannels(documentId, { skip: !mayReply });
  const channel = channels.currentData?.[0];
  const reply = useMessageDraft(documentId, 'reply', NO_REPLY);
  const note = useMessageDraft(documentId, 'note', NO_NOTE);
  const [chosen, setChosen] = useState<Mode | null>();
  const { sent, setSent } = useSentReply(documentId, mayReply);
  const [news, setNews] = useState('');
  const replyArea = useRef<HTMLTextAreaElement>(null);
  const noteArea = useRef<HTMLTextAreaElement>(null);
  const replyFiles = useMessageFiles(documentId, reply, replyArea);
  const noteFiles = useMessageFiles(documentId, note, noteArea);
  const onTyping = useWriting(documentId);

  // A draft that was left opens by itself, so that nobody forgets it.
  const left: Mode | null = mayReply && hasWords(reply.draft) ? 'reply' : mayNote && hasWords(note.draft) ? 'note' : null;
  const mode = chosen === undefined ? left : chosen;

  function open(next: Mode): void {
    setChosen(next);
    setNews('');
    requestAnimationFrame(() => (next === 'reply' ? replyArea : noteArea).current?.focus());
  }
  useImperativeHandle(handle, () => ({
    reply: (to) => {
      if (to !== undefined) reply.change((begun) => addressedTo(begun, to, channel?.addresses ?? []));
      open('reply');
    },
  }));
  useShortcut('r', text('composer.reply'), () => open('reply'), { when: mayReply });
  useShortcut('n', text('composer.note'), () => open('note'), { when: mayNote });

  function takeBack({ data, meta }: UndoReply.Response): void {
    setSent(null);
    reply.change((begun) => withReplyBack(begun, data));
    open('reply');
    setNews(text(meta.statusStays ? 'composer.undone.status' : 'composer.undone'));
  }

  function editor(): JSX.Element | null {
    if (mode === 'note') {
      return (
        <NoteEditor
          documentId={documentId}
          message={note}
          files={noteFiles}
          area={noteArea}
          onTyping={onTyping}
          onAdded={() => {
            noteFiles.dismissAll();
            setChosen(null);
          }}
        />
      );
    }
    if (mode !== 'reply') return null;
    if (channel?.state === 'no-mailbox') return <Hint role="status">{text('composer.no-mailbox')}</Hint>;
    if (!channel) return <Hint role="status">{text(channels.isError ? 'composer.channels.failed' : 'composer.loading')}</Hint>;
    return (
      <ReplyEditor
        documentId={documentId}
        channel={channel}
        message={reply}
        files={replyFiles}
        area={replyArea}
        maySetStatus={mayNote}
        onTyping={onTyping}
        onSent={(message) => {
          replyFiles.dismissAll();
          setSent(message);
          setChosen(null);
        }}
      />
    );
  }

  if (!mayReply && !mayNote) return null;
  return (
    <Frame $mode={mode} aria-label={text('composer.title')}>
      {sent && <UndoBar key={sent.activityId} documentId={documentId} sent={sent} onUndone={takeBack} onGone={() => setSent(null)} />}
      <Modes>
        {mayReply && (
          <ModeButton type="button" aria-pressed={mode === 'reply'} onClick={() => open('reply')}>
            <Mail aria-hidden /> {text('composer.reply')}
            {hasWords(reply.draft) && mode !== 'reply' && <Dot>{text('composer.draft')}</Dot>}
          </ModeButton>
        )}
        {mayNote && (
          <ModeButton type="button" aria-pressed={mode === 'note'} onClick={() => open('note')}>
            <Lock aria-hidden /> {text('composer.note')}
            {hasWords(note.draft) && mode !== 'note' && <Dot>{text('composer.draft')}</Dot>}
          </ModeButton>
        )}
        <News role="status">{news}</News>
        {mode && (
          <IconButton size="S" variant="ghost" label={text('composer.close')} onClick={() => setChosen(null)}>
            <Cross />
          </IconButton>
        )}
      </Modes>
      {editor()}
    </Frame>
  );
}

/** Stays in sight below the conversation, and over it where that is longer than the screen. */
const Frame = styled.section<{ $mode: Mode | null }>`
  position: sticky;
  z-index: 2;
  inset-block-end: 0;
  display: grid;
  gap: ${({ theme }) => theme.spaces[2]};
  padding: ${({ theme }) => theme.spaces[3]};
  border: 1px ${({ $mode }) => ($mode === 'note' ? 'dashed' : 'solid')}
    ${({ theme, $mode }) => ($mode === 'note' ? theme.colors.warning500 : theme.colors.neutral200)};
  border-block-start: 3px solid
    ${({ theme, $mode }) =>
      $mode === 'note' ? theme.colors.warning500 : $mode === 'reply' ? theme.colors.primary500 : theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  /* Mixed, because the dark theme's warning100 is the colour of the page. */
  background: ${({ theme: { colors }, $mode }) =>
    $mode === 'note' ? `color-mix(in srgb, ${colors.warning500} 12%, ${colors.neutral0})` : colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.filterShadow};
`;

const Modes = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
`;

const ModeButton = styled.button`
  display: inline-flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  min-height: 3.2rem;
  padding-inline: ${({ theme }) => theme.spaces[3]};
  border: 1px solid transparent;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: none;
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &[aria-pressed='true'] {
    border-color: ${({ theme }) => theme.colors.neutral300};
    font-weight: ${({ theme }) => theme.fontWeights.bold};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }

  svg {
    width: 1.6rem;
    height: 1.6rem;
  }
`;

const Dot = styled.span`
  padding-inline: ${({ theme }) => theme.spaces[2]};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral150};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};
`;

const News = styled.span`
  flex: 1;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};
`;
