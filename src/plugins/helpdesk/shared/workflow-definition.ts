import type { RuleGroup } from './conditions';
import type { Localised } from './localised';
import type { StatusKind } from './status-kinds';

/** Fields of a case that a guard can demand. */
export const REQUIRABLE_FIELDS = ['category', 'owner', 'subject', 'deadlineAt', 'priority', 'tags'] as const;
export type RequirableField = (typeof REQUIRABLE_FIELDS)[number];

/** What the condition of a guard can look at beside answers and the fields that admins added to the case type. */
export const CONDITION_FIELDS = [
  'callbackAt',
  'campaign',
  'category',
  'deadlineAt',
  'number',
  'owner',
  'phase',
  'priority',
  'source',
  'status',
  'subject',
  'tags',
] as const;
export type ConditionField = (typeof CONDITION_FIELDS)[number];

/** Acts that a guard can demand: each is told from the activities of the case. */
export const REQUIRABLE_ACTIVITIES = ['comment', 'reply', 'call'] as const;
export type RequirableActivity = (typeof REQUIRABLE_ACTIVITIES)[number];

/**
 * A condition on a transition (R33–R36). `message` is what the admin wants people to read when it is not met; without
 * it the guard has words of its own.
 */
export type Guard = { message?: Localised } & (
  | { guard: 'required-field'; field: RequirableField }
  | { guard: 'required-answer'; form: string; field: string }
  /** Since the case came into its present status, unless `ever`. */
  | { guard: 'required-activity'; activity: RequirableActivity; ever?: boolean }
  /** No task of the case may be open. */
  | { guard: 'open-tasks' }
  /** Codes of roles of the admin panel; one is enough. */
  | { guard: 'role'; roles: string[] }
  | { guard: 'team'; teams: string[] }
  | { guard: 'skill'; skills: string[] }
  | { guard: 'owner' }
  | { guard: 'callback-due' }
  /** Minutes in the present status, at the least, at the most. */
  | { guard: 'time-in-status'; minMinutes?: number; maxMinutes?: number }
  | { guard: 'condition'; when: RuleGroup }
  /** Whoever makes the change has to say yes to `text`. */
  | { guard: 'confirmation'; text: Localised }
);

/** Guards an admin chooses from, and those the engine adds of itself (`transition`). */
export type GuardName = Guard['guard'] | 'transition';

/** An allowed way from one status to another, by their keys. */
export interface Transition {
  from: string;
  to: string;
  label?: Localised;
  guards?: Guard[];
}

/**
 * How a callback or a success to be confirmed gets its time (R25): the agent picks it, it is so many minutes after the
 * status is set, or it is one date for all.
 */
export type DueRule = { mode: 'pick' } | { mode: 'relative'; minutes: number } | { mode: 'absolute'; at: string };

export interface StatusDefinition {
  key: string;
  name: Localised;
  kind: StatusKind;
  help?: Localised;
  /** Whether SLA clocks stop here; without it the kind decides (D1). */
  pauses?: boolean;
  due?: DueRule;
  /** Who may work on a case in it (R34, R36): one of each list that is not empty. */
  roles?: string[];
  teams?: string[];
  skills?: string[];
  /** A case must have been in it before it may be closed (R33). */
  mandatory?: boolean;
}

/** A workflow as the configuration document has it. The order of `statuses` is that of lists. */
export interface WorkflowDefinition {
  slug: string;
  name?: Localised;
  /** Key of the status that every new case starts in (R28). */
  initial: string;
  statuses: StatusDefinition[];
  transitions: Transition[];
}
