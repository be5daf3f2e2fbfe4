import { refusalOf } from '../../src/plugins/helpdesk/admin/src/api/refusal';
import { answersWith, toSend, withoutPlace, type Typed } from '../../src/plugins/helpdesk/admin/src/pages/case/form/typed-answers';
import { field, form } from '../builders/form';

describe('answers that are typed into the form of a case', () => {
  const typed: Typed = {
    plate: { value: '2CD', field: field('plate') },
    note: { value: undefined, field: field('note') },
  };

  it('stand over those that are stored, and are sent by themselves', () => {
    expect(answersWith({ answers: { plate: '1AB', note: 'x', colour: 'red' } }, typed)).toEqual({
      plate: '2CD',
      note: undefined,
      colour: 'red',
    });
    expect(toSend(typed)).toEqual({ plate: '2CD', note: null });
  });

  it('have no place where the field went, was hidden or became another, and stay in sight', () => {
    const places = (...fields: Parameters<typeof form>[0]) => withoutPlace({ definition: form(fields) }, typed).map(([key]) => key);
    expect(places(field('plate'), field('note'))).toEqual([]);
    expect(places(field('plate', 'number'), field('note', 'short-text', { hidden: true }))).toEqual(['plate', 'note']);
    expect(places()).toEqual(['plate', 'note']);
  });
});

describe('why a change was refused', () => {
  it.each([
    [
      { status: 400, details: { errors: [{ path: ['a'], message: 'b' }] } },
      { kind: 'invalid', errors: [{ path: ['a'], message: 'b' }] },
    ],
    [
      { status: 422, details: { unmet: [{ guard: 'owner', message: 'c' }] } },
      { kind: 'unmet', unmet: [{ guard: 'owner', message: 'c' }] },
    ],
    [{ status: 409, details: { revision: 2 } }, { kind: 'conflict' }],
    [{ status: 403 }, { kind: 'failed', failure: 'forbidden' }],
    [{ name: 'TypeError' }, { kind: 'failed', failure: 'offline' }],
    [{ status: 400 }, { kind: 'failed', failure: 'refused' }],
  ])('%j', (error, expected) => expect(refusalOf(error)).toEqual(expected));
});
