import { localise } from '../../shared/localised';
import type { UnmetGuard } from '../platform/errors';
import type { Guard, RequirableField, Status, Workflow } from './definition';

/** What guards look at: the case as it would be after the change. */
export type GuardedFields = Record<RequirableField, unknown>;

/**
 * Every guard that stands against moving a case from one status to another; empty when it may go there.
 *
 * All of them are told at once, so that nobody mends one thing only to learn of the next (B3). A change between
 * statuses that the workflow does not join is the guard `transition`; its own guards do not matter then.
 *
 * @param fields the case with the change already applied: a category given in the same request counts
 * @param language the reader's language for the messages of guards
 */
export function evaluateTransition(workflow: Workflow, from: Status, to: Status, fields: GuardedFields, language = 'en'): UnmetGuard[] {
  const transition = workflow.transitions.get(from.key)?.get(to.key);
  if (!transition) {
    const names = { from: localise(from.name, language), to: localise(to.name, language) };
    return [{ guard: 'transition', message: `A case cannot go from "${names.from}" to "${names.to}".` }];
  }
  const unmet = (transition.guards ?? []).flatMap((guard) => evaluateGuard(guard, to, fields, language));
  // D6: whoever promised to call back must be known, whatever the transition says.
  if (to.kind === 'private-callback' && isEmpty(fields.owner) && !unmet.some(({ guard }) => guard === 'owner')) {
    unmet.push(...evaluateGuard({ guard: 'owner' }, to, fields, language));
  }
  return unmet;
}

function evaluateGuard(guard: Guard, to: Status, fields: GuardedFields, language: string): UnmetGuard[] {
  const field = guard.guard === 'owner' ? 'owner' : guard.field;
  if (!isEmpty(fields[field])) return [];
  const target = localise(to.name, language);
  const standard = guard.guard === 'owner' ? `"${target}" needs an owner.` : `"${target}" needs the field "${field}" to be filled in.`;
  return [{ guard: guard.guard, field, message: localise(guard.message, language, standard) }];
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
