import type { RequirableActivity, RequirableField, Transition } from '../../shared/workflow-definition';
import { fieldsOf } from '../../shared/conditions';
import type { Localised } from '../../shared/localised';
import type { Status } from './definition';

/** What makes somebody fit to work on a case (R34, R36). */
export interface KnowHow {
  /** Codes of roles of the admin panel, keys of teams and skills. */
  roles: string[];
  teams: string[];
  skills: string[];
}

/** Who makes a change, as guards on people see it. */
export interface GuardedActor extends KnowHow {
  /** Our own code (rules, jobs, a move by the configuration), which guards on people do not concern. */
  isSystem: boolean;
}

/** What guards look at: the case as it would be after the change, and what happened to it so far. */
export interface CaseFacts {
  now: Date;
  fields: Record<RequirableField, unknown>;
  /** By slug of the form, then key of the field. */
  answers: Record<string, Record<string, unknown>>;
  /** How often each act was done since the case came into its present status, and at all. */
  acts: Record<RequirableActivity, { inStatus: number; ever: number }>;
  openTasks: number;
  actor: GuardedActor;
  /** When the case came into its present status. */
  statusSince: Date;
  /** When the callback, or the confirmation of a success, is due after the change; null for no time. */
  dueAt: Date | null;
  /** Whoever makes the change said yes to what the transition asks. */
  isConfirmed: boolean;
  /** Keys of the statuses the case has been in, the present one included. */
  visited: ReadonlySet<string>;
  /** Answers that forms of the case require before it may be in a status. */
  missingFor(statusKey: string): { form: string; field: string; label: Localised }[];
  /** What an answer and its form are called; undefined where the case's campaign has no such form or field. */
  questionOf(form: string, field: string): { form: Localised; field: Localised } | undefined;
  /** The value of a field that a condition names. */
  valueOf(field: string): unknown;
}

/** What happened to a case so far, apart from what its row tells. */
export type CaseHistory = Pick<CaseFacts, 'answers' | 'acts' | 'openTasks' | 'actor' | 'visited'>;

const NEVER = { inStatus: 0, ever: 0 };

/** Of a case that nothing happened to yet. */
export const NO_HISTORY: CaseHistory = {
  answers: {},
  acts: { comment: NEVER, reply: NEVER, call: NEVER },
  openTasks: 0,
  actor: { roles: [], teams: [], skills: [], isSystem: false },
  visited: new Set(),
};

/** Facts that must be read from the database, each only where a guard asks for it. */
export type FactNeed = 'answers' | 'acts' | 'open-tasks' | 'visited' | 'people' | 'names';

/**
 * What a decision about these transitions has to know beside the case's own row, so that nothing is read in vain.
 *
 * @param transitions those that are looked at: one for a change, all that leave a status for a list of options
 */
export function factsNeeded(statuses: Status[], from: Status | undefined, transitions: Transition[]): Set<FactNeed> {
  const needs = new Set<FactNeed>();
  for (const guard of transitions.flatMap(({ guards = [] }) => guards)) {
    if (guard.guard === 'required-answer') needs.add('answers');
    if (guard.guard === 'required-activity') needs.add('acts');
    if (guard.guard === 'open-tasks') needs.add('open-tasks');
    if (guard.guard === 'role' || guard.guard === 'team' || guard.guard === 'skill') needs.add('people');
    if (guard.guard === 'condition') {
      if (fieldsOf(guard.when).some((field) => field.startsWith('answers.'))) needs.add('answers');
      needs.add('names');
    }
  }
  if (from && [from.roles, from.teams, from.skills].some((list) => list && list.length > 0)) needs.add('people');
  if (statuses.some(({ mandatory }) => mandatory)) needs.add('visited');
  return needs;
}
