import type { Rule, RuleGroup } from '../../shared/conditions';
import type { Catalogue } from '../configuration/catalogue';
import { narrowFilter } from './narrow-filter';

const catalogue = {
  statuses: new Map([
    [1, { id: 1, key: 'new', kind: 'unused', phase: 'open' }],
    [2, { id: 2, key: 'waiting', kind: 'waiting', phase: 'paused' }],
    [3, { id: 3, key: 'closed', kind: 'closed', phase: 'closed' }],
  ]),
  campaigns: [
    { id: 10, slug: 'support' },
    { id: 11, slug: 'sales' },
  ],
} as unknown as Pick<Catalogue, 'statuses' | 'campaigns'>;

const rule = (field: string, operator: Rule['operator'], value?: unknown): Rule => ({ field, operator, value });
const and = (...rules: RuleGroup['rules']): RuleGroup => ({ combinator: 'and', rules });
const or = (...rules: RuleGroup['rules']): RuleGroup => ({ combinator: 'or', rules });
const narrow = (filter: RuleGroup | null) => narrowFilter(catalogue, filter);
const NOTHING = { statusIds: null, campaignIds: null, ownerIds: null, rest: null };

describe('what a filter says in the terms of indexes', () => {
  it.each<[string, RuleGroup | null, object]>([
    ['no filter', null, NOTHING],
    ['no rules', and(), NOTHING],
    ['a phase', and(rule('phase', '!=', 'closed')), { ...NOTHING, statusIds: [1, 2] }],
    ['a phase and a status', and(rule('phase', '!=', 'closed'), and(rule('status', 'notIn', ['new']))), { ...NOTHING, statusIds: [2] }],
    ['a kind', or(rule('statusKind', 'in', 'waiting, closed')), { ...NOTHING, statusIds: [2, 3] }],
    ['a campaign', and(rule('campaign', '=', 'sales')), { ...NOTHING, campaignIds: [11] }],
    ['owners', and(rule('owner', 'in', [4, 5]), rule('owner', '=', 5)), { ...NOTHING, ownerIds: [5] }],
  ])('%s', (_what, filter, expected) => expect(narrow(filter)).toEqual(expected));

  it.each<[string, RuleGroup]>([
    ['an alternative', or(rule('phase', '=', 'open'), rule('priority', '>', 50))],
    ['a negation', { ...and(rule('phase', '=', 'open')), not: true }],
    ['nobody', and(rule('owner', 'null'))],
    ['every campaign but one', and(rule('campaign', '!=', 'sales'))],
    ['a negation of nothing', { ...and(), not: true }],
  ])('is nothing for %s', (_what, filter) => {
    const { rest, ...left } = narrow(filter);
    expect(left).toEqual({ statusIds: null, campaignIds: null, ownerIds: null });
    expect(rest?.rules).toEqual(filter.combinator === 'and' && !filter.not ? filter.rules : [filter]);
  });
});
