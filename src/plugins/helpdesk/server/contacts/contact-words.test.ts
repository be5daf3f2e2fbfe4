import { keyRange, searchedWords, sortNameOf, wordKey, wordsOfContact } from './contact-words';

const found = (search: string, contact: Parameters<typeof wordsOfContact>[0]) => {
  const words = wordsOfContact(contact).map(wordKey);
  const searched = searchedWords(search);
  return (
    searched.length > 0 &&
    searched.every((beginning) => {
      const [from, to] = keyRange(beginning);
      return words.some((word) => word >= from && word < to);
    })
  );
};

const jana = {
  displayName: 'Jana Malá-Šťastná',
  companyName: null,
  emails: ['jana.mala@obchod.example.test'],
  phones: ['+420777123456'],
};

describe('a contact is found by', () => {
  it.each([
    'jana',
    'JANA MALÁ',
    'mala jan',
    'stast',
    'Šťas',
    'jana.mala@obch',
    'obchod',
    '@obchod',
    '777 123',
    '777123456',
    '+420 777',
    '00420777123456',
    '0777 123',
    '(777) 123-456',
  ])('%s', (search) => expect(found(search, jana)).toBe(true));

  it.each(['petr', 'jana petr', 'ana', '123456', 'mala@', ' ', '***', '@'])('not by %j', (search) =>
    expect(found(search, jana)).toBe(false),
  );

  it('names in any script and letters that only look accented', () => {
    const contact = (displayName: string) => ({ ...jana, displayName });
    expect(found('щербак', contact('Щербаков'))).toBe(true);
    expect(found('lodz', contact('Łódź'))).toBe(true);
    expect(found('strasse', contact('Straße'))).toBe(true);
  });
});

it('lists are sorted without accents', () => {
  expect(['Žofie', 'Zdena', 'čeněk'].map(sortNameOf).sort()).toEqual(['cenek', 'zdena', 'zofie']);
});
