import { compilePattern, patternProblem } from './pattern';

describe('a pattern', () => {
  it.each([
    ['^[0-9A-Z ]{5,9}$', '1AB 2345', true],
    ['[0-9]+', '12a', false],
    ['a|b', 'xb', false],
    ['\\d+(\\.\\d{1,2})?', '12.50', true],
    ['\\p{L}+', 'Žluťoučký', true],
    ['\\w+(-\\w+)*', 'a-bc-d', true],
  ])('%s has to be met by the whole of %s', (pattern, text, expected) => {
    expect(patternProblem(pattern)).toBeNull();
    expect(compilePattern(pattern)(text)).toBe(expected);
  });

  it.each(['(', '(?=a)b', '(a)\\1', '(?<!a)b', 'a{2,1}', '(?i)a', '[z-a]', 'x'.repeat(501)])(
    '%s is refused: not both engines can read it',
    (pattern) => expect(patternProblem(pattern)?.message).toMatch(/^must /),
  );

  it('that takes long for each character is refused', () =>
    expect(patternProblem('([a-z]{100}){100}')?.message).toMatch(/too large|regular/));

  it.each([
    '(a+)+',
    '(a*)*b',
    '(a|a)*b',
    '(a|ab)+c',
    '([a-z]+\\d?)*x',
    '(x?y?){30}',
    '(-\\w+-?)*x',
    '(a\\p{L}+)*x',
    `${'a?'.repeat(40)}${'a'.repeat(40)}`,
  ])('%s is refused: a browser could backtrack for ever', (pattern) => expect(patternProblem(pattern)?.message).toMatch(/^could /));

  it('that is taken is quick in a browser too', () => {
    const start = performance.now();
    for (const pattern of ['\\w+(-\\w+)*', '\\d{1,3}(,\\d{3})*(\\.\\d+)?', '(\\d{1,3}\\.){3}\\d{1,3}', '(:[0-9a-f]{1,4}){7}']) {
      expect(patternProblem(pattern)).toBeNull();
      for (const letter of ['a', '1', '-', '.', ',', ':'])
        expect(new RegExp(`^(?:${pattern})$`, 'u').test(`${letter.repeat(1_000)}!`)).toBe(false);
    }
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
