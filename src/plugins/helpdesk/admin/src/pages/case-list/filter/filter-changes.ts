import { isGroup, rulesOf, type Rule, type RuleGroup } from '../../../../../shared/conditions';
import { isComplete } from '../../../conditions/operators';

type Node = Rule | RuleGroup;

/** Whether every rule says all that it has to. */
export function isWhole(node: Node): boolean {
  return isGroup(node) ? node.rules.length > 0 && rulesOf(node).every(isComplete) : isComplete(node);
}

/**
 * A filter with one more part that has to be met. One of which any part would do, or that is turned round, becomes a
 * part itself.
 */
export function withNode(filter: RuleGroup | null, node: Node): RuleGroup {
  if (!filter || filter.rules.length === 0) return { combinator: 'and', rules: [node] };
  const isJoined = filter.combinator === 'and' || filter.rules.length === 1;
  if (isJoined && !filter.not) return { combinator: 'and', rules: [...filter.rules, node] };
  return { combinator: 'and', rules: [filter, node] };
}

/** @returns null when nothing is left of it */
export function withoutNode(filter: RuleGroup, index: number): RuleGroup | null {
  const rules = filter.rules.filter((_, place) => place !== index);
  return rules.length > 0 ? { ...filter, rules } : null;
}

export function withNodeAt(filter: RuleGroup, index: number, node: Node): RuleGroup {
  return { ...filter, rules: filter.rules.map((other, place) => (place === index ? node : other)) };
}

/** A choice of one as the choice of several that the form has: what is chosen stays. */
export function asEdited(node: Node, hasChoices: (field: string) => boolean): Node {
  if (isGroup(node) || !hasChoices(node.field)) return node;
  if (node.operator === '=') return { ...node, operator: 'in', value: [node.value] };
  if (node.operator === '!=') return { ...node, operator: 'notIn', value: [node.value] };
  return node;
}
