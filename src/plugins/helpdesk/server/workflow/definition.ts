import { z } from '@strapi/utils';
import { hasText, LANGUAGE_TAG, type Localised } from '../../shared/localised';
import { STATUS_KINDS, type Phase, type StatusKind } from '../../shared/status-kinds';
import {
  REQUIRABLE_ACTIVITIES,
  REQUIRABLE_FIELDS,
  type DueRule,
  type Guard,
  type StatusDefinition,
  type Transition,
} from '../../shared/workflow-definition';
import { conditionSchema } from '../conditions/rule-group-schema';

const MAX_STATUSES = 200;
const MAX_TRANSITIONS = 2_000;
const MAX_GUARDS = 50;
/** A year; a longer wait is a mistake. */
const MAX_MINUTES = 366 * 24 * 60;

const language = z.string().regex(LANGUAGE_TAG, 'must be a language such as "cs"');

/** A text by language, at least in one. */
export function localisedSchema(max: number) {
  return inSomeLanguage(z.string().trim().max(max, `must have at most ${max} characters`));
}

/** Texts of many lines by language, at least in one; their ends are kept as they are written. */
export function textsSchema(max: number) {
  return inSomeLanguage(z.string().max(max, `must have at most ${max} characters`));
}

function inSomeLanguage(text: z.ZodString) {
  return z.record(language, text).refine(hasText, {
    message: 'needs a text in one language at least',
    params: { fault: 'no-text' },
  });
}

/** Keys and slugs: lower case, digits and hyphens, as in addresses. */
export const slugSchema = z
  .string()
  .max(80, 'must have at most 80 characters')
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must have only lower-case letters, digits and hyphens');

const message = localisedSchema(500).optional();
const names = z.array(z.string().min(1).max(80)).min(1, 'names nobody').max(50);
const minutes = z.int('must be whole minutes').min(0).max(MAX_MINUTES);
const answerKey = z.string().min(1).max(80);

const guardSchema = z.discriminatedUnion('guard', [
  z.strictObject({ guard: z.literal('required-field'), field: z.enum(REQUIRABLE_FIELDS), message }),
  z.strictObject({ guard: z.literal('required-answer'), form: slugSchema, field: answerKey, message }),
  z.strictObject({ guard: z.literal('required-activity'), activity: z.enum(REQUIRABLE_ACTIVITIES), ever: z.boolean().optional(), message }),
  z.strictObject({ guard: z.literal('open-tasks'), message }),
  z.strictObject({ guard: z.literal('role'), roles: names, message }),
  z.strictObject({ guard: z.literal('team'), teams: names, message }),
  z.strictObject({ guard: z.literal('skill'), skills: names, message }),
  z.strictObject({ guard: z.literal('owner'), message }),
  z.strictObject({ guard: z.literal('callback-due'), message }),
  z.strictObject({ guard: z.literal('time-in-status'), minMinutes: minutes.optional(), maxMinutes: minutes.optional(), message }),
  z.strictObject({ guard: z.literal('condition'), when: conditionSchema, message }),
  z.strictObject({ guard: z.literal('confirmation'), text: localisedSchema(1_000), message }),
]) satisfies z.ZodType<Guard>;

const transitionSchema: z.ZodType<Transition> = z.strictObject({
  from: slugSchema,
  to: slugSchema,
  label: localisedSchema(120).optional(),
  guards: z.array(guardSchema).max(MAX_GUARDS).optional(),
});

/** The transitions of a workflow, as its row keeps them. */
export const transitionsSchema = z.array(transitionSchema).max(MAX_TRANSITIONS);

const dueSchema: z.ZodType<DueRule> = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('pick') }),
  z.strictObject({ mode: z.literal('relative'), minutes: minutes.min(1) }),
  z.strictObject({
    mode: z.literal('absolute'),
    at: z.iso.datetime({ offset: true, error: 'must be a time such as 2026-12-24T09:00:00Z' }),
  }),
]);

const people = z.array(z.string().min(1).max(80)).max(50).optional();

/** What a status is made of beside its key, name and kind; kept with the status as one document. */
export const statusRulesSchema = z.strictObject({
  help: localisedSchema(1_000).optional(),
  due: dueSchema.optional(),
  roles: people,
  teams: people,
  skills: people,
  mandatory: z.boolean().optional(),
});
export type StatusRules = z.infer<typeof statusRulesSchema>;

const statusSchema: z.ZodType<StatusDefinition> = z.strictObject({
  key: slugSchema,
  name: localisedSchema(120),
  kind: z.enum(STATUS_KINDS),
  pauses: z.boolean().optional(),
  ...statusRulesSchema.shape,
});

/** The form of a workflow; what its parts mean to each other is the lint's to say (`lint-workflow.ts`). */
export const workflowShape = {
  slug: slugSchema,
  name: localisedSchema(120).optional(),
  initial: slugSchema,
  statuses: z.array(statusSchema).min(1, 'needs a status').max(MAX_STATUSES),
  transitions: transitionsSchema,
};

/** A status as decisions see it. */
export interface Status extends StatusRules {
  id: number;
  documentId: string;
  key: string;
  name: Localised;
  kind: StatusKind;
  phase: Phase;
  pauses?: boolean;
}

/** A workflow ready for evaluation: every look-up a decision needs is one step. */
export interface Workflow {
  id: number;
  slug: string;
  name: Localised;
  /** Counted up each time the workflow is published. */
  version: number;
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
  workflow: { id: number; slug: string; name?: Localised; version?: number; initialKey: string },
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
  return {
    id: workflow.id,
    slug: workflow.slug,
    name: workflow.name ?? {},
    version: workflow.version ?? 1,
    initial,
    statuses,
    transitions: byFrom,
  };
}
