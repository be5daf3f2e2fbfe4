import { randomUUID } from 'node:crypto';
import type { CaseView, CompiledTemplate } from '../templates/compile-template';
import type { NewOutboxMessage } from '../outbox/outbox-store';
import { mailHtml } from './mail-html';
import { signedMessageId } from './message-id';

export interface MailIdentity {
  /** Address, or name and address, that mail comes from. */
  from: string;
  secret: string;
}

/** The domain of an address such as `Support <support@example.com>`. */
export function domainOf(from: string): string {
  return /@([^>\s]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
}

/**
 * The answer that tells a requester their case came in.
 *
 * @param language the requester's
 * @returns the message for the outbox; `payload` is what the mail provider takes
 */
export function acknowledgement(
  template: CompiledTemplate,
  view: CaseView,
  message: { to: string; language: string; caseDocumentId: string },
  identity: MailIdentity,
): NewOutboxMessage {
  const { subject, text } = template.render(view, message.language);
  const messageId = signedMessageId(identity.secret, message.caseDocumentId, randomUUID(), domainOf(identity.from));
  return {
    kind: 'email',
    automatic: true,
    recipient: message.to,
    messageId,
    payload: {
      to: message.to,
      subject,
      text,
      html: mailHtml(text, view.case.trackingUrl),
      messageId,
      // D9, RFC 3834: other machines must not answer this, and neither must we answer theirs.
      headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' },
    },
  };
}
