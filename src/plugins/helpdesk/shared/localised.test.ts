import { localise } from './localised';

describe('a text for a reader', () => {
  const texts = { en: 'Complaints', cs: 'Reklamace' };

  it.each([
    ['cs', 'Reklamace'],
    ['cs-CZ', 'Reklamace'],
    ['pl', 'Complaints'],
    ['en-GB', 'Complaints'],
  ])('in %s is %s', (language, expected) => expect(localise(texts, language)).toBe(expected));

  it('is any there is before the fallback, and the fallback when there is none', () => {
    expect(localise({ cs: 'Reklamace' }, 'pl', '?')).toBe('Reklamace');
    expect(localise({}, 'pl', '?')).toBe('?');
    expect(localise(null, 'pl', '?')).toBe('?');
  });
});
