import { localise } from '../../shared/localised';
import type { Guard } from '../../shared/workflow-definition';
import { isAbsent } from '../../shared/operators';
import { evaluateCondition } from '../../shared/evaluate-condition';
import type { UnmetGuard } from '../platform/errors';
import type { CaseFacts } from './case-facts';
import type { Status } from './definition';

/** What a guard says when it is not met: where to mend it, and words of its own. Null when it is met. */
type Finding = { field?: string; text: string } | null;

const MINUTE = 60_000;
const ACTS = { comment: 'a comment', reply: 'a reply to the client', call: 'a call' } as const;

/**
 * Whether one guard agrees with a change to a status.
 *
 * @param language of the reader, for the admin's own words
 * @returns what is missing, in words, or null
 */
export function evaluateGuard(guard: Guard, to: Status, facts: CaseFacts, language: string): UnmetGuard | null {
  const finding = find(guard, `"${localise(to.name, language)}"`, facts, language);
  if (!finding) return null;
  const { field, text } = finding;
  return { guard: guard.guard, message: localise(guard.message, language, text), ...(field !== undefined && { field }) };
}

function find(guard: Guard, target: string, facts: CaseFacts, language: string): Finding {
  switch (guard.guard) {
    case 'required-field':
      return isAbsent(facts.fields[guard.field])
        ? { field: guard.field, text: `${target} needs the field "${guard.field}" to be filled in.` }
        : null;
    case 'required-answer':
      return isAbsent(facts.answers[guard.form]?.[guard.field])
        ? {
            field: `answers.${guard.form}.${guard.field}`,
            text: `${target} needs the answer "${guard.field}" of the form "${guard.form}".`,
          }
        : null;
    case 'required-activity': {
      const { inStatus, ever } = facts.acts[guard.activity];
      return (guard.ever ? ever : inStatus) > 0 ? null : { text: `${target} needs ${ACTS[guard.activity]} first.` };
    }
    case 'open-tasks':
      return facts.openTasks === 0 ? null : { field: 'tasks', text: `${target} needs the open tasks to be done: ${facts.openTasks} left.` };
    case 'role':
      return missingPeople(guard.roles, facts.actor.roles, facts, `${target} can be set only in the role ${anyOf(guard.roles)}.`);
    case 'team':
      return missingPeople(guard.teams, facts.actor.teams, facts, `${target} can be set only by the team ${anyOf(guard.teams)}.`);
    case 'skill':
      return missingPeople(guard.skills, facts.actor.skills, facts, `${target} can be set only with the skill ${anyOf(guard.skills)}.`);
    case 'owner':
      return isAbsent(facts.fields.owner) ? { field: 'owner', text: `${target} needs an owner.` } : null;
    case 'callback-due':
      return facts.dueAt ? null : { field: 'callbackAt', text: `${target} needs a time for the callback.` };
    case 'time-in-status':
      return outsideOf(guard, target, facts);
    case 'condition':
      return evaluateCondition(guard.when, facts.valueOf).met ? null : { text: `${target} has a condition that the case does not meet.` };
    case 'confirmation':
      return facts.isConfirmed ? null : { field: 'confirmed', text: localise(guard.text, language) };
  }
}

/** One of what is asked for is enough. */
export function missingPeople(wanted: string[], present: string[], { actor }: CaseFacts, text: string): Finding {
  return actor.isSystem || wanted.some((one) => present.includes(one)) ? null : { text };
}

export function anyOf(keys: string[]): string {
  return keys.map((key) => `"${key}"`).join(' or ');
}

function outsideOf({ minMinutes, maxMinutes }: { minMinutes?: number; maxMinutes?: number }, target: string, facts: CaseFacts): Finding {
  const minutes = (facts.now.getTime() - facts.statusSince.getTime()) / MINUTE;
  if (minMinutes !== undefined && minutes < minMinutes) {
    return { text: `${target} can be set after ${minMinutes} minutes in the present status, in ${Math.ceil(minMinutes - minutes)}.` };
  }
  if (maxMinutes !== undefined && minutes > maxMinutes) {
    return { text: `${target} could be set within ${maxMinutes} minutes in the present status only; it has been ${Math.floor(minutes)}.` };
  }
  return null;
}
