import fc from 'fast-check';
import { field, form } from '../../../../../tests/builders/form';
import type { FieldKind } from '../../shared/form-fields';
import type { Answers } from './compiled-form';
import { presentAnswers, type FormerAnswer, type StoredAnswers } from './stored-answers';

const stored = (version: number, definition: ReturnType<typeof form>, answers: Answers, former: FormerAnswer[] = []): StoredAnswers => ({
  formId: 1,
  slug: 'f',
  version,
  definition,
  answers,
  former,
  formerFields: new Map(),
});

describe('stored answers read with the newest version (R46, B4)', () => {
  const OLD = form([field('plate'), field('size', 'single-choice'), field('amount'), field('gone')]);
  const NEW = form([field('plate', 'short-text', { hidden: true }), field('size', 'single-choice'), field('amount', 'number')]);

  it('stand where the field is still of their kind, and are former where it is not', () => {
    const earlier = { key: 'gone', version: 1, value: 'first' };
    expect(
      presentAnswers(stored(2, OLD, { plate: '1AB', size: 'old', amount: '5', gone: 'g' }, [earlier]), { version: 3, definition: NEW }),
    ).toEqual({
      answers: { plate: '1AB', size: 'old' },
      former: [earlier, { key: 'amount', version: 2, value: '5' }, { key: 'gone', version: 2, value: 'g' }],
    });
  });

  it('are as they are where they were given on the newest', () => {
    expect(presentAnswers(stored(3, NEW, { amount: 1 }), { version: 3, definition: NEW })).toEqual({ answers: { amount: 1 }, former: [] });
  });

  it('are all there, whatever the versions are', () => {
    const keys = ['a', 'b', 'c', 'd'];
    const definition = fc
      .uniqueArray(fc.record({ key: fc.constantFrom(...keys), kind: fc.constantFrom<FieldKind>('short-text', 'number', 'heading') }), {
        selector: ({ key }) => key,
      })
      .map((list) => form(list.map(({ key, kind }) => field(key, kind))));
    const answers = fc.dictionary(fc.constantFrom(...keys), fc.integer(), { noNullPrototype: true });
    fc.assert(
      fc.property(definition, definition, answers, (before, now, given) => {
        const present = presentAnswers(stored(1, before, given), { version: 2, definition: now });
        const all = [...Object.entries(present.answers), ...present.former.map(({ key, value }) => [key, value])];
        expect(Object.fromEntries(all)).toEqual(given);
        expect(all).toHaveLength(Object.keys(given).length);
      }),
    );
  });
});
