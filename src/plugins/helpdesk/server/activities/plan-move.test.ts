import { planMove, type MoveFacts } from './plan-move';

const from = { id: 1, number: 'SUP-000001', legalHold: false };
const to = { id: 2, number: 'SUP-000002', legalHold: false };
const facts = (part: Partial<MoveFacts> = {}): MoveFacts => ({
  activity: { id: 9, kind: 'message', cause: 'rest' },
  from,
  to,
  fileNames: [],
  answered: new Set(),
  ...part,
});

test('both cases are told of it, each of the other', () => {
  expect(planMove(facts())).toMatchObject({
    kind: 'move',
    leaves: { kind: 'move', visibility: 'internal', data: { way: 'out', kind: 'message' }, moved: { activityId: 9, otherCaseId: 2 } },
    arrives: { kind: 'move', visibility: 'internal', data: { way: 'in', kind: 'message' }, moved: { activityId: 9, otherCaseId: 1 } },
  });
});

test.each<[string, Partial<MoveFacts>]>([
  ['kind', { activity: { id: 9, kind: 'status-change', cause: 'rest' } }],
  ['kind', { activity: { id: 9, kind: 'move', cause: 'rest' } }],
  ['automatic', { activity: { id: 9, kind: 'message', cause: 'acknowledgement' } }],
  ['same-case', { to: from }],
  ['legal-hold', { from: { ...from, legalHold: true } }],
  ['answer-file', { fileNames: ['gate.png'], answered: new Set(['gate.png']) }],
])('it is refused for the reason: %s', (reason, part) => {
  expect(planMove(facts(part))).toEqual({ kind: 'refused', reason });
});

test('a case under legal hold may be given something', () => {
  expect(planMove(facts({ to: { ...to, legalHold: true } })).kind).toBe('move');
});
