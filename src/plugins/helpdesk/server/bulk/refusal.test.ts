import { forbidden, notFound, revisionConflict, serviceUnavailable, transitionRefused, validationError } from '../platform/errors';
import { reasonsOf, tallyReasons } from './refusal';

describe('why a case was refused', () => {
  it('is every guard and every bad field, or one sentence', () => {
    const unmet = [
      { guard: 'owner', message: 'The case has no owner.' },
      { guard: 'required-field', message: 'Needs a category.', field: 'category' },
    ];
    expect(reasonsOf(transitionRefused(unmet))).toEqual([
      { guard: 'owner', field: null, message: 'The case has no owner.' },
      { guard: 'required-field', field: 'category', message: 'Needs a category.' },
    ]);
    expect(reasonsOf(validationError([{ path: ['answers', 'intake'], message: 'is required' }]))).toEqual([
      { guard: null, field: 'answers.intake', message: 'is required' },
    ]);
    const sentences = [forbidden('You may not.'), notFound('The case was deleted.'), revisionConflict(3, 2)].map(reasonsOf);
    expect(sentences.map((reasons) => reasons?.map(({ message }) => message))).toEqual([
      ['You may not.'],
      ['The case was deleted.'],
      ['The case was changed meanwhile: it is at revision 3, not 2.'],
    ]);
  });

  it.each([
    ['a bug', new TypeError('x is not a function')],
    ['a broken query', Object.assign(new Error('insert … - disk full'), { code: '53100' })],
    ['an outage', serviceUnavailable('Later.')],
    ['no error', 'refused'],
  ])('is unknown of %s', (_what, error) => expect(reasonsOf(error)).toBeNull());

  it('is counted over cases, the most frequent first', () => {
    const reason = (message: string) => ({ guard: 'condition', field: null, message });
    expect(tallyReasons([[reason('a')], [reason('b'), reason('a')], [reason('b')], [reason('b')]])).toEqual([
      { ...reason('b'), count: 3 },
      { ...reason('a'), count: 2 },
    ]);
  });
});
