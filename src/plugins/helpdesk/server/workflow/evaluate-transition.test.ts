import fc from 'fast-check';
import { caseFacts, supportWorkflow, workflow } from '../../../../../tests/builders/workflow';
import { STATUS_KINDS, type StatusKind } from '../../shared/status-kinds';
import type { Guard } from '../../shared/workflow-definition';
import type { Status, Workflow } from './definition';
import type { CaseFacts } from './case-facts';
import { evaluateTransition, statusOptions } from './evaluate-transition';

function status({ statuses }: Workflow, key: string): Status {
  const found = statuses.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`no status ${key}`);
  return found;
}

const evaluate = (flow: Workflow, from: string, to: string, given?: Partial<CaseFacts['fields']>) =>
  evaluateTransition(flow, status(flow, from), status(flow, to), caseFacts({ fields: given })).map(({ guard, field }) => [guard, field]);

describe('the starter workflow', () => {
  const flow = supportWorkflow();

  it.each([
    ['new', 'in-progress', []],
    ['in-progress', 'waiting', []],
    ['waiting', 'in-progress', []],
    ['closed', 'in-progress', []],
    ['new', 'closed', [['transition', undefined]]],
    ['waiting', 'closed', [['transition', undefined]]],
    ['closed', 'new', [['transition', undefined]]],
    ['in-progress', 'closed', [['required-field', 'category']]],
  ])('from %s to %s: %j', (from, to, unmet) => expect(evaluate(flow, from, to)).toEqual(unmet));

  it('closes with a category', () => expect(evaluate(flow, 'in-progress', 'closed', { category: 3 })).toEqual([]));
});

describe('each guard', () => {
  const minutes = (count: number) => new Date(caseFacts().now.getTime() - count * 60_000);
  const someone = { roles: ['helpdesk-agent'], teams: ['north'], skills: ['gates'], isSystem: false };

  it.each<[Guard, Parameters<typeof caseFacts>[0], Parameters<typeof caseFacts>[0]]>([
    [
      { guard: 'required-answer', form: 'intake', field: 'plate' },
      { answers: { intake: { plate: '' } } },
      { answers: { intake: { plate: '1AB' } } },
    ],
    [{ guard: 'required-activity', activity: 'reply' }, { acts: acts({ inStatus: 0, ever: 2 }) }, { acts: acts({ inStatus: 1, ever: 3 }) }],
    [{ guard: 'required-activity', activity: 'call', ever: true }, {}, { acts: acts({ inStatus: 0, ever: 1 }) }],
    [{ guard: 'open-tasks' }, { openTasks: 2 }, { openTasks: 0 }],
    [{ guard: 'role', roles: ['helpdesk-supervisor', 'helpdesk-agent'] }, {}, { actor: someone }],
    [{ guard: 'team', teams: ['north'] }, { actor: { ...someone, teams: ['south'] } }, { actor: someone }],
    [{ guard: 'skill', skills: ['gates'] }, {}, { actor: { ...someone, skills: [], isSystem: true } }],
    [{ guard: 'owner' }, {}, { fields: { owner: 4 } }],
    [{ guard: 'callback-due' }, {}, { dueAt: minutes(-30) }],
    [{ guard: 'time-in-status', minMinutes: 10 }, { statusSince: minutes(9) }, { statusSince: minutes(10) }],
    [{ guard: 'time-in-status', maxMinutes: 10 }, { statusSince: minutes(11) }, { statusSince: minutes(10) }],
    [
      { guard: 'condition', when: { combinator: 'and', rules: [{ field: 'answers.intake.amount', operator: '<=', value: 1000 }] } },
      { valueOf: () => 1001 },
      { valueOf: (field) => (field === 'answers.intake.amount' ? 900 : undefined) },
    ],
    [{ guard: 'confirmation', text: { en: 'Really?' } }, {}, { isConfirmed: true }],
  ])('%j stands against a change until it is met', (guard, before, after) => {
    const flow = workflow({ a: 'open', b: 'closed' }, [{ from: 'a', to: 'b', guards: [guard] }]);
    const unmet = (given: typeof before) => evaluateTransition(flow, status(flow, 'a'), status(flow, 'b'), caseFacts(given));
    expect(unmet(before)).toEqual([expect.objectContaining({ guard: guard.guard, message: expect.stringMatching(/\w/) })]);
    expect(unmet(after)).toEqual([]);
  });

  function acts(reply: CaseFacts['acts']['reply']): CaseFacts['acts'] {
    return { comment: reply, reply, call: reply };
  }
});

describe('a status that was taken out of use', () => {
  const retired: Status = { id: 9, documentId: 'doc-old', key: 'old', name: { en: 'Old' }, kind: 'open', phase: 'open' };
  const flow = workflow({ a: 'open', mine: 'private-callback', b: { kind: 'open', mandatory: true }, done: 'closed' });

  it('is left for any other, under the rules of that one', () => {
    const options = statusOptions(flow, retired, caseFacts()).map(({ status: { key }, unmet }) => [key, unmet.map(({ guard }) => guard)]);
    expect(options).toEqual([
      ['a', []],
      ['mine', ['owner']],
      ['b', []],
      ['done', ['transition']],
    ]);
  });
});

describe('an answer that a guard demands', () => {
  const guard: Guard = { guard: 'required-answer', form: 'intake', field: 'plate' };
  const flow = workflow({ a: 'open', b: 'closed' }, [{ from: 'a', to: 'b', guards: [guard] }]);
  const message = (given: Partial<CaseFacts>, language: string) =>
    evaluateTransition(flow, status(flow, 'a'), status(flow, 'b'), caseFacts(given), language).map((unmet) => unmet.message);

  it('is told by what people read on the form, and by its keys where there is no such form', () => {
    const questionOf = () => ({ form: { en: 'Intake', cs: 'Příjem' }, field: { en: 'Number plate', cs: 'Značka' } });
    expect(message({ questionOf }, 'en')).toEqual(['"b" needs the answer "Number plate" of the form "Intake".']);
    expect(message({ questionOf }, 'cs')).toEqual(['„b“ vyžaduje odpověď „Značka“ ve formuláři „Příjem“.']);
    expect(message({}, 'en')).toEqual(['"b" needs the answer "plate" of the form "intake".']);
  });
});

describe('statuses with rules of their own', () => {
  it('are left only by those who may work in them (R34)', () => {
    const flow = workflow({ a: { kind: 'open', skills: ['gates'], teams: ['north'] }, b: 'closed' }, [{ from: 'a', to: 'b' }]);
    const unmet = (actor: Partial<CaseFacts['actor']>) =>
      evaluateTransition(flow, status(flow, 'a'), status(flow, 'b'), caseFacts({ actor: { ...caseFacts().actor, ...actor } }));
    expect(unmet({}).map(({ guard }) => guard)).toEqual(['team', 'skill']);
    expect(unmet({ teams: ['north'], skills: ['gates', 'doors'] })).toEqual([]);
    expect(unmet({ isSystem: true })).toEqual([]);
  });

  it('come before the end where they are mandatory (R33)', () => {
    const flow = workflow({ a: 'open', check: { kind: 'open', mandatory: true }, b: 'closed' }, [{ from: 'a', to: 'b' }]);
    const unmet = (visited: string[]) =>
      evaluateTransition(flow, status(flow, 'a'), status(flow, 'b'), caseFacts({ visited: new Set(visited) })).map(({ guard }) => guard);
    expect(unmet(['a'])).toEqual(['transition']);
    expect(unmet(['a', 'check'])).toEqual([]);
  });

  it('ask for the time of a callback that is to be picked, once (R25)', () => {
    const flow = workflow({ a: 'open', b: { kind: 'public-callback', due: { mode: 'pick' } } }, [{ from: 'a', to: 'b' }]);
    const unmet = (dueAt: Date | null) => evaluateTransition(flow, status(flow, 'a'), status(flow, 'b'), caseFacts({ dueAt }));
    expect(unmet(null).map(({ guard, field }) => [guard, field])).toEqual([['callback-due', 'callbackAt']]);
    expect(unmet(new Date())).toEqual([]);
  });
});

describe('guards', () => {
  it('are all told at once', () => {
    const flow = workflow({ a: 'open', b: 'closed' }, [
      {
        from: 'a',
        to: 'b',
        guards: [{ guard: 'required-field', field: 'category' }, { guard: 'required-field', field: 'tags' }, { guard: 'owner' }],
      },
    ]);
    expect(evaluate(flow, 'a', 'b')).toEqual([
      ['required-field', 'category'],
      ['required-field', 'tags'],
      ['owner', 'owner'],
    ]);
    expect(evaluate(flow, 'a', 'b', { category: 1, tags: [1], owner: 1 })).toEqual([]);
  });

  it('say what the admin wrote, in the language of the reader', () => {
    const message = { en: 'Choose a category first.', cs: 'Nejdřív vyberte kategorii.' };
    const flow = workflow({ a: 'open', b: 'closed' }, [
      { from: 'a', to: 'b', guards: [{ guard: 'required-field', field: 'category', message }] },
    ]);
    const [unmet] = evaluateTransition(flow, status(flow, 'a'), status(flow, 'b'), caseFacts(), 'cs');
    expect(unmet?.message).toBe('Nejdřív vyberte kategorii.');
  });

  it('ask for an owner before a private callback, once (D6)', () => {
    const silent = workflow({ a: 'open', b: 'private-callback' }, [{ from: 'a', to: 'b' }]);
    const explicit = workflow({ a: 'open', b: 'private-callback' }, [{ from: 'a', to: 'b', guards: [{ guard: 'owner' }] }]);
    for (const flow of [silent, explicit]) {
      expect(evaluate(flow, 'a', 'b')).toEqual([['owner', 'owner']]);
      expect(evaluate(flow, 'a', 'b', { owner: 5 })).toEqual([]);
    }
  });
});

it('lets nothing through that the workflow does not join, in any workflow', () => {
  const keys = ['a', 'b', 'c', 'd'];
  const key = fc.constantFrom(...keys);
  const kinds = fc.array(fc.constantFrom<StatusKind>(...STATUS_KINDS), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(kinds, fc.array(fc.record({ from: key, to: key })), key, key, (kindList, transitions, from, to) => {
      const flow = workflow(Object.fromEntries(keys.map((name, index) => [name, kindList[index] ?? 'open'])), transitions);
      const joined = transitions.some((transition) => transition.from === from && transition.to === to);
      const refused = evaluate(flow, from, to).some(([guard]) => guard === 'transition');
      expect(refused).toBe(!joined);
    }),
  );
});

it('offers every status, and allows just those that an evaluation allows (B3)', () => {
  const keys = ['a', 'b', 'c', 'd'];
  const key = fc.constantFrom(...keys);
  const guard = fc.constantFrom<Guard>(
    { guard: 'owner' },
    { guard: 'open-tasks' },
    { guard: 'required-field', field: 'category' },
    { guard: 'role', roles: ['helpdesk-agent'] },
    { guard: 'time-in-status', minMinutes: 5 },
    { guard: 'confirmation', text: { en: 'Sure?' } },
  );
  const transitions = fc.array(fc.record({ from: key, to: key, guards: fc.array(guard, { maxLength: 3 }) }), { maxLength: 12 });
  const facts = fc.record({
    owner: fc.option(fc.integer()),
    category: fc.option(fc.integer()),
    openTasks: fc.nat(2),
    isConfirmed: fc.boolean(),
  });
  const kinds = fc.array(fc.constantFrom<StatusKind>(...STATUS_KINDS), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(kinds, transitions, facts, key, (kindList, ways, { owner, category, openTasks, isConfirmed }, from) => {
      const flow = workflow(Object.fromEntries(keys.map((name, index) => [name, kindList[index] ?? 'open'])), ways);
      const known = caseFacts({ openTasks, isConfirmed, fields: { owner, category } });
      const options = statusOptions(flow, status(flow, from), known);
      expect(options.map((option) => option.status.key)).toEqual(keys);
      for (const option of options) {
        if (option.isCurrent) expect(option.unmet).toEqual([]);
        else expect(option.unmet).toEqual(evaluateTransition(flow, status(flow, from), option.status, known));
      }
    }),
  );
});
