import { parseToMany, parseToOne } from './relation-input';

const refused = { ok: false };
const ok = (value: unknown) => ({ ok: true, value });

describe('one relation, in every way a door writes it', () => {
  it.each([
    ['abc', 'abc'],
    [7, 7],
    [null, null],
    [[], null],
    [['abc'], 'abc'],
    [{ documentId: 'abc' }, 'abc'],
    [{ id: 7 }, 7],
    [{ id: '7' }, 7],
    [{ set: [{ documentId: 'abc' }] }, 'abc'],
    [{ set: [] }, null],
    [{ set: null }, null],
    [{ connect: [{ id: 7, documentId: 'abc' }] }, 'abc'],
    [{ connect: 'abc' }, 'abc'],
    [{ connect: [], disconnect: [{ documentId: 'abc' }] }, null],
    [{ connect: ['new'], disconnect: ['old'] }, 'new'],
    [{ connect: [], disconnect: [] }, undefined],
  ])('%j is %j', (input, expected) => expect(parseToOne(input)).toEqual(ok(expected)));

  it.each([[''], [0], [-1], [1.5], [true], [['a', 'b']], [{}], [{ documentId: 3 }], [{ connect: [{}] }], [[['a']]]])(
    '%j is refused',
    (input) => {
      expect(parseToOne(input)).toEqual(refused);
    },
  );
});

describe('a list of relations', () => {
  it('is set, or added to and taken from', () => {
    expect(parseToMany(['a', 2])).toEqual(ok({ set: ['a', 2], add: [], remove: [] }));
    expect(parseToMany(null)).toEqual(ok({ set: [], add: [], remove: [] }));
    expect(parseToMany({ set: [{ id: 1 }] })).toEqual(ok({ set: [1], add: [], remove: [] }));
    expect(parseToMany({ connect: ['a'], disconnect: [{ documentId: 'b' }] })).toEqual(ok({ add: ['a'], remove: ['b'] }));
  });

  it.each([[[null]], [['']], [{ connect: [null] }], [[{}]]])('%j is refused', (input) => expect(parseToMany(input)).toEqual(refused));
});
