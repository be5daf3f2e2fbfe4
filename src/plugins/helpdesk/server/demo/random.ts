/** Chance that can be repeated: the same seed gives the same sequence on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** One of the values, the likelier the greater its weight. */
  weighted<T>(choices: readonly (readonly [value: T, weight: number])[]): T;
  /** An id in the form of Strapi's: a letter, then letters and digits, 24 in all. */
  id(): string;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LETTERS_AND_DIGITS = `${LETTERS}0123456789`;
const ID_LENGTH = 24;

/**
 * A generator of its own for a seed: sfc32. It keeps 128 bits of state, because ids are made of it: with the 32 bits of
 * smaller generators two of 100,000 cases would share their sequence, and with it their id.
 */
export function createRandom(seed: string): Random {
  let [a, b, c, d] = hash128(seed);

  function next(): number {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 2 ** 32;
  }

  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));

  function pick<T>(list: readonly T[]): T {
    const picked = list[between(0, list.length - 1)];
    if (picked === undefined) throw new Error('There is nothing to pick from');
    return picked;
  }

  function weighted<T>(choices: readonly (readonly [value: T, weight: number])[]): T {
    let rest = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of choices) {
      rest -= weight;
      if (rest < 0) return value;
    }
    return pick(choices)[0];
  }

  function id(): string {
    let text = pick([...LETTERS]);
    while (text.length < ID_LENGTH) text += LETTERS_AND_DIGITS[between(0, LETTERS_AND_DIGITS.length - 1)];
    return text;
  }

  // The first numbers still show how the seed was hashed.
  for (let round = 0; round < 15; round += 1) next();
  return { next, between, chance: (probability) => next() < probability, pick, weighted, id };
}

/** cyrb128: four numbers that all depend on the whole text. */
function hash128(text: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = b ^ Math.imul(a ^ code, 597399067);
    b = c ^ Math.imul(b ^ code, 2869860233);
    c = d ^ Math.imul(c ^ code, 951274213);
    d = a ^ Math.imul(d ^ code, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a];
}
