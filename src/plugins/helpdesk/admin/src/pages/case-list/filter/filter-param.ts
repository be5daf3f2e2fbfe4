import { OPERATORS, type Rule, type RuleGroup } from '../../../../../shared/conditions';

const NO_FILTER = 'none';

/** @returns undefined for what is no filter, as when there is none in the address */
export function readFilter(param: string | null): RuleGroup | null | undefined {
  if (param === NO_FILTER) return null;
  if (!param) return undefined;
  try {
    const parsed: unknown = JSON.parse(param);
    return isRuleGroup(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

export function writeFilter(filter: RuleGroup | null): string {
  return filter === null ? NO_FILTER : JSON.stringify(filter);
}

function isRuleGroup(node: unknown): node is RuleGroup {
  if (!isObject(node) || !Array.isArray(node.rules)) return false;
  const isSound = (node.combinator === 'and' || node.combinator === 'or') && (node.not === undefined || typeof node.not === 'boolean');
  return isSound && node.rules.every((one) => isRuleGroup(one) || isRule(one));
}

function isRule(node: unknown): node is Rule {
  return isObject(node) && !('rules' in node) && typeof node.field === 'string' && OPERATORS.some((operator) => operator === node.operator);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
