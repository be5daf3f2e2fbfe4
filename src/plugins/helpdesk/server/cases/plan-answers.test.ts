import { field, when } from '../../../../../tests/builders/form';
import type { FormField } from '../../shared/form-fields';
import type { Form } from '../configuration/catalogue';
import type { Answers } from '../forms/compiled-form';
import { planAnswers, type AnswersContext, type AnswersPlan } from './plan-answers';

const form = (fields: FormField[]): Form => ({
  id: 1,
  slug: 'complaint',
  title: { en: 'Complaint' },
  isPublic: true,
  version: 2,
  definition: { fields },
  consents: [],
});
const COMPLAINT = form([
  { key: 'plate', kind: 'short-text', label: { en: 'Plate' }, required: true },
  { key: 'amount', kind: 'number', label: { en: 'Amount' }, min: 0 },
]);

const context = (answers: Answers = {}, rest: Partial<AnswersContext> = {}): AnswersContext => ({
  forms: [COMPLAINT],
  present: { complaint: { answers, former: [] } },
  filledIn: new Map(),
  files: [],
  contacts: new Set(),
  isMachine: false,
  ...rest,
});
const errorsOf = (plan: AnswersPlan) =>
  plan.ok ? {} : Object.fromEntries(plan.errors.map(({ path, message }) => [path.join('.'), message]));

describe('answers given in a case', () => {
  it('change what they name and nothing else, each told on the timeline', () => {
    const plan = planAnswers({ complaint: { amount: 5 } }, context({ plate: '1AB', amount: 3 }));
    expect(plan).toEqual({
      ok: true,
      saves: [{ form: COMPLAINT, answers: { plate: '1AB', amount: 5 }, former: [] }],
      changes: [{ field: 'answers.complaint.amount', from: 3, to: 5 }],
    });
  });

  it('leave no trace when nothing changes', () => {
    expect(planAnswers({ complaint: { amount: 3 } }, context({ plate: '1AB', amount: 3 }))).toEqual({ ok: true, saves: [], changes: [] });
  });

  it('keep former answers as they are (B4)', () => {
    const former = [{ key: 'colour', version: 1, value: 'red' }];
    const plan = planAnswers(
      { complaint: { amount: null } },
      context({}, { present: { complaint: { answers: { plate: '1AB', amount: 3 }, former } } }),
    );
    expect(plan).toMatchObject({ ok: true, saves: [{ answers: { plate: '1AB' }, former }] });
  });

  it('are refused with every bad field, and where the campaign has no such form', () => {
    const plan = planAnswers({ complaint: { plate: null, amount: -1, nothing: 1 }, other: {} }, context());
    expect(Object.keys(errorsOf(plan)).sort()).toEqual([
      'answers.complaint.amount',
      'answers.complaint.nothing',
      'answers.complaint.plate',
      'answers.other',
    ]);
  });

  it('name files of the case and contacts that there are; what was named before is not looked for again', () => {
    const forms = [form([field('photo', 'file', { accept: ['image/*'] }), field('who', 'contact')])];
    const given = { complaint: { photo: ['a.png'], who: 'abcdefghij01' } };
    expect(errorsOf(planAnswers(given, context({}, { forms })))).toEqual({
      'answers.complaint.photo': 'there is no file "a.png"',
      'answers.complaint.who': 'there is no such contact',
    });
    const there = { files: [{ fileName: 'a.png', size: 1 }], contacts: new Set(['abcdefghij01']) };
    expect(planAnswers(given, context({}, { forms, ...there }))).toMatchObject({ ok: true });
    expect(planAnswers(given, context({ photo: ['a.png'], who: 'abcdefghij01' }, { forms }))).toEqual({ ok: true, saves: [], changes: [] });
  });

  it('keep the choice of an entry that was hidden since, and take it no more from anybody else', () => {
    const forms = [form([field('size', 'single-choice'), field('sizes', 'multiple-choice'), field('note')])];
    const before = { size: 'old', sizes: ['old', 'a'] };
    expect(planAnswers({ complaint: { note: 'x' } }, context(before, { forms }))).toMatchObject({
      saves: [{ answers: { ...before, note: 'x' } }],
    });
    expect(planAnswers({ complaint: { sizes: ['b', 'old'] } }, context(before, { forms }))).toMatchObject({
      saves: [{ answers: { sizes: ['b', 'old'] } }],
    });
    expect(errorsOf(planAnswers({ complaint: { size: 'old', sizes: ['old'] } }, context({}, { forms })))).toEqual({
      'answers.complaint.size': 'must be one of: a, b',
      'answers.complaint.sizes': 'must be one of: a, b',
    });
  });
});

describe('answers filled in with an older version', () => {
  const OLD = { version: 1, definition: { fields: [field('gone'), field('kind'), field('far'), field('stays'), field('hidden')] } };
  const NEW = form([
    field('kind', 'long-text'),
    field('stays'),
    field('far', 'short-text', { visibleWhen: when('stays', '=', 'x') }),
    field('hidden', 'short-text', { hidden: true }),
    field('new', 'short-text', { required: true }),
  ]);
  const given = (answers: Answers) =>
    planAnswers({ complaint: answers }, context({}, { forms: [NEW], filledIn: new Map([['complaint', OLD]]) }));

  it('are saved with the newest where it takes them', () => {
    expect(given({ stays: 'x', far: 'y', new: 'n' })).toMatchObject({
      ok: true,
      saves: [{ form: NEW, answers: { stays: 'x', far: 'y', new: 'n' } }],
    });
  });

  it('are told where it does not: nothing is dropped', () => {
    const since = 'the form was changed meanwhile: version 2';
    expect(errorsOf(given({ gone: 'g', kind: 'k', far: 'f', stays: 's', hidden: 'h' }))).toEqual({
      'answers.complaint.gone': `${since} no longer asks for this`,
      'answers.complaint.hidden': `${since} no longer asks for this`,
      'answers.complaint.kind': `${since} asks for a long-text here`,
      'answers.complaint.far': `${since} does not ask for this with these answers`,
      'answers.complaint.new': 'an answer is required',
    });
  });

  it('may be emptied whatever became of their fields', () => {
    expect(errorsOf(given({ kind: null, far: null, new: 'n' }))).toEqual({});
  });
});
