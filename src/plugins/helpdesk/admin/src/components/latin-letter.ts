/**
 * The letter a key stands for in our shortcuts, lower case.
 *
 * Where the layout gives Latin letters they are taken as they are; in a Cyrillic layout `j` is the key in the same
 * place, so that shortcuts need no switching of the keyboard.
 */
export function latinLetter({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string | undefined {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  const isOtherLetter = /^\p{L}$/u.test(key);
  return isOtherLetter ? /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() : undefined;
}
