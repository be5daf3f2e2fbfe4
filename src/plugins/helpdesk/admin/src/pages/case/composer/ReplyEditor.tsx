import { useState, type RefObject } from 'react';
import { Button } from '@strapi/design-system';
import type { ReplyChannel } from '../../../../../shared/contracts/messages';
import type { RenderTemplate } from '../../../../../shared/contracts/templates';
import { fieldErrorsOf } from '../../../api/field-errors';
import { useText } from '../../../components/use-text';
import { Quiet } from '../timeline/timeline-styles';
import { AddressField, Label, Row } from './AddressField';
import { AttachButton } from './AttachButton';
import { AttachmentChips } from '../uploads/AttachmentChips';
import { Editor, Gap, Hint, Tools, Warning } from './composer-styles';
import { DraftNote } from './DraftNote';
import { hasWords, isUntouched, type ReplyDraft } from './drafts';
import { failureWords } from './failure-words';
import { MessageArea } from './MessageArea';
import { NextStatus } from './NextStatus';
import { TemplateList } from './TemplateList';
import type { MessageDraft } from './use-message-draft';
import type { MessageFiles } from './use-message-files';
import { useReply, type SentReply } from './use-reply';

interface ReplyEditorProps {
  documentId: string;
  channel: ReplyChannel;
  message: MessageDraft<ReplyDraft>;
  files: MessageFiles;
  area: RefObject<HTMLTextAreaElement>;
  onSent: (sent: SentReply) => void;
  maySetStatus: boolean;
  onTyping: () => void;
}

/** A reply to the client: to whom, about what, and its words and files. */
export function ReplyEditor({ documentId, channel, message, files, area, onSent, maySetStatus, onTyping }: ReplyEditorProps) {
  const text = useText();
  const { draft, change } = message;
  const reply = useReply(documentId, message, onSent);
  const [unfilled, setUnfilled] = useState<RenderTemplate.Response['data']['unfilled']>([]);
  const [status, setStatus] = useState<string>();
  const [hasCc, setCc] = useState(false);
  const to = draft.to ?? channel.addresses.slice(0, 1);
  const errors = fieldErrorsOf(reply.error);
  const errorOf = (field: string) => Object.entries(errors).find(([path]) => path.split('.')[0] === field)?.[1];
  const maySend = hasWords(draft) && to.length > 0 && !files.isBusy && !reply.isSending;

  function edit(next: Partial<ReplyDraft>): void {
    reply.forget();
    onTyping();
    change(next);
  }

  function choose(rendered: RenderTemplate.Response['data'], replace: (words: string) => void): void {
    replace(rendered.text);
    change(({ subject }) => ({ template: rendered.slug, subject: subject ?? (rendered.subject || null) }));
    setUnfilled(rendered.unfilled);
  }

  function openTemplates(): void {
    const field = area.current;
    if (!field) return;
    field.focus();
    const caret = field.selectionStart;
    const isAtLineStart = caret === 0 || field.value[caret - 1] === '\n';
    // As if it was typed, so that the browser's own undo knows of it, and the list opens in the one way it does.
    document.execCommand('insertText', false, isAtLineStart ? '/' : '\n/');
  }

  const send = () => maySend && reply.send(to, status);
  return (
    <Editor>
      <AddressField
        label={text('composer.to')}
        addresses={to}
        known={channel.addresses}
        error={errorOf('to')}
        onChange={(next) => edit({ to: next })}
      />
      {channel.state === 'no-address' && to.length === 0 && <Hint>{text('composer.no-address')}</Hint>}
      {hasCc || draft.cc.length > 0 ? (
        <AddressField label={text('composer.cc')} addresses={draft.cc} error={errorOf('cc')} onChange={(cc) => edit({ cc })} />
      ) : null}
      <Row>
        <Label htmlFor={`subject-${documentId}`}>{text('composer.subject')}</Label>
        <input
          id={`subject-${documentId}`}
          value={draft.subject ?? channel.subject}
          maxLength={255}
          onChange={({ target }) => edit({ subject: target.value === channel.subject ? null : target.value })}
        />
        {!hasCc && draft.cc.length === 0 && (
          <Button size="S" variant="ghost" onClick={() => setCc(true)}>
            {text('composer.cc')}
          </Button>
        )}
      </Row>
      <MessageArea
        label={text('composer.reply.text')}
        value={draft.text}
        onChange={(words) => edit({ text: words })}
        onSend={send}
        onFiles={files.addAll}
        isReadOnly={reply.isSending}
        area={area}
        triggerKind="template"
        list={({ id, trigger, active, onOpen, replace }) => (
          <TemplateList
            id={id}
            documentId={documentId}
            query={trigger.query}
            active={active}
            onOpen={onOpen}
            onChoose={(rendered) => choose(rendered, replace)}
          />
        )}
      />
      <AttachmentChips attachments={draft.attachments} uploads={files.uploads} onRemove={files.remove} onDismiss={files.dismiss} />
      {unfilled.length > 0 && hasWords(draft) && (
        <Warning role="alert">
          {text('composer.template.unfilled', { names: unfilled.map((name) => text(`designer.placeholder.${name}`)).join(', ') })}
        </Warning>
      )}
      {reply.error !== undefined && <Warning role="alert">{text('composer.failed', { reason: failureWords(reply.error, text) })}</Warning>}
      <Tools>
        <AttachButton onPicked={files.onPicked} isOff={reply.isSending} />
        <Button size="S" variant="tertiary" onClick={openTemplates}>
          {text('composer.template')} <kbd>/</kbd>
        </Button>
        <Quiet>{text('composer.from', { from: channel.from })}</Quiet>
        <Gap />
        <DraftNote state={message.state} hasDraft={!isUntouched(draft)} onKeepMine={message.keepMine} onTakeTheirs={message.takeTheirs} />
        {maySetStatus && <NextStatus documentId={documentId} value={status} onChange={setStatus} />}
        <Button size="S" loading={reply.isSending} disabled={!maySend} onClick={send}>
          {text('composer.send')}
        </Button>
      </Tools>
    </Editor>
  );
}
