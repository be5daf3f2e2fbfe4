import fc from 'fast-check';
import { campaign, caseSnapshot, changeContext } from '../../../../../tests/builders/case';
import { workflow } from '../../../../../tests/builders/workflow';
import { STATUS_KINDS } from '../../shared/status-kinds';
import { bulkUnmet, resetsAnswers } from './bulk-change';
import { planChange } from './plan-change';

const sample = workflow({ open: 'open', fresh: 'unused', waiting: 'waiting', call: 'private-callback', done: 'closed' }, [
  { from: 'waiting', to: 'done' },
  { from: 'waiting', to: 'open', guards: [{ guard: 'required-field', field: 'category' }] },
  { from: 'call', to: 'done' },
]);
const status = (key: string) => {
  const found = sample.statuses.find((one) => one.key === key);
  if (!found) throw new Error(`no status ${key}`);
  return found;
};
const guardsOf = (unmet: { guard: string }[]) => unmet.map(({ guard }) => guard);

describe('a status set in bulk', () => {
  it('takes the answers on the way to an unused or the initial status, and to no other (R30)', () => {
    const resetting = sample.statuses.filter((to) => resetsAnswers(sample, 99, to)).map(({ key }) => key);
    expect(resetting).toEqual(['open', 'fresh']);
  });

  it('leaves the answers of a case that is there already, and of one whose status stays', () => {
    expect(resetsAnswers(sample, status('fresh').id, status('fresh'))).toBe(false);
    expect(resetsAnswers(sample, 99, undefined)).toBe(false);
  });

  it('is refused without a qualifier (R22), in words, and of every other kind is not', () => {
    expect(bulkUnmet(status('waiting'), status('open'), {})).toEqual([
      { guard: 'bulk-status', field: 'status', message: '"open" cannot be set in bulk: its kind is "open".' },
    ]);
    fc.assert(
      fc.property(fc.constantFrom(...STATUS_KINDS), fc.constantFrom(...STATUS_KINDS), (fromKind, toKind) => {
        const [from, to] = workflow({ from: fromKind, to: toKind }).statuses;
        if (!from || !to) throw new Error('no status');
        expect(bulkUnmet(from, to, {}).length > 0).toBe(toKind === 'open');
      }),
    );
  });

  it('tells the guards of the workflow along with its own', () => {
    const context = changeContext({ campaign: campaign({ workflow: sample }), isBulk: true });
    const plan = planChange(caseSnapshot({ statusId: status('waiting').id }), { statusId: status('open').id }, context);
    expect(plan.kind === 'refused' && guardsOf(plan.unmet)).toEqual(['bulk-status', 'required-field']);
  });
});

describe('an owner cleared in bulk', () => {
  it('is refused while a private callback is pending (D6)', () => {
    expect(guardsOf(bulkUnmet(status('call'), null, { ownerId: null }))).toEqual(['bulk-owner']);
  });

  it('is not refused in any other kind, nor when the owner is replaced or the callback ends with it', () => {
    for (const key of ['open', 'fresh', 'waiting', 'done']) expect(bulkUnmet(status(key), null, { ownerId: null })).toEqual([]);
    expect(bulkUnmet(status('call'), null, { ownerId: 5 })).toEqual([]);
    expect(bulkUnmet(status('call'), null, {})).toEqual([]);
    expect(bulkUnmet(status('call'), status('done'), { ownerId: null })).toEqual([]);
  });
});

describe('the source of a case', () => {
  it('is changed by a colleague in bulk only (R66)', () => {
    expect(planChange(caseSnapshot(), { source: 'sms' }, changeContext({ isSourceFixed: true }))).toEqual({
      kind: 'invalid',
      errors: [{ path: ['source'], message: 'is changed by a bulk action only' }],
    });
    expect(planChange(caseSnapshot(), { source: 'web' }, changeContext({ isSourceFixed: true }))).toEqual({ kind: 'unchanged' });
    expect(planChange(caseSnapshot(), { source: 'sms' }, changeContext({ isBulk: true }))).toMatchObject({
      kind: 'change',
      update: { source: 'sms' },
    });
  });
});
