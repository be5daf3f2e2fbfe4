import { isGroup, type Rule, type RuleGroup } from '../../../../../shared/conditions';

/** A condition in which a field has got another key. */
export function renamedIn(condition: RuleGroup, from: string, to: string): RuleGroup {
  return {
    ...condition,
    rules: condition.rules.map((node) => {
      if (isGroup(node)) return renamedIn(node, from, to);
      return node.field === from ? { ...node, field: to } : node;
    }),
  };
}

/** A condition in which an option of a field has got another key. */
export function withRenamedOption(condition: RuleGroup, key: string, from: string, to: string): RuleGroup {
  return {
    ...condition,
    rules: condition.rules.map((node) => {
      if (isGroup(node)) return withRenamedOption(node, key, from, to);
      return node.field === key && 'value' in node ? { ...node, value: replaced(node.value, from, to) } : node;
    }),
  };
}

/** An answer, or a list of them, with one in place of another. */
export function replaced(answer: unknown, from: string, to: string): unknown {
  if (Array.isArray(answer)) return answer.map((one: unknown) => (one === from ? to : one));
  return answer === from ? to : answer;
}

/** A condition without the rules about a field; undefined when none is left. */
export function withoutField(condition: RuleGroup, key: string): RuleGroup | undefined {
  const rules = condition.rules.flatMap((node): (Rule | RuleGroup)[] => {
    if (isGroup(node)) {
      const kept = withoutField(node, key);
      return kept ? [kept] : [];
    }
    return node.field === key ? [] : [node];
  });
  return rules.length > 0 ? { ...condition, rules } : undefined;
}
