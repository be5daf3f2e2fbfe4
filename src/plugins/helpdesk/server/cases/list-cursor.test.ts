import fc from 'fast-check';
import { decodeCursor, encodeCursor } from './list-cursor';

describe('a cursor', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 2 ** 31 - 1 }),
        fc.constantFrom('after' as const, 'before' as const),
        (value, id, side) => {
          const cursor = { sort: 'subject' as const, value, id, side };
          expect(decodeCursor(encodeCursor(cursor), 'subject')).toEqual(cursor);
        },
      ),
    );
  });

  it.each([
    ['priority', 50],
    ['priority', null],
    ['deadlineAt', 1_764_000_000_000],
    ['callbackAt', null],
  ] as const)('of the order %s is read back with %j', (sort, value) => {
    const cursor = { sort, value, id: 7, side: 'before' as const };
    expect(decodeCursor(encodeCursor(cursor), sort)).toEqual(cursor);
  });

  it.each([
    ['priority', 'a'],
    ['priority', 1e12],
    ['createdAt', '2026'],
    ['createdAt', 1e18],
    ['deadlineAt', -1e15],
    ['subject', null],
    ['number', 7],
  ] as const)('of the order %s with %j is none', (sort, value) => {
    expect(decodeCursor(encodeCursor({ sort, value, id: 7, side: 'after' }), sort)).toBeNull();
  });

  it('of another order is none', () => {
    expect(decodeCursor(encodeCursor({ sort: 'subject', value: 'a', id: 1, side: 'after' }), 'number')).toBeNull();
  });

  it('is none when it is anything else', () => {
    fc.assert(fc.property(fc.string(), (text) => void decodeCursor(text, 'subject')));
    const forgeries = ['null', '[]', '{}', '["subject",{},1,"after"]', '["subject","a",1.5,"after"]', '["subject","a",1,"beside"]'];
    // Texts and ids that PostgreSQL would fail on.
    for (const forged of [
      ...forgeries,
      '["subject","\\u0000",1,"after"]',
      '["subject","a",3000000000,"after"]',
      '["subject","a",0,"after"]',
    ]) {
      expect(decodeCursor(Buffer.from(forged).toString('base64url'), 'subject')).toBeNull();
    }
  });
});
