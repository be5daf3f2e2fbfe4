import type { ReplyChannel } from '../../shared/contracts/messages';

/** What decides how a client can be answered. */
export interface ChannelFacts {
  /** Whether there is a mailbox that mail can leave from, and its address. */
  mailbox: { isReady: boolean; from: string };
  /** E-mail addresses of the contact. */
  emails: string[];
  subject: string;
}

/** The channels there are, each with whether it can be used and why not (R53, R78, R80). */
export function replyChannels({ mailbox, emails, subject }: ChannelFacts): ReplyChannel[] {
  const state = !mailbox.isReady ? 'no-mailbox' : emails.length === 0 ? 'no-address' : 'ready';
  return [{ channel: 'email', state, from: mailbox.from, addresses: emails, subject }];
}
