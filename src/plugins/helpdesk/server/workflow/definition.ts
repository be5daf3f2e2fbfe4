import { z } from '@strapi/utils';
import type { Localised } from '../../shared/localised';
import type { Phase, StatusKind } from '../../shared/status-kinds';

/** Case fields that a guard can demand. */
const REQUIRABLE_FIELDS = ['category', 'owner', 'subject', 'deadlineAt', 'priority', 'tags'] as const;
export type RequirableField = (typeof REQUIRABLE_FIELDS)[number];

const message = z.record(z.string(), z.string()).optional();

const guardSchema = z.discriminatedUnion('guard', [
  z.strictObject({ guard: z.literal('required-field'), field: z.enum(REQUIRABLE_FIELDS), message }),
  z.strictObject({ guard: z.literal('owner'), message }),
]);
/** A condition on a transition. */
export type Guard = z.infer<typeof guardSchema>;

const transitionSchema = z.strictObject({
  from: z.string().min(1),
  to: z.string().min(1),
  label: z.record(z.string(), z.string()).optional(),
  guards: z.array(guardSchema).max(50).optional(),
});
export const transitionsSchema = z.array(transitionSchema).max(2_000);
/** An allowed way from one status to another, by their keys. */
export type Transition = z.infer<typeof transitionSchema>;

export interface Status {
  id: number;
  documentId: string;
  key: string;
  name: Localised;
  kind: StatusKind;
  phase: Phase;
}

/** A workflow ready for evaluation: every look-up a decision needs is one step. */
export interface Workflow {
  id: number;
  slug: string;
  initial: Status;
  statuses: Status[];
  /** transitions.get(from key)?.get(to key) */
  transitions: Map<string, Map<string, Transition>>;
}

/**
 * Prepares a workflow for evaluation.
 *
 * @param initialKey key of the status every new case starts in (R28)
 * @throws Error when the initial status is missing, since no case could be opened
 */
export function compileWorkflow(
  workflow: { id: number; slug: string; initialKey: string },
  statuses: Status[],
  transitions: Transition[],
): Workflow {
  const initial = statuses.find(({ key }) => key === workflow.initialKey);
  if (!initial) throw new Error(`Workflow ${workflow.slug} has no status "${workflow.initialKey}" to start in`);
  const byFrom = new Map<string, Map<string, Transition>>();
  for (const transition of transitions) {
    const targets = byFrom.get(transition.from) ?? new Map<string, Transition>();
    targets.set(transition.to, transition);
    byFrom.set(transition.from, targets);
  }
  return { id: workflow.id, slug: workflow.slug, initial, statuses, transitions: byFrom };
}
