import fc from 'fast-check';
import { field, form, option, when } from '../../../../../tests/builders/form';
import { FIELD_KINDS } from '../../shared/form-fields';
import { carryAnswers, restoreAnswers } from './carry-answers';

describe('answers that go to another form', () => {
  it('come along where they fit, and are named where they do not', () => {
    const from = form([field('same'), field('kind', 'number'), field('size', 'single-choice'), field('gone'), field('far')]);
    const to = form([
      field('same'),
      field('kind', 'short-text'),
      field('size', 'single-choice', { options: [option('b')] }),
      field('far', 'short-text', { visibleWhen: when('same', '=', 'x') }),
    ]);
    const answers = { same: 'y', kind: 1, size: 'a', gone: 'g', far: 'f' };
    const { kept, cleared } = carryAnswers({ definition: from, answers }, to);
    expect(kept).toEqual({ same: 'y' });
    expect(cleared).toEqual([
      { key: 'kind', value: 1, reason: 'other-kind' },
      { key: 'size', value: 'a', reason: 'not-valid' },
      { key: 'gone', value: 'g', reason: 'no-such-field' },
      { key: 'far', value: 'f', reason: 'not-shown' },
    ]);
  });

  it('may change there, and keep that when the move is undone', () => {
    const from = form([field('a'), field('b')]);
    const { kept, restore } = carryAnswers({ definition: from, answers: { a: '1', b: '2' } }, form([field('a')]));
    expect(restoreAnswers({ ...kept, a: 'new', c: 'of the other form' }, restore)).toEqual({ a: 'new', b: '2' });
  });

  const keys = ['a', 'b', 'c', 'd'];
  const definition = fc
    .uniqueArray(fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...FIELD_KINDS), fc.boolean()), { selector: ([key]) => key })
    .map((list) => form(list.map(([key, kind, hidden]) => field(key, kind, { hidden, max: 5 }))));
  const answers = fc.dictionary(
    fc.constantFrom(...keys),
    fc.oneof(fc.constantFrom('a', 'x@EXAMPLE.test', ' blank ', ['a', 'a']), fc.jsonValue()),
    { noNullPrototype: true },
  );

  it('are back exactly as they were once the move is undone', () => {
    fc.assert(
      fc.property(definition, definition, answers, (from, to, given) => {
        const { kept, cleared, restore } = carryAnswers({ definition: from, answers: given }, to);
        expect(JSON.stringify(restoreAnswers(kept, JSON.parse(JSON.stringify(restore))))).toBe(JSON.stringify(given));
        expect([...Object.keys(kept), ...cleared.map(({ key }) => key)].sort()).toEqual(Object.keys(given).sort());
      }),
    );
  });
});
