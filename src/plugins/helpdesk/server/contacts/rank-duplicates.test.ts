import { nameLikeness, rankDuplicates } from './rank-duplicates';

const contact = (displayName: string, emails: string[] = [], phones: string[] = []) => ({ displayName, emails, phones });
const JANA = contact('Jana Malá', ['jana@example.test'], ['+420777123456']);

describe('who it may be that is typed in', () => {
  it('is whoever has the address first, then the phone number, then a name that is alike', () => {
    const ranked = rankDuplicates(
      { name: 'Jana Mala', emails: ['jana@example.test'], phones: ['+420777123456'] },
      [
        contact('Jana Malá'),
        contact('Petr Novák', [], ['+420777123456']),
        contact('Eva Nová', ['jana@example.test']),
        JANA,
        contact('Karel'),
      ],
      5,
    );
    expect(ranked.map(({ candidate, reasons }) => [candidate.displayName, reasons])).toEqual([
      ['Jana Malá', ['email', 'phone', 'name']],
      ['Eva Nová', ['email']],
      ['Petr Novák', ['phone']],
      ['Jana Malá', ['name']],
    ]);
  });

  it('is no more than are asked for, and nobody where nothing is typed', () => {
    expect(rankDuplicates({ name: 'Jana Malá', emails: [], phones: [] }, [JANA, JANA, JANA], 2)).toHaveLength(2);
    expect(rankDuplicates({ name: '', emails: [], phones: [] }, [JANA], 5)).toEqual([]);
  });
});

describe('names are alike', () => {
  it.each([
    ['Jana Malá', 'mala jana'],
    ['Jana Malá', 'Jana Mlaá'],
    ['Jana Novotná', 'Jana Novotna-Horáková'],
    ['Acme s.r.o.', 'ACME, s. r. o.'],
    ['Анна Щербакова', 'Щербакова Анна'],
  ])('%s and %s', (a, b) => expect(nameLikeness(a, b)).toBeGreaterThanOrEqual(0.86));

  it.each([
    ['Jana Malá', 'Petr Malý'],
    ['Jana Malá', 'Jana Velká'],
    ['Jan', 'Petr'],
    ['Eva', 'Iva Nováková Horáková'],
    ['', 'Jana'],
  ])('%s and %s are not', (a, b) => expect(nameLikeness(a, b)).toBeLessThan(0.86));
});
