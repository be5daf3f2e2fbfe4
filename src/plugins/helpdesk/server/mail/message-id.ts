import { createHmac } from 'node:crypto';

/**
 * A Message-ID (RFC 5322 §3.6.4) of ours for a message of a case. Its signature lets an answer that names it be joined
 * to the case without trusting whoever sent it (D8).
 *
 * @param messageKey unique per message, such as a UUID
 * @param domain of the sender's address
 */
export function signedMessageId(secret: string, caseDocumentId: string, messageKey: string, domain: string): string {
  const signature = createHmac('sha256', secret).update(`message-id:${caseDocumentId}:${messageKey}`).digest('hex').slice(0, 20);
  return `<${caseDocumentId}.${messageKey}.${signature}@${domain}>`;
}
