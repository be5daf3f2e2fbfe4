import { formatSize } from './i18n.js';
import { FILE_LIMITS } from './limits.js';

/**
 * Why it did not work, in the reader's language.
 *
 * @param {import('./i18n.js').Texts} texts
 * @param {{ kind: string, offline?: boolean, status?: number, message?: string, retryAfter?: number | null }} answer
 */
export function failureText(texts, answer) {
  switch (answer.kind) {
    case 'check-failed':
      return texts.say('failure.check');
    case 'file-gone':
      return texts.say('error.fileGone');
    case 'unreachable':
      return texts.say(answer.offline ? 'failure.offline' : 'failure.unreachable');
  }
  if (answer.status === 413) return texts.say('failure.tooLarge');
  if (answer.status === 415) return texts.say('failure.fileType');
  if (answer.status === 429) return texts.say('failure.tooMany', { count: answer.retryAfter ?? DEFAULT_WAIT });
  if (answer.status >= 500 || !answer.message) return texts.say('failure.server');
  return answer.message;
}

/**
 * What the server has against one file, in the reader's language.
 *
 * @returns {string | null} null when the status tells nothing about files
 */
export function fileErrorText(texts, status, file) {
  if (status === 415) return texts.say('error.fileType', { name: file.name });
  if (status === 413) return texts.say('error.fileTooLarge', { name: file.name, size: formatSize(FILE_LIMITS.fileBytes, texts.locale) });
  return null;
}

/** Seconds, for a 429 that does not say. */
export const DEFAULT_WAIT = 30;
