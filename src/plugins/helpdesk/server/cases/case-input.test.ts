import { readCaseInput } from './case-input';

const read = (data: Record<string, unknown>) =>
  readCaseInput(data, [
    { attribute: 'shelf', column: 'shelf', type: 'string' },
    { attribute: 'size', column: 'size', type: 'enumeration', options: ['S', 'M'] },
  ]);

const paths = (data: Record<string, unknown>) => {
  const result = read(data);
  return result.ok ? [] : result.errors.map(({ path }) => path.join('.'));
};

describe('the data of a generic write', () => {
  it('is read with its references as they are', () => {
    const result = read({
      subject: '  Gate stuck ',
      priority: 70,
      deadlineAt: '2026-12-24T09:00:00+01:00',
      owner: null,
      status: 'In progress',
      category: { connect: ['orders'] },
      tags: ['vip'],
      shelf: 'A3',
      revision: 4,
    });
    expect(result).toEqual({
      ok: true,
      input: {
        subject: 'Gate stuck',
        priority: 70,
        deadlineAt: new Date('2026-12-24T08:00:00Z'),
        owner: null,
        status: 'In progress',
        category: 'orders',
        tags: { set: ['vip'], add: [], remove: [] },
        custom: { shelf: 'A3' },
        expectedRevision: 4,
        system: {},
      },
    });
  });

  it('may carry what Strapi adds to every document, which is passed over', () => {
    const input = { custom: {}, system: {} };
    expect(
      read({ id: 1, documentId: 'x', createdAt: 'x', updatedAt: 'x', publishedAt: null, createdBy: 1, updatedBy: 1, locale: null }),
    ).toEqual({ ok: true, input });
  });

  it('puts aside what only the system writes', () => {
    expect(read({ number: 'SUP-1', phase: 'open' })).toMatchObject({ ok: true, input: { system: { number: 'SUP-1', phase: 'open' } } });
  });

  it('names every bad field at once', () => {
    expect(
      paths({
        subject: '',
        priority: 101,
        deadlineAt: 'soon',
        contact: null,
        status: {},
        tags: [null],
        nonsense: 1,
        revision: 'x',
        legalHold: 'yes',
        source: 'pigeon',
        shelf: 7,
        size: 'XL',
      }),
    ).toEqual([
      'subject',
      'priority',
      'deadlineAt',
      'contact',
      'status',
      'tags',
      'nonsense',
      'revision',
      'legalHold',
      'source',
      'shelf',
      'size',
    ]);
  });

  it('takes names that every object has for unknown fields', () => {
    for (const name of ['constructor', 'toString', 'hasOwnProperty']) expect(paths({ [name]: 1 })).toEqual([name]);
  });
});
