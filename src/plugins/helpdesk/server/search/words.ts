import { foldText } from '../../shared/fold-text';

const MAX_LENGTH = 40;
/** A search with more words finds no less with the first of them. */
const MAX_TERMS = 8;

/**
 * The words of a text in the form they are searched in: lower case, without diacritics, letters and digits only, each
 * once. The same on both databases, because they get nothing else.
 */
export function wordsOf(text: string): string[] {
  const words = foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => [...word].slice(0, MAX_LENGTH).join(''));
  return [...new Set(words)].filter((word) => word !== '');
}

/** The beginnings of words that a case must have, all of them, to be found by a text. */
export function termsOf(text: string): string[] {
  return wordsOf(text).slice(0, MAX_TERMS);
}
