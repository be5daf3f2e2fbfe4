/** What can be wrong with a part of the configuration, by a short name; the admin panel has words for each. */
export const PROBLEM_RULES = [
  'callback-without-due',
  'dead-end',
  'due-without-callback',
  'field-removed',
  'guard-never-met',
  'header-form-fields',
  'header-form-public',
  'header-form-sections',
  'header-form-twice',
  'initial-missing',
  'key-used-twice',
  'missing-consent',
  'missing-field',
  'missing-form',
  'missing-option',
  'missing-status',
  'missing-template',
  'missing-workflow',
  'named-twice',
  'no-closing',
  'no-members',
  'no-public-form',
  'nobody-skilled',
  'option-removed',
  'phase-in-use',
  'placeholder',
  'prefix-used-twice',
  'required',
  'schema',
  'status-in-use',
  'status-stays',
  'to-itself',
  'transition-twice',
  'unknown-person',
  'unknown-team',
  'unreachable',
  'workflow-in-use',
] as const;
export type ProblemRule = (typeof PROBLEM_RULES)[number];

/** What is not as the schema says (rule `schema`). */
export const SCHEMA_FAULTS = [
  'ambiguous-pattern',
  'broken-pattern',
  'broken-range',
  'circle',
  'default',
  'key-twice',
  'large-pattern',
  'needs-action',
  'needs-default',
  'needs-options',
  'no-answer',
  'no-date',
  'no-field',
  'no-language',
  'no-number',
  'no-section',
  'no-text',
  'no-url',
  'not-for-kind',
  'required',
  'shape',
  'too-few',
  'too-long',
  'too-many',
  'too-much',
  'unknown-placeholder',
] as const;
export type SchemaFault = (typeof SCHEMA_FAULTS)[number];

/**
 * What `message` is made of, for whoever says it in another language: keys and slugs of what it names, and numbers.
 * `fault` tells the rule `schema` apart.
 */
export type ProblemParams = { fault?: SchemaFault } & Partial<
  Record<
    | 'campaign'
    | 'circle'
    | 'consent'
    | 'field'
    | 'fields'
    | 'form'
    | 'from'
    | 'key'
    | 'option'
    | 'person'
    | 'reason'
    | 'status'
    | 'team'
    | 'template'
    | 'to'
    | 'workflow',
    string
  >
> &
  Partial<Record<'count' | 'limit', number>>;

/** What is wrong with a part of the configuration, or worth a second look. An error is not published. */
export interface Problem {
  /** Where: names and keys joined by dots, list entries by their number, such as `workflows.support.transitions.3.to`. */
  path: string;
  severity: 'error' | 'warning';
  /** Short name of what was found, such as `unreachable`. */
  rule: ProblemRule;
  /** In English */
  message: string;
  /** Only for the admin panel; the HTTP contract knows the four above. */
  params?: ProblemParams;
}
