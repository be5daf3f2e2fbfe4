import fc from 'fast-check';
import { decodeCursor, encodeCursor } from './list-cursor';

describe('a cursor', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer()),
        fc.integer(),
        fc.constantFrom('after' as const, 'before' as const),
        (value, id, side) => {
          const cursor = { sort: 'subject' as const, value, id, side };
          expect(decodeCursor(encodeCursor(cursor), 'subject')).toEqual(cursor);
        },
      ),
    );
  });

  it('of another order is none', () => {
    expect(decodeCursor(encodeCursor({ sort: 'subject', value: 'a', id: 1, side: 'after' }), 'number')).toBeNull();
  });

  it('is none when it is anything else', () => {
    fc.assert(fc.property(fc.string(), (text) => void decodeCursor(text, 'subject')));
    for (const forged of ['null', '[]', '{}', '["subject",{},1,"after"]', '["subject","a",1.5,"after"]', '["subject","a",1,"beside"]']) {
      expect(decodeCursor(Buffer.from(forged).toString('base64url'), 'subject')).toBeNull();
    }
  });
});
