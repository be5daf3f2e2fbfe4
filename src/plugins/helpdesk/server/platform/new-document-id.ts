import { randomBytes } from 'node:crypto';

const LENGTH = 24;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const CHARACTERS = `${LETTERS}0123456789`;

/**
 * An id of the form Strapi gives its documents: a letter and 23 letters or digits, here from the system's random
 * numbers (about 120 bits). Strapi's own generator hashes in JavaScript, which is noticeable when cases come in fast.
 */
export function newDocumentId(): string {
  const bytes = randomBytes(LENGTH);
  let id = '';
  for (const byte of bytes) {
    const alphabet = id === '' ? LETTERS : CHARACTERS;
    id += alphabet.charAt(byte % alphabet.length);
  }
  return id;
}
