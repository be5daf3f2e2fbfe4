import { isGroup, type Rule, type RuleGroup } from './conditions';
import { COMPARE } from './operators';

/** One rule as it was found: what it looked at, what was there, and whether it was met. */
export interface RuleTrace {
  rule: Rule;
  actual: unknown;
  met: boolean;
}

export interface ConditionResult {
  met: boolean;
  /** Every rule, in order, so that the result can be explained. */
  trace: RuleTrace[];
}

/**
 * Evaluates a condition.
 *
 * @param valueOf the value of a field: text, number, boolean, a list of these, or undefined for what is not there
 */
export function evaluateCondition(condition: RuleGroup, valueOf: (field: string) => unknown): ConditionResult {
  const trace: RuleTrace[] = [];
  return { met: evaluateGroup(condition, valueOf, trace), trace };
}

function evaluateGroup({ combinator, not = false, rules }: RuleGroup, valueOf: (field: string) => unknown, trace: RuleTrace[]): boolean {
  // All are evaluated, also once the result is clear: an explanation leaves nothing out.
  const results = rules.map((node) => {
    if (isGroup(node)) return evaluateGroup(node, valueOf, trace);
    const actual = valueOf(node.field);
    const met = COMPARE[node.operator](actual, node.value);
    trace.push({ rule: node, actual, met });
    return met;
  });
  const met = results.length === 0 || (combinator === 'and' ? results.every(Boolean) : results.some(Boolean));
  return met !== not;
}
