import { MESSAGE_LIMITS } from '../../shared/limits';
import { cutText } from '../platform/cut-text';

/**
 * The subject of a reply that nobody gave another. The number lets an answer without references find its case (D8).
 */
export function replySubject({ number, subject }: { number: string; subject: string }): string {
  const bare = subject.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const named = bare.includes(`[${number}]`) ? bare : `[${number}] ${bare}`;
  return cutText(/^re:/i.test(named) ? named : `Re: ${named}`, MESSAGE_LIMITS.subject).trim();
}
