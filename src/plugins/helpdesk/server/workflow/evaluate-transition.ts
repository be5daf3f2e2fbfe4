import { localise, type Localised } from '../../shared/localised';
import type { Guard } from '../../shared/workflow-definition';
import type { UnmetGuard } from '../platform/errors';
import type { CaseFacts } from './case-facts';
import type { Status, Workflow } from './definition';
import { guardWords } from './guard-words';
import { evaluateGuard } from './guards';
import { lacksForStatus } from './lacks-for-status';

/**
 * Every guard that stands against moving a case from one status to another; empty when it may go there.
 *
 * All of them are told at once, so that nobody mends one thing only to learn of the next (B3). A change between
 * statuses that the workflow does not join is the guard `transition`; its own guards do not matter then. From a status
 * that was taken out of use a case may go anywhere, or it could never leave it.
 *
 * @param facts the case with the change already applied: a category given in the same request counts
 * @param language the reader's, for what is told
 */
export function evaluateTransition(workflow: Workflow, from: Status, to: Status, facts: CaseFacts, language = 'en'): UnmetGuard[] {
  const transition = workflow.transitions.get(from.key)?.get(to.key);
  if (!transition && workflow.statuses.some(({ key }) => key === from.key)) {
    const names = { from: localise(from.name, language), to: localise(to.name, language) };
    return [{ guard: 'transition', message: guardWords('no-transition', language, names) }];
  }
  const given = transition?.guards ?? [];
  const guards = [...given, ...impliedGuards(to, given)];
  return [
    ...skippedPhases(workflow, to, facts, language),
    ...strangersTo(from, facts, language),
    ...answersMissing(to, guards, facts, language),
    ...guards.flatMap((guard) => evaluateGuard(guard, to, facts, language) ?? []),
  ];
}

/** What a status demands whatever the transition says. */
function impliedGuards(to: Status, given: Guard[]): Guard[] {
  const implied: Guard[] = [];
  // D6: whoever promised to call back must be known.
  if (to.kind === 'private-callback') implied.push({ guard: 'owner' });
  // R25: a time that the agent is to pick must be picked.
  if (to.due?.mode === 'pick') implied.push({ guard: 'callback-due' });
  return implied.filter(({ guard }) => !given.some((other) => other.guard === guard));
}

/** R33: a case is closed only after every mandatory phase. */
function skippedPhases({ statuses }: Workflow, to: Status, { visited }: CaseFacts, language: string): UnmetGuard[] {
  if (to.phase !== 'closed') return [];
  return statuses
    .filter(({ mandatory, key }) => mandatory && key !== to.key && !visited.has(key))
    .map(({ name }) => ({
      guard: 'transition',
      message: guardWords('mandatory-status', language, { target: localise(to.name, language), before: localise(name, language) }),
    }));
}

/** R35: answers that a form requires for the status; those that a guard of the transition demands are told by it. */
function answersMissing(to: Status, guards: Guard[], facts: CaseFacts, language: string): UnmetGuard[] {
  return facts
    .missingFor(to.key)
    .filter(({ form, field }) => !guards.some((guard) => guard.guard === 'required-answer' && guard.form === form && guard.field === field))
    .map(({ form, field, label }) => ({
      guard: 'required-answer',
      field: `answers.${form}.${field}`,
      message: guardWords('answer-for-status', language, {
        target: localise(to.name, language),
        answer: localise(label, language, field),
      }),
    }));
}

/** R34: a case is led on by somebody who may work on it where it is. */
function strangersTo(from: Status, { actor }: CaseFacts, language: string): UnmetGuard[] {
  return actor.isSystem ? [] : lacksForStatus(from, actor, language);
}

/** One status of the campaign, as the status menu offers it. */
export interface StatusOption {
  status: Status;
  isCurrent: boolean;
  /** The admin's words for the way there, where there are any. */
  label: Localised | null;
  /** Whether the workflow has a way back from there to where the case is. */
  hasWayBack: boolean;
  /** Why it cannot be chosen; empty where it can. */
  unmet: UnmetGuard[];
}

/** Every status of the workflow with whether the case may go there, and why not (B3, R29). */
export function statusOptions(workflow: Workflow, from: Status, facts: CaseFacts, language = 'en'): StatusOption[] {
  return workflow.statuses.map((status) => {
    const isCurrent = status.key === from.key;
    return {
      status,
      isCurrent,
      label: workflow.transitions.get(from.key)?.get(status.key)?.label ?? null,
      hasWayBack: workflow.transitions.get(status.key)?.has(from.key) ?? false,
      unmet: isCurrent ? [] : evaluateTransition(workflow, from, status, facts, language),
    };
  });
}
