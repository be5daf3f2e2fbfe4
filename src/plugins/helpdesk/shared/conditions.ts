/**
 * Conditions of rules, guards and forms: a tree of rule groups in the format of react-querybuilder, which the HTTP
 * contract names.
 */
export const OPERATORS = [
  '=',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  'contains',
  'doesNotContain',
  'beginsWith',
  'endsWith',
  'in',
  'notIn',
  'null',
  'notNull',
  'between',
] as const;
export type Operator = (typeof OPERATORS)[number];

export interface Rule {
  /** What is looked at: a field of the case, `answers.<form>.<field>`, or, within a form, the key of a field. */
  field: string;
  operator: Operator;
  /** Absent for `null` and `notNull`; a list for `in` and `notIn`; two values for `between`. */
  value?: unknown;
}

export interface RuleGroup {
  combinator: 'and' | 'or';
  not?: boolean;
  /** Without any rule a group is met. */
  rules: (Rule | RuleGroup)[];
}

export function isGroup(node: Rule | RuleGroup): node is RuleGroup {
  return 'rules' in node;
}

/** Every rule of a condition, at any depth. */
export function rulesOf(condition: RuleGroup): Rule[] {
  return condition.rules.flatMap((node) => (isGroup(node) ? rulesOf(node) : node));
}

/** Every field that a condition looks at, once each. */
export function fieldsOf(condition: RuleGroup): string[] {
  return [...new Set(rulesOf(condition).map(({ field }) => field))];
}
