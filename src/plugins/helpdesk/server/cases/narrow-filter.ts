import { isGroup, type Rule, type RuleGroup } from '../../shared/conditions';
import { COMPARE, listOf } from '../../shared/operators';
import type { Catalogue } from '../configuration/catalogue';
import type { Status } from '../workflow/definition';

/** What a filter says in the terms that lists have indexes for, and what is left of it. */
export interface NarrowedFilter {
  /** Database ids; null where the filter does not limit them. */
  statusIds: number[] | null;
  campaignIds: number[] | null;
  ownerIds: number[] | null;
  /** Null where nothing is left. */
  rest: RuleGroup | null;
}

const OF_STATUS: Record<string, (status: Status) => string> = {
  status: ({ key }) => key,
  statusKind: ({ kind }) => kind,
  phase: ({ phase }) => phase,
};

/**
 * Takes out of a filter what every case of the list must meet and what the configuration already tells: which statuses,
 * campaigns and owners are left. Each of these can then be read in the order of the list from an index of its own.
 */
export function narrowFilter({ statuses, campaigns }: Pick<Catalogue, 'statuses' | 'campaigns'>, filter: RuleGroup | null): NarrowedFilter {
  const demands = filter ? demandsOf(filter) : [];
  const left = demands.flatMap((node) => (isGroup(node) ? [] : (narrowing(node) ?? [])));
  const taken = new Set(left.map(({ rule }) => rule));
  const rest = demands.filter((node) => isGroup(node) || !taken.has(node));
  return {
    statusIds: idsLeft('status', [...statuses.values()]),
    campaignIds: idsLeft('campaign', campaigns),
    ownerIds: ownersLeft(),
    rest: rest.length === 0 ? null : { combinator: 'and', rules: rest },
  };

  function idsLeft<T extends { id: number }>(kind: Narrowing['kind'], all: T[]): number[] | null {
    const tests = left.filter((one) => one.kind === kind);
    if (tests.length === 0) return null;
    return all.filter((one) => tests.every(({ rule, valueOf }) => COMPARE[rule.operator](valueOf(one), rule.value))).map(({ id }) => id);
  }

  function ownersLeft(): number[] | null {
    const lists = left.filter(({ kind }) => kind === 'owner').map(({ rule }) => new Set(listOf(rule.value).map(Number)));
    if (lists.length === 0) return null;
    return [...(lists[0] ?? [])].filter((id) => lists.every((list) => list.has(id)));
  }
}

interface Narrowing {
  kind: 'status' | 'campaign' | 'owner';
  rule: Rule;
  valueOf(one: unknown): unknown;
}

function narrowing(rule: Rule): Narrowing | null {
  const ofStatus = OF_STATUS[rule.field];
  if (ofStatus) return { kind: 'status', rule, valueOf: (status) => ofStatus(status as Status) };
  const isChosen = rule.operator === '=' || rule.operator === 'in';
  // A campaign that cannot be used is not in the catalogue, but its cases are there.
  if (rule.field === 'campaign' && isChosen) return { kind: 'campaign', rule, valueOf: (campaign) => (campaign as { slug: string }).slug };
  if (rule.field === 'owner' && isChosen) return { kind: 'owner', rule, valueOf: () => undefined };
  return null;
}

/** What must all be met: rules and groups of a conjunction, and of conjunctions within it. */
function demandsOf(group: RuleGroup): (Rule | RuleGroup)[] {
  if (group.not || (group.combinator === 'or' && group.rules.length !== 1)) return group.rules.length === 0 && !group.not ? [] : [group];
  return group.rules.flatMap((node) => (isGroup(node) ? demandsOf(node) : [node]));
}
