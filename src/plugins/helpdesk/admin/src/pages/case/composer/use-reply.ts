import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useSendReply } from '../../../api/messages-api';
import { refusalOf } from '../../../api/refusal';
import type { ReplyDraft } from './drafts';
import { newRequestKey } from './request-key';
import type { MessageDraft } from './use-message-draft';

/** A reply that was sent and can still be taken back. */
export interface SentReply {
  activityId: string;
  /** Milliseconds since the epoch, by this computer's clock. */
  leavesAt: number;
}

/** Sends the reply of a draft. What fails leaves every word where it is. */
export function useReply(documentId: string, { draft, change, clear }: MessageDraft<ReplyDraft>, onSent: (sent: SentReply) => void) {
  const { locale: language } = useIntl();
  const [sendReply, { isLoading: isSending, error, reset }] = useSendReply();
  const [hasFailed, setFailed] = useState(false);

  /** @param to addresses where nobody has chosen others, @param status documentId of the one to come */
  async function send(to: string[], status: string | undefined): Promise<void> {
    const key = draft.key ?? newRequestKey();
    // Kept with the words, so that even after a reload a repeat sends nothing twice.
    change({ key });
    setFailed(false);
    const { cc, subject, text, template } = draft;
    const attachments = draft.attachments.map(({ id }) => id);
    try {
      const data = { channel: 'email' as const, to, cc, subject: subject ?? '', text, template, attachments, ...(status && { status }) };
      const { activityId, undoSeconds } = await sendReply({ documentId, data, key, language }).unwrap();
      clear();
      onSent({ activityId, leavesAt: Date.now() + undoSeconds * 1_000 });
    } catch (failure) {
      setFailed(true);
      // These words are others than those that the key stands for.
      if (refusalOf(failure).kind === 'conflict') change({ key: null });
    }
  }

  return {
    send: (to: string[], status: string | undefined) => void send(to, status),
    isSending,
    error: hasFailed ? error : undefined,
    forget: () => {
      setFailed(false);
      reset();
    },
  };
}
