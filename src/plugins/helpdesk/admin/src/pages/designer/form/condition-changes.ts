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
