import fc from 'fast-check';
import { field, option, when } from '../../../../../tests/builders/form';
import { caseFacts, workflow } from '../../../../../tests/builders/workflow';
import type { StatusKind } from '../../shared/status-kinds';
import type { Guard, StatusDefinition, Transition, WorkflowDefinition } from '../../shared/workflow-definition';
import { evaluateTransition } from './evaluate-transition';
import { lintWorkflow, reachableFrom, type LintContext } from './lint-workflow';

const FIELDS = [field('amount', 'number'), field('damage', 'single-choice', { options: [option('heavy')] })];
const FORMS: LintContext = {
  forms: new Map([['complaint', new Map(FIELDS.map((one) => [one.key, one]))]]),
  customFields: new Set(['contractNo']),
};

function definition(kinds: Record<string, StatusKind | Partial<StatusDefinition>>, transitions: Transition[]): WorkflowDefinition {
  const statuses = Object.entries(kinds).map(([key, given]): StatusDefinition => ({
    key,
    name: { en: key },
    kind: 'open',
    ...(typeof given === 'string' ? { kind: given } : given),
  }));
  return { slug: 'sample', initial: statuses[0]?.key ?? 'none', statuses, transitions };
}

const found = (flow: WorkflowDefinition, context = FORMS) =>
  lintWorkflow(flow, context).map(({ path, severity, rule }) => `${severity} ${rule} ${path}`);

const guarded = (guard: Guard) => definition({ a: 'unused', b: 'closed' }, [{ from: 'a', to: 'b', guards: [guard] }]);

it('has nothing to say about a workflow that works', () => {
  expect(
    found(
      definition({ a: 'unused', b: 'open', c: { kind: 'public-callback', due: { mode: 'pick' } }, d: 'closed' }, [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'c' },
        { from: 'c', to: 'b' },
        { from: 'b', to: 'd', guards: [{ guard: 'required-answer', form: 'complaint', field: 'amount' }] },
      ]),
    ),
  ).toEqual([]);
});

const MISSING = 'error missing-field transitions.0.guards.0.when';

it.each<[string, WorkflowDefinition, string[]]>([
  [
    'no initial status',
    { ...definition({ a: 'closed' }, []), initial: 'z' },
    ['error initial-missing initial', 'warning unreachable statuses.0'],
  ],
  [
    'no closing status',
    definition({ a: 'open', b: 'waiting' }, [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
    ]),
    ['error no-closing statuses'],
  ],
  [
    'a status nobody gets to',
    definition({ a: 'open', b: 'closed', c: 'open' }, [
      { from: 'a', to: 'b' },
      { from: 'c', to: 'b' },
    ]),
    ['warning unreachable statuses.2'],
  ],
  [
    'a dead end',
    definition({ a: 'open', b: 'open', c: 'closed' }, [
      { from: 'a', to: 'b' },
      { from: 'a', to: 'c' },
    ]),
    ['error dead-end statuses.1'],
  ],
  [
    'a dead end that nobody gets to',
    definition({ a: 'open', b: 'closed', c: 'open' }, [{ from: 'a', to: 'b' }]),
    ['warning unreachable statuses.2', 'warning dead-end statuses.2'],
  ],
  [
    'a way to a status that is not there',
    definition({ a: 'open', b: 'closed' }, [
      { from: 'a', to: 'b' },
      { from: 'a', to: 'c' },
    ]),
    ['error missing-status transitions.1.to'],
  ],
  [
    'a callback without a time',
    definition({ a: 'open', b: 'private-callback', c: 'closed' }, [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
    ]),
    ['warning callback-without-due statuses.1.due'],
  ],
  [
    'a key used twice',
    {
      ...definition({ a: 'open', b: 'closed' }, [{ from: 'a', to: 'b' }]),
      statuses: [...definition({ a: 'open', b: 'closed' }, []).statuses, { key: 'a', name: { en: 'A' }, kind: 'closed' }],
    },
    ['error key-used-twice statuses.2.key'],
  ],
  [
    'a way to itself',
    definition({ a: 'open', b: 'closed' }, [
      { from: 'a', to: 'a' },
      { from: 'a', to: 'b' },
    ]),
    ['error to-itself transitions.0.to'],
  ],
  [
    'a way that is there twice',
    definition({ a: 'open', b: 'closed' }, [
      { from: 'a', to: 'b' },
      { from: 'a', to: 'b' },
    ]),
    ['error transition-twice transitions.1'],
  ],
  ['an answer of no form', guarded({ guard: 'required-answer', form: 'other', field: 'x' }), ['error missing-form transitions.0.guards.0']],
  [
    'an answer of no field',
    guarded({ guard: 'required-answer', form: 'complaint', field: 'x' }),
    ['error missing-field transitions.0.guards.0'],
  ],
  [
    'a condition on no field',
    guarded({ guard: 'condition', when: { combinator: 'or', rules: [{ field: 'answers.complaint.x', operator: 'null' }] } }),
    ['error missing-field transitions.0.guards.0.when'],
  ],
  ['a condition on no field of the case', guarded({ guard: 'condition', when: when('ownr', 'notNull') }), [MISSING]],
  ['a condition on an answer without its form', guarded({ guard: 'condition', when: when('complaint.amount', '>', 1) }), [MISSING]],
  ['nothing in a condition on a field of the case', guarded({ guard: 'condition', when: when('owner', 'notNull') }), []],
  ['nothing in a condition on a field of an admin', guarded({ guard: 'condition', when: when('contractNo', 'notNull') }), []],
  [
    'a condition on no option',
    guarded({ guard: 'condition', when: when('answers.complaint.damage', 'in', ['heavy', 'light']) }),
    ['warning missing-option transitions.0.guards.0.when'],
  ],
  [
    'a guard that is never met',
    guarded({ guard: 'time-in-status', minMinutes: 10, maxMinutes: 5 }),
    ['warning unreachable statuses.1', 'error guard-never-met transitions.0.guards.0'],
  ],
  [
    'a condition that contradicts itself',
    guarded({
      guard: 'condition',
      when: {
        combinator: 'and',
        rules: [
          { field: 'source', operator: '=', value: 'web' },
          { field: 'source', operator: '=', value: 'sms' },
        ],
      },
    }),
    ['warning unreachable statuses.1', 'error guard-never-met transitions.0.guards.0'],
  ],
])('finds %s', (_what, flow, expected) => expect(found(flow)).toEqual(expected));

describe('a form that no campaign shows', () => {
  const any = when('answers.complaint.amount', '>', 5);
  const never = ['warning guard-never-met transitions.0.guards.0'];
  it.each<[Guard, string[]]>([
    [{ guard: 'required-answer', form: 'complaint', field: 'amount' }, never],
    [{ guard: 'condition', when: any }, never],
    [{ guard: 'condition', when: { combinator: 'and', rules: [when('owner', 'notNull'), any] } }, never],
    [{ guard: 'condition', when: { combinator: 'or', rules: [when('owner', 'notNull'), any] } }, []],
    [{ guard: 'condition', when: { ...any, not: true } }, []],
    [{ guard: 'condition', when: { ...when('answers.complaint.amount', 'null'), not: true } }, never],
    [{ guard: 'condition', when: when('answers.complaint.amount', 'null') }, []],
  ])('makes the guard %j impossible, or not', (guard, expected) => {
    expect(found(guarded(guard), { ...FORMS, shown: new Set(['other']) })).toEqual(expected);
    expect(found(guarded(guard), { ...FORMS, shown: new Set(['complaint']) })).toEqual([]);
    expect(found(guarded(guard))).toEqual([]);
  });
});

it('finds what nobody is skilled for', () => {
  const people = { roles: new Set(['helpdesk-agent']), teams: new Set<string>(), skills: new Set<string>() };
  const flow = definition({ a: { kind: 'open', skills: ['gates'], roles: ['helpdesk-agent'] }, b: 'closed' }, [
    {
      from: 'a',
      to: 'b',
      guards: [
        { guard: 'team', teams: ['north'] },
        { guard: 'role', roles: ['helpdesk-agent'] },
      ],
    },
  ]);
  expect(found(flow, { ...FORMS, people })).toEqual([
    'warning nobody-skilled statuses.0.skills',
    'warning nobody-skilled transitions.0.guards.0.teams',
  ]);
});

it('calls nothing unreachable that some sequence of allowed changes leads to', () => {
  const keys = ['a', 'b', 'c', 'd', 'e'];
  const key = fc.constantFrom(...keys);
  const guard = fc.constantFrom<Guard>(
    { guard: 'owner' },
    { guard: 'time-in-status', minMinutes: 9, maxMinutes: 3 },
    { guard: 'open-tasks' },
  );
  const ways = fc.array(fc.record({ from: key, to: key, guards: fc.array(guard, { maxLength: 2 }) }), { maxLength: 15 });
  fc.assert(
    fc.property(ways, fc.array(key, { maxLength: 30 }), fc.nat(20), (transitions, walk, minutes) => {
      const kinds = Object.fromEntries(keys.map((name) => [name, 'open' as const]));
      const flow = workflow(kinds, transitions);
      const reachable = reachableFrom(definition(kinds, transitions));
      const facts = caseFacts({ fields: { owner: 1 }, statusSince: new Date(caseFacts().now.getTime() - minutes * 60_000) });
      let current = flow.initial;
      for (const next of walk) {
        const target = flow.statuses.find((status) => status.key === next);
        if (!target || target.key === current.key || evaluateTransition(flow, current, target, facts).length > 0) continue;
        current = target;
        expect(reachable).toContain(current.key);
      }
    }),
  );
});
