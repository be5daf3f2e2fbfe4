import fc from 'fast-check';
import { formatCaseNumber, parseCaseNumber } from './case-number';
import { nextBlockSize } from './number-block';

describe('a case number', () => {
  it.each([
    [1, 'SUP-000001'],
    [999_999, 'SUP-999999'],
    [1_000_000, 'SUP-1000000'],
  ])('%d is %s', (sequence, expected) => expect(formatCaseNumber('SUP', sequence)).toBe(expected));

  it.each([
    ['sup-1', 'SUP-000001'],
    ['  SUP-000001 ', 'SUP-000001'],
    ['SUP-1000000', 'SUP-1000000'],
  ])('%j is read as %s', (text, expected) => expect(parseCaseNumber(text)).toBe(expected));

  it.each(['SUP', '000001', 'SUP-', 'SUP-1 2', 'SUP_000001', 'a b-1', 'SUP-1234567890123456'])('%j is none', (text) => {
    expect(parseCaseNumber(text)).toBeNull();
  });

  it('is read back whatever it was', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][A-Z0-9]{0,9}$/), fc.integer({ min: 1, max: 2_000_000_000 }), (prefix, sequence) => {
        const number = formatCaseNumber(prefix, sequence);
        expect(parseCaseNumber(number)).toBe(number);
      }),
    );
  });
});

describe('how many numbers are reserved', () => {
  const block = (size: number, reservedAt: number) => ({ next: 0, end: 0, size, reservedAt });

  it('is one at the start and while cases come in calmly', () => {
    expect(nextBlockSize(undefined, 0)).toBe(1);
    expect(nextBlockSize(block(64, 0), 1_000)).toBe(1);
  });

  it('doubles while blocks are used up within a second, to 64 at most', () => {
    expect([1, 2, 4, 32, 64].map((size) => nextBlockSize(block(size, 0), 999))).toEqual([2, 4, 8, 64, 64]);
  });
});
