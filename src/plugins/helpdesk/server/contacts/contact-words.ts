import { foldText } from '../../shared/fold-text';
import { cutText } from '../platform/cut-text';
import { nationalNumber } from './addresses';

/** Longer words are found by their beginning. */
const WORD_LENGTH = 60;
const MAX_WORDS = 80;

/** The words of a text, folded. */
export function wordsOf(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

export interface NamedContact {
  displayName: string;
  companyName: string | null;
  emails: string[];
  phones: string[];
}

/** What lists are sorted by. */
export function sortNameOf(displayName: string): string {
  return cutText(foldText(displayName).trim(), 255);
}

/**
 * The words that a contact is found by: those of its names and addresses, whole addresses, and phone numbers with and
 * without the country code.
 */
export function wordsOfContact({ displayName, companyName, emails, phones }: NamedContact): string[] {
  const numbers = phones.flatMap((phone) => [phone, nationalNumber(phone) ?? '']).map(digitsOf);
  const words = [...wordsOf(displayName), ...wordsOf(companyName ?? ''), ...emails.map(foldText), ...numbers, ...emails.flatMap(wordsOf)];
  return [...new Set(words.filter(Boolean).map((word) => cutText(word, WORD_LENGTH)))].slice(0, MAX_WORDS);
}

/**
 * What somebody looks for, as beginnings of words; a contact has to have all of them.
 *
 * @param text such as `malá ja`, `jana@exam`, `777 123` or `+420 777`
 */
export function searchedWords(text: string): string[] {
  // Digits in groups are one number; 00 and 0 at its beginning are dialled, not part of it.
  if (/^[\s\d()+/.-]+$/.test(text) && /\d/.test(text)) return [cutText(digitsOf(text).replace(/^0+(?=\d)/, ''), WORD_LENGTH)];
  const parts = text.trim().split(/\s+/);
  return [...new Set(parts.flatMap((part) => (part.includes('@') ? [foldText(part).replace(/^@/, '')] : wordsOf(part))))]
    .filter(Boolean)
    .map((word) => cutText(word, WORD_LENGTH))
    .slice(0, 8);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/**
 * A word as it is stored: four hexadecimal digits for each UTF-16 code unit. So the words with the same beginning lie
 * beside each other under every collation of a database; Czech, for one, sorts `ch` after `h`.
 */
export function wordKey(word: string): string {
  let key = '';
  for (let index = 0; index < word.length; index += 1) key += word.charCodeAt(index).toString(16).padStart(4, '0');
  return key;
}

/** The keys of all words that begin so: from the first, up to but without the second. */
export function keyRange(beginning: string): [from: string, to: string] {
  const key = wordKey(beginning);
  return [key, `${key}g`];
}
