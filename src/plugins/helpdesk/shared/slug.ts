/** Letters that no decomposition takes apart. */
const LETTERS: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  ...Object.fromEntries(
    'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya'
      .split(' ')
      .map((pair) => pair.split(':')),
  ),
};

const MAX_LENGTH = 80;

/** Slugs and keys of statuses as the server takes them. */
export const SLUG = /^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * A key or slug made of a name: lower-case Latin letters, digits and hyphens.
 *
 * @param taken slugs that are there already; a number is added where the name alone would be one of them
 * @param fallback for a name of which nothing is left
 */
export function slugFor(name: string, taken: readonly string[], fallback: string): string {
  const plain = [...name.toLowerCase().normalize('NFC')]
    .map((letter) => LETTERS[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH - 4)
    .replaceAll(/^-+|-+$/g, '');
  const base = plain || fallback;
  if (!taken.includes(base)) return base;
  let number = 2;
  while (taken.includes(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
