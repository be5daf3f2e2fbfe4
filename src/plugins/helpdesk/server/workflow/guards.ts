import { localise } from '../../shared/localised';
import type { Guard } from '../../shared/workflow-definition';
import { isAbsent } from '../../shared/operators';
import { evaluateCondition } from '../../shared/evaluate-condition';
import type { UnmetGuard } from '../platform/errors';
import type { CaseFacts } from './case-facts';
import type { Status } from './definition';
import type { GuardText } from './guard-texts';
import { anyOf, guardWords, type WordParams } from './guard-words';

/** What a guard says when it is not met: where to mend it, and words of its own. Null when it is met. */
type Finding = { field?: string; text: string } | null;

const MINUTE = 60_000;

/**
 * Whether one guard agrees with a change to a status.
 *
 * @param language of the reader; the admin's own words come before the guard's
 * @returns what is missing, in words, or null
 */
export function evaluateGuard(guard: Guard, to: Status, facts: CaseFacts, language: string): UnmetGuard | null {
  const target = localise(to.name, language);
  const say = (key: GuardText, params: WordParams = {}) => guardWords(key, language, { target, ...params });
  const finding = find(guard, facts, language, say);
  if (!finding) return null;
  const { field, text } = finding;
  return { guard: guard.guard, message: localise(guard.message, language, text), ...(field !== undefined && { field }) };
}

function find(guard: Guard, facts: CaseFacts, language: string, say: (key: GuardText, params?: WordParams) => string): Finding {
  const { actor } = facts;
  switch (guard.guard) {
    case 'required-field': {
      const { field } = guard;
      if (!isAbsent(facts.fields[field])) return null;
      return { field, text: say('required-field', { field: guardWords(`field-${field}`, language) }) };
    }
    case 'required-answer': {
      const { form, field } = guard;
      if (!isAbsent(facts.answers[form]?.[field])) return null;
      const question = facts.questionOf(form, field);
      const names = { form: localise(question?.form, language, form), field: localise(question?.field, language, field) };
      return { field: `answers.${form}.${field}`, text: say('required-answer', names) };
    }
    case 'required-activity': {
      const { inStatus, ever } = facts.acts[guard.activity];
      return (guard.ever ? ever : inStatus) > 0 ? null : { text: say(`required-${guard.activity}`) };
    }
    case 'open-tasks':
      return facts.openTasks === 0 ? null : { field: 'tasks', text: say('open-tasks', { count: facts.openTasks }) };
    case 'role':
      return missingPeople(guard.roles, actor.roles, facts, say('role', { names: anyOf(guard.roles, language) }));
    case 'team':
      return missingPeople(guard.teams, actor.teams, facts, say('team', { names: anyOf(guard.teams, language) }));
    case 'skill':
      return missingPeople(guard.skills, actor.skills, facts, say('skill', { names: anyOf(guard.skills, language) }));
    case 'owner':
      return isAbsent(facts.fields.owner) ? { field: 'owner', text: say('owner') } : null;
    case 'callback-due':
      return facts.dueAt ? null : { field: 'callbackAt', text: say('callback-due') };
    case 'time-in-status':
      return outsideOf(guard, facts, say);
    case 'condition':
      return evaluateCondition(guard.when, facts.valueOf).met ? null : { text: say('condition') };
    case 'confirmation':
      return facts.isConfirmed ? null : { field: 'confirmed', text: localise(guard.text, language) };
  }
}

/** One of what is asked for is enough. */
function missingPeople(wanted: string[], present: string[], { actor }: CaseFacts, text: string): Finding {
  return actor.isSystem || wanted.some((one) => present.includes(one)) ? null : { text };
}

function outsideOf(
  { minMinutes, maxMinutes }: { minMinutes?: number; maxMinutes?: number },
  facts: CaseFacts,
  say: (key: GuardText, params: WordParams) => string,
): Finding {
  const minutes = (facts.now.getTime() - facts.statusSince.getTime()) / MINUTE;
  if (minMinutes !== undefined && minutes < minMinutes) {
    return { text: say('too-early', { count: minMinutes, left: Math.ceil(minMinutes - minutes) }) };
  }
  if (maxMinutes !== undefined && minutes > maxMinutes) {
    return { text: say('too-late', { count: maxMinutes, passed: Math.floor(minutes) }) };
  }
  return null;
}
