import type { AttachmentSummary } from '../../../../../shared/contracts/cases';
import type { Mentionable, ReplyContent } from '../../../../../shared/contracts/messages';

/** What both kinds of message have while they are written. */
interface WrittenMessage {
  text: string;
  attachments: AttachmentSummary[];
  /** Under which it is sent, so that a repeat sends nothing twice; null before the first attempt. */
  key: string | null;
}

/** A reply while it is written. Null stands for what it is unless somebody says otherwise. */
export interface ReplyDraft extends WrittenMessage {
  to: string[] | null;
  cc: string[];
  subject: string | null;
  template: string | null;
}

/** An internal note while it is written. */
export interface NoteDraft extends WrittenMessage {
  /** Colleagues that were chosen; those whose names were deleted since are not mentioned. */
  mentions: Mentionable[];
}

export const NO_REPLY: ReplyDraft = { to: null, cc: [], subject: null, text: '', template: null, attachments: [], key: null };
export const NO_NOTE: NoteDraft = { text: '', mentions: [], attachments: [], key: null };

/** Whether there is something that would be missed. */
export function hasWords({ text, attachments }: WrittenMessage): boolean {
  return text.trim() !== '' || attachments.length > 0;
}

/** Whether a draft is as if nobody had written it, so that it need not be kept. */
export function isUntouched(draft: ReplyDraft | NoteDraft): boolean {
  if (hasWords(draft)) return false;
  return !('to' in draft) || (draft.to === null && draft.cc.length === 0 && draft.subject === null);
}

/**
 * A reply that goes to an address that was chosen.
 *
 * @param known addresses of the contact; it goes to the first unless somebody says otherwise
 */
export function addressedTo({ to }: Pick<ReplyDraft, 'to'>, address: string, known: readonly string[]): Pick<ReplyDraft, 'to'> {
  // Others that somebody added are to get it as well.
  if (to?.includes(address)) return { to };
  return { to: known[0] === address ? null : [address] };
}

/** A reply that was taken back, in front of what was begun since: no word of either is lost. */
export function withReplyBack(begun: ReplyDraft, { attachments, text, ...back }: ReplyContent): ReplyDraft {
  return {
    ...back,
    text: hasWords(begun) ? `${text}\n\n${begun.text}`.trimEnd() : text,
    attachments: [...attachments, ...begun.attachments],
    key: null,
  };
}

/** Ids of those colleagues whose names still stand in the text. */
export function mentionedIn({ text, mentions }: NoteDraft): number[] {
  return mentions.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id);
}
