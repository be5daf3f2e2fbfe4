import fc from 'fast-check';
import { supportWorkflow, workflow } from '../../../../../tests/builders/workflow';
import { STATUS_KINDS, type StatusKind } from '../../shared/status-kinds';
import type { Status, Workflow } from './definition';
import { evaluateTransition, type GuardedFields } from './evaluate-transition';

const fields = (given: Partial<GuardedFields> = {}): GuardedFields => ({
  category: null,
  owner: null,
  subject: 'Gate stuck',
  deadlineAt: null,
  priority: null,
  tags: [],
  ...given,
});

function status({ statuses }: Workflow, key: string): Status {
  const found = statuses.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`no status ${key}`);
  return found;
}

const evaluate = (flow: Workflow, from: string, to: string, given?: Partial<GuardedFields>) =>
  evaluateTransition(flow, status(flow, from), status(flow, to), fields(given)).map(({ guard, field }) => [guard, field]);

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
    const [unmet] = evaluateTransition(flow, status(flow, 'a'), status(flow, 'b'), fields(), 'cs');
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
