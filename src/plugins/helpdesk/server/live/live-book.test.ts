import { LiveBook, type CasePlace } from './live-book';

const place = (documentId: string, version = 1): CasePlace => ({ documentId, version, campaignId: 1 });
const EVA = { userId: 1, name: 'Eva' };
const PETR = { userId: 2, name: 'Petr' };

function bookWith(...connections: [string, typeof EVA][]): LiveBook {
  const book = new LiveBook();
  for (const [connection, person] of connections) book.arrive(connection, person);
  return book;
}

describe('who looks at a case', () => {
  test('two windows of one person count once, and writing in one of them is writing', () => {
    const book = bookWith(['a', EVA], ['b', EVA], ['c', PETR]);
    for (const connection of ['a', 'b', 'c']) book.watch(connection, [place('gate')], ['gate']);
    book.write('b', 'gate', true);
    expect(book.peopleAt('gate')).toEqual([
      { id: 1, name: 'Eva', isWriting: true },
      { id: 2, name: 'Petr', isWriting: false },
    ]);
    expect(book.depart('b')).toEqual(['gate']);
    expect(book.peopleAt('gate')[0]).toEqual({ id: 1, name: 'Eva', isWriting: false });
  });

  test('whoever only lists a case hears of it and is not seen', () => {
    const book = bookWith(['a', EVA], ['b', PETR]);
    book.watch('a', [place('gate')], []);
    book.watch('b', [place('gate')], ['gate']);
    expect(book.peopleAt('gate').map(({ name }) => name)).toEqual(['Petr']);
    expect(book.viewersOf('gate')).toEqual(['a', 'b']);
    expect(book.openersOf('gate')).toEqual(['b']);
  });

  test('only cases that were opened or closed have other people afterwards', () => {
    const book = bookWith(['a', EVA]);
    expect(book.watch('a', [place('gate'), place('ramp'), place('dock')], ['gate', 'ramp'])).toEqual(['gate', 'ramp']);
    expect(book.watch('a', [place('gate'), place('ramp'), place('yard')], ['gate'])).toEqual(['ramp']);
    expect(book.watched()).toEqual(['gate', 'ramp', 'yard']);
    expect(book.depart('a')).toEqual(['gate']);
    expect(book.watched()).toEqual([]);
  });

  test('nobody writes in a case that they have not open', () => {
    const book = bookWith(['a', EVA]);
    book.watch('a', [place('gate')], []);
    expect(book.write('a', 'gate', true)).toBe(false);
    book.watch('a', [place('gate')], ['gate']);
    expect([book.write('a', 'gate', true), book.write('a', 'gate', true)]).toEqual([true, false]);
    book.watch('a', [place('gate')], []);
    book.watch('a', [place('gate')], ['gate']);
    expect(book.peopleAt('gate')).toEqual([{ id: 1, name: 'Eva', isWriting: false }]);
  });

  test('a connection that ended meanwhile watches nothing', () => {
    const book = bookWith(['a', EVA]);
    book.depart('a');
    expect(book.watch('a', [place('gate')], ['gate'])).toEqual([]);
    expect(book.watched()).toEqual([]);
    expect(book.dismiss('a', 'gate')).toEqual([]);
  });
});

test('a version is news once, and an older one never is', () => {
  const book = bookWith(['a', EVA]);
  book.watch('a', [place('gate', 3)], []);
  expect([place('gate', 4), place('gate', 4), place('gate', 2), place('ramp', 9)].map((one) => book.advance(one))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(book.placeOf('gate')?.version).toBe(4);
});

test('whoever is dismissed from a case hears of it no more', () => {
  const book = bookWith(['a', EVA], ['b', PETR]);
  book.watch('a', [place('gate')], ['gate']);
  book.watch('b', [place('gate')], []);
  expect(book.dismiss('a', 'gate')).toEqual(['gate']);
  expect(book.dismiss('b', 'gate')).toEqual([]);
  expect(book.watched()).toEqual([]);
});
