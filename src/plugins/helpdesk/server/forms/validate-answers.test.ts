import fc from 'fast-check';
import { field, form, when } from '../../../../../tests/builders/form';
import { FIELD_KINDS, UNANSWERED_KINDS, type FieldKind, type FormDefinition, type FormField } from '../../shared/form-fields';
import { missingAnswers } from './missing-answers';
import { validateAnswers, type Answers, type AnswersOptions } from './validate-answers';
import { visibleFields } from './visible-fields';

/** The answers as stored, or what is wrong with each. */
function validated(definition: FormDefinition, answers: Answers, options?: AnswersOptions) {
  const result = validateAnswers(definition, answers, options);
  return result.ok ? result.answers : Object.fromEntries(result.errors.map(({ path, message }) => [path.join('.'), message]));
}
const one = (kind: FieldKind, rest: Partial<FormField>, answer: unknown, options?: AnswersOptions) =>
  validated(form([field('x', kind, rest)]), { x: answer }, options);

describe('an answer', () => {
  it.each<[FieldKind, Partial<FormField>, unknown, unknown]>([
    ['short-text', {}, '  Gate ', 'Gate'],
    ['short-text', { pattern: '[A-Z]+' }, 'ABC', 'ABC'],
    ['number', { min: 0 }, 0, 0],
    ['money', {}, 12.5, 12.5],
    ['money', {}, 1_234_567.89, 1_234_567.89],
    ['date', { min: '2026-01-01' }, '2026-01-01', '2026-01-01'],
    ['date-time', {}, '2026-01-01T10:00:00+01:00', '2026-01-01T09:00:00.000Z'],
    ['yes-no', {}, false, false],
    ['single-choice', {}, 'a', 'a'],
    ['multiple-choice', {}, ['a', 'b', 'a'], ['a', 'b']],
    ['email', {}, ' Jana@Example.test ', 'jana@example.test'],
    ['phone', {}, '+420 777 123 456', '+420777123456'],
    ['url', {}, 'https://example.test/', 'https://example.test/'],
    ['file', {}, ['a.png', 'a.png'], ['a.png']],
    ['contact', {}, 'abcdefghij0123456789abcd', 'abcdefghij0123456789abcd'],
  ])('%s %j takes %j', (kind, rest, answer, stored) => expect(one(kind, rest, answer)).toEqual({ x: stored }));

  it.each<[FieldKind, Partial<FormField>, unknown]>([
    ['short-text', {}, 5],
    ['short-text', { min: 3 }, 'ab'],
    ['short-text', { pattern: '[A-Z]+' }, 'ABCd'],
    ['long-text', { max: 3 }, 'abcd'],
    ['number', {}, '5'],
    ['number', {}, NaN],
    ['money', {}, 1.005],
    ['date', {}, '2026-02-30'],
    ['date', { max: '2026-01-01' }, '2026-01-02'],
    ['date-time', { min: '2026-01-01T10:00:00Z' }, '2026-01-01T10:00:00+01:00'],
    ['yes-no', {}, 'yes'],
    ['single-choice', {}, 'old'],
    ['multiple-choice', {}, ['a', 'c']],
    ['email', {}, 'jana'],
    ['phone', {}, '12'],
    ['url', {}, 'javascript:alert(1)'],
    ['file', {}, 'a.png'],
    ['file', {}, ['x'.repeat(256)]],
    ['contact', {}, '../1'],
    ['heading', {}, 'x'],
    ['button', {}, 'x'],
  ])('%s %j refuses %j', (kind, rest, answer) => expect(one(kind, rest, answer)).toEqual({ 'answers.x': expect.any(String) }));

  it.each([undefined, null, '', '  ', []])('%j is none', (answer) => {
    expect(one('short-text', {}, answer)).toEqual({});
    expect(one('short-text', { required: true }, answer)).toEqual({ 'answers.x': 'an answer is required' });
  });

  it('to nothing is refused', () => {
    expect(validated(form([field('gone', 'number', { hidden: true })]), { gone: 1, other: 2 })).toEqual({
      'answers.gone': 'the form has no such field',
      'answers.other': 'the form has no such field',
    });
  });
});

describe('a file field', () => {
  const uploads = [
    { fileName: 'a.png', size: 10 },
    { fileName: 'b.txt', size: 5_000 },
  ];
  it.each<[Partial<FormField>, string[], unknown]>([
    [{ accept: ['image/*'] }, ['a.png'], { x: ['a.png'] }],
    [{ accept: ['text/plain'], maxBytes: 5_000 }, ['b.txt'], { x: ['b.txt'] }],
    [{}, ['c.png'], { 'answers.x': 'there is no file "c.png"' }],
    [{ accept: ['image/*'] }, ['b.txt'], { 'answers.x': '"b.txt" is not one of: image/*' }],
    [{ maxBytes: 4_999 }, ['b.txt'], { 'answers.x': '"b.txt" is larger than 4999 bytes' }],
  ])('%j with %j', (rest, names, expected) => expect(one('file', rest, names, { uploads })).toEqual(expected));
});

describe('defaults', () => {
  const definition = form([
    field('x', 'number', { default: 5 }),
    field('y', 'short-text', { visibleWhen: when('x', '=', 5), required: true }),
  ]);
  it('stand until somebody answers, for conditions too', () => {
    expect(validated(definition, { y: 'a' })).toEqual({ x: 5, y: 'a' });
    expect(validated(definition, {})).toEqual({ 'answers.y': 'an answer is required' });
    expect(validated(definition, { x: 6 })).toEqual({ x: 6 });
  });
  it('do not come back once they were emptied', () => {
    expect(validated(definition, { x: null })).toEqual({ x: null });
    expect(validated(definition, { x: null, y: 'left over' })).toEqual({ x: null });
  });
});

describe('a read-only field', () => {
  const definition = form([field('x', 'number', { readOnly: true, default: 5 })]);
  it('is its default, or what is stored, and nothing else', () => {
    expect(validated(definition, {})).toEqual({ x: 5 });
    expect(validated(definition, { x: 5 })).toEqual({ x: 5 });
    expect(validated(definition, { x: 6 })).toEqual({ 'answers.x': 'cannot be changed' });
    expect(validated(definition, { x: 6 }, { previous: { x: 6 } })).toEqual({ x: 6 });
    expect(validated(definition, { x: 7 }, { previous: { x: 6 }, isMachine: true })).toEqual({ x: 7 });
  });
});

it('answers to hidden fields stay as they are stored', () => {
  const definition = form([field('gone', 'number', { hidden: true }), field('x')]);
  expect(validated(definition, { x: 'a' }, { previous: { gone: 1 } })).toEqual({ gone: 1, x: 'a' });
  expect(validated(definition, { gone: 1 }, { previous: { gone: 1 } })).toEqual({ gone: 1 });
});

it('a contact is asked of no public form', () => {
  const definition = form([field('who', 'contact', { required: true }), field('x', 'number', { visibleWhen: when('who', 'notNull') })]);
  expect(validated(definition, {}, { isPublic: true })).toEqual({});
  expect(validated(definition, { who: 'abcdefghij0123456789abcd' }, { isPublic: true })).toEqual({
    'answers.who': 'the form has no such field',
  });
  expect(validated(definition, {})).toEqual({ 'answers.who': 'an answer is required' });
});

describe('what is not shown', () => {
  const definition = form(
    [
      field('damage', 'single-choice'),
      field('amount', 'number', { section: 'heavy', required: true, requiredFor: ['done'], visibleWhen: when('damage', '=', 'b') }),
      field('reason', 'short-text', { section: 'heavy', visibleWhen: when('amount', '>', 10), requiredFor: ['done'] }),
      field('always', 'short-text', { requiredFor: ['done', 'other'] }),
    ],
    [{ key: 'heavy', title: { en: 'Heavy' }, visibleWhen: when('damage', 'notNull') }],
  );
  it('takes no answer, is not required, and hides what depends on it', () => {
    expect(validated(definition, { damage: 'a', amount: 'never looked at', reason: 'x' })).toEqual({ damage: 'a' });
    expect(validated(definition, { damage: 'b' })).toEqual({ 'answers.amount': 'an answer is required' });
    expect(validated(definition, { damage: 'b', amount: 11, reason: 'x' })).toEqual({ damage: 'b', amount: 11, reason: 'x' });
    expect(validated(definition, { damage: 'b', amount: 9, reason: 'x' })).toEqual({ damage: 'b', amount: 9 });
  });
  it('depends on no answer that is refused, whatever its shape', () => {
    for (const damage of [{ toString: 1 }, [[{ toString: null }]], { valueOf: {} }])
      expect(validated(definition, { damage, amount: 1 })).toEqual({ 'answers.damage': expect.any(String) });
  });
  it('is not missing either', () => {
    const missing = (answers: Answers, status: string | null) => missingAnswers(definition, answers, status).map(({ key }) => key);
    expect(missing({ damage: 'b' }, null)).toEqual(['amount']);
    expect(missing({ damage: 'a' }, 'done')).toEqual(['always']);
    expect(missing({ damage: 'b', amount: 11 }, 'done')).toEqual(['reason', 'always']);
    expect(missing({ damage: 'b', amount: 11 }, 'other')).toEqual(['always']);
    expect(missing({}, null)).toEqual([]);
  });
});

describe('whatever is answered', () => {
  const keys = ['a', 'b', 'c', 'd'];
  const fields = fc.tuple(
    ...keys.map((key, index) =>
      fc
        .record({
          kind: fc.constantFrom(...FIELD_KINDS),
          required: fc.boolean(),
          hidden: fc.boolean(),
          // Only on fields before it, so that there are no circles.
          on: index === 0 ? fc.constant(undefined) : fc.option(fc.constantFrom(...keys.slice(0, index)), { nil: undefined }),
        })
        .map(({ kind, required, hidden, on }) =>
          field(key, kind, {
            required,
            hidden,
            ...(on && { visibleWhen: when(on, 'notNull') }),
            ...(kind === 'button' && { action: { action: 'set-status' as const, status: 's' } }),
          }),
        ),
    ),
  );
  const answer = fc.oneof(
    fc.constantFrom('a', 'b', '2026-01-01', 'https://example.test', 'x@example.test', true, 1, ['a'], null),
    fc.jsonValue(),
  );

  it('what is taken is taken again as it is stored, belongs to shown fields, and leaves nothing missing', () => {
    fc.assert(
      fc.property(fields, fc.dictionary(fc.constantFrom(...keys), answer, { noNullPrototype: true }), (list, answers) => {
        const definition = form([...list]);
        const result = validateAnswers(definition, answers);
        if (!result.ok) return;
        expect(validateAnswers(definition, result.answers)).toEqual(result);
        const shown = visibleFields(definition, result.answers).filter(({ kind }) => !UNANSWERED_KINDS.includes(kind));
        expect(shown.map(({ key }) => key)).toEqual(expect.arrayContaining(Object.keys(result.answers)));
        expect(missingAnswers(definition, result.answers, null)).toEqual([]);
      }),
    );
  });
});
