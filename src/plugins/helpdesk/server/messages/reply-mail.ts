import { randomUUID } from 'node:crypto';
import type { StoredFile } from '../attachments/attachment-store';
import { normaliseEmail } from '../contacts/addresses';
import { domainOf, type MailIdentity } from '../mail/acknowledgement';
import { signedMessageId } from '../mail/message-id';
import type { NewOutboxMessage } from '../outbox/outbox-store';
import { inlineImages, replyHtml } from './reply-body';
import type { Thread } from './thread-of-case';

/** A reply as it is to leave. */
export interface Reply {
  caseDocumentId: string;
  to: string[];
  cc: string[];
  subject: string;
  text: string;
  files: StoredFile[];
  thread: Thread;
}

/** Addresses that mail of ours comes from, in the form they are compared in; none when it cannot be read. */
export function ownAddresses(from: string): string[] {
  const address = normaliseEmail(/<([^<>]+)>\s*$/.exec(from)?.[1] ?? from);
  return address === null ? [] : [address];
}

/** The mail of a reply for the outbox. Files travel by reference and are read when it leaves. */
export function replyMail(reply: Reply, { from, secret }: MailIdentity): NewOutboxMessage {
  const domain = domainOf(from);
  const messageId = signedMessageId(secret, reply.caseDocumentId, randomUUID(), domain);
  const images = inlineImages(reply.text, reply.files).map((file) => ({ ...file, cid: `${file.publicId}@${domain}` }));
  return {
    kind: 'email',
    automatic: false,
    recipient: reply.to[0] ?? '',
    messageId,
    payload: {
      to: reply.to,
      ...(reply.cc.length > 0 && { cc: reply.cc }),
      subject: reply.subject,
      text: reply.text,
      html: replyHtml(reply.text, images),
      messageId,
      headers: {},
      ...reply.thread,
      attachments: reply.files.map(({ publicId, fileName, contentType, storageKey }) => ({
        fileName,
        contentType,
        storageKey,
        cid: images.find((image) => image.publicId === publicId)?.cid ?? null,
      })),
    },
  };
}
