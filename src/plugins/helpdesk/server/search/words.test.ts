import fc from 'fast-check';
import { termsOf, wordsOf } from './words';

describe('the words of a text', () => {
  it.each([
    ['Příliš žluťoučký kůň', ['prilis', 'zlutoucky', 'kun']],
    ['Żółw i Łoś', ['zolw', 'i', 'los']],
    ['Ёлка ёлка ЙОД', ['елка', 'иод']],
    ['Straße, ﬁne — naïve', ['strasse', 'fine', 'naive']],
    ['jana.mala@example.com', ['jana', 'mala', 'example', 'com']],
    ['SUP-000412 / 1AB 2345', ['sup', '000412', '1ab', '2345']],
    ['"; drop table cases; --', ['drop', 'table', 'cases']],
    ['  \n\t', []],
  ])('%j gives %j', (text, words) => expect(wordsOf(text)).toEqual(words));

  it('are found again by themselves, and need no quoting in any query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const words = wordsOf(text);
        expect(words.every((word) => /^[\p{L}\p{N}]+$/u.test(word))).toBe(true);
        expect(wordsOf(words.join(' '))).toEqual(words);
      }),
    );
  });

  it('are not more in a search than it needs', () => expect(termsOf('a b c d e f g h i j')).toHaveLength(8));
});
