import { caseWords, type CaseSource } from './case-words';

const source = (given: Partial<CaseSource> = {}): CaseSource => ({
  number: 'SUP-000001',
  subject: 'Gate stuck',
  contact: 'Jana Malá',
  addresses: [],
  answers: [],
  ...given,
});

describe('what a case is found by', () => {
  it('is its number, subject, contact and what was said', () => {
    expect(caseWords('', source(), ['It is stuck again'])).toBe('sup 000001 gate stuck jana mala it is again');
  });

  it('is a phone number with its country code and without', () => {
    const words = caseWords('', source({ addresses: [{ kind: 'phone', value: '+420777123456' }] }), []).split(' ');
    expect(words).toEqual(expect.arrayContaining(['420777123456', '777123456']));
  });

  it('is an answer as people read it: options by what they are called, in every language', () => {
    const fields = [
      { key: 'damage', kind: 'single-choice' as const, label: {}, options: [{ key: 'x', label: { en: 'Heavy', cs: 'Těžké' } }] },
      { key: 'parts', kind: 'multiple-choice' as const, label: {}, options: [{ key: 'y', label: { en: 'Door' } }] },
      { key: 'plate', kind: 'short-text' as const, label: {} },
      { key: 'amount', kind: 'number' as const, label: {} },
    ];
    const values = { damage: 'x', parts: ['y', 'unknown'], plate: '1AB 2345', amount: 17.5, empty: null };
    const words = caseWords('', source({ answers: [{ fields, values }] }), []).split(' ');
    expect(words).toEqual(expect.arrayContaining(['heavy', 'tezke', 'door', 'unknown', '1ab', '2345', '17', '5']));
  });

  it('keeps what it was found by before', () => {
    expect(caseWords('old words', source({ subject: 'New' }), ['said']).split(' ')).toEqual(
      expect.arrayContaining(['old', 'words', 'new', 'said']),
    );
  });

  it('has an end', () => {
    const message = Array.from({ length: 50_000 }, (_, n) => `word${n}`).join(' ');
    const words = caseWords('', source(), [message]);
    expect(words.length).toBeGreaterThan(199_900);
    expect(words.length).toBeLessThanOrEqual(200_000);
    expect(caseWords(words, source(), [message]) === words).toBe(true);
  });
});
