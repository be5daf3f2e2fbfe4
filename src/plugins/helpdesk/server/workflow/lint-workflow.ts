import type { Problem, ProblemParams, ProblemRule } from '../../shared/problems';
import { phaseOf } from '../../shared/status-kinds';
import {
  CONDITION_FIELDS,
  type Guard,
  type StatusDefinition,
  type Transition,
  type WorkflowDefinition,
} from '../../shared/workflow-definition';
import type { Rule, RuleGroup } from '../../shared/conditions';
import { fieldsOf, isGroup } from '../../shared/conditions';
import type { FormField } from '../../shared/form-fields';
import { COMPARE, listOf } from '../../shared/operators';
import { missingOptions } from '../conditions/missing-options';
import { answerNamed } from './answer-named';

/** What the rest of the configuration offers that guards may name. */
export interface LintContext {
  /** The fields that can be answered, by slug of the form, then key. */
  forms: ReadonlyMap<string, ReadonlyMap<string, FormField>>;
  /** Slugs of the forms that cases of the workflow are shown with; undefined while no campaign leads there. */
  shown?: ReadonlySet<string>;
  /** Names of the fields that admins added to the case type. */
  customFields: ReadonlySet<string>;
  /** Roles, teams and skills that somebody has; undefined where that is not known, and nothing is said about it. */
  people?: { roles: ReadonlySet<string>; teams: ReadonlySet<string>; skills: ReadonlySet<string> };
}

/**
 * What is wrong with a workflow (B2). Errors would break cases: they get stuck, cannot be closed, or a way leads
 * nowhere. Warnings are what an admin hardly means.
 *
 * @returns problems with paths relative to the workflow
 */
export function lintWorkflow(workflow: WorkflowDefinition, context: LintContext): Problem[] {
  return [
    ...lintStructure(workflow),
    ...workflow.statuses.flatMap((status, index) => lintStatus(status, `statuses.${index}`, context)),
    ...workflow.transitions.flatMap((transition, index) => lintGuards(transition, `transitions.${index}`, context)),
  ];
}

/** What is wrong with the statuses and ways of a workflow by themselves, whatever the rest of the configuration is like. */
export function lintStructure(workflow: WorkflowDefinition): Problem[] {
  return [...lintKeys(workflow), ...lintEnds(workflow, reachableFrom(workflow)), ...lintTransitions(workflow)];
}

const error = (path: string, rule: ProblemRule, message: string, params: ProblemParams = {}): Problem => ({
  path,
  severity: 'error',
  rule,
  message,
  params,
});
const warning: typeof error = (...found) => ({ ...error(...found), severity: 'warning' });

/** Keys of the statuses that some sequence of allowed changes leads to, whatever the guards say. */
export function reachableFrom({ initial, transitions }: WorkflowDefinition): Set<string> {
  const reached = new Set([initial]);
  const queue = [initial];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    for (const { from, to, guards = [] } of transitions) {
      if (from !== key || reached.has(to) || guards.some(isNeverMet)) continue;
      reached.add(to);
      queue.push(to);
    }
  }
  return reached;
}

function lintKeys({ initial, statuses }: WorkflowDefinition): Problem[] {
  const problems: Problem[] = [];
  statuses.forEach(({ key }, index) => {
    if (statuses.findIndex((other) => other.key === key) < index) {
      problems.push(error(`statuses.${index}.key`, 'key-used-twice', `The key "${key}" is used twice.`, { key }));
    }
  });
  if (!statuses.some(({ key }) => key === initial)) {
    problems.push(error('initial', 'initial-missing', `There is no status "${initial}" for new cases to start in.`, { status: initial }));
  }
  return problems;
}

const isClosing = ({ kind, pauses }: StatusDefinition) => phaseOf(kind, pauses) === 'closed';

function lintEnds({ statuses, transitions }: WorkflowDefinition, reachable: Set<string>): Problem[] {
  const problems: Problem[] = [];
  if (!statuses.some(isClosing)) {
    problems.push(error('statuses', 'no-closing', 'No status ends a case: one of a closing kind is needed.'));
  }
  statuses.forEach((status, index) => {
    const path = `statuses.${index}`;
    const { key } = status;
    const isReached = reachable.has(key);
    if (!isReached)
      problems.push(warning(path, 'unreachable', `No way leads to "${key}", so no case will ever be in it.`, { status: key }));
    if (isClosing(status) || transitions.some(({ from, to }) => from === key && to !== key)) return;
    const message = `No way leads out of "${key}": a case in it can never be closed.`;
    problems.push((isReached ? error : warning)(path, 'dead-end', message, { status: key }));
  });
  return problems;
}

function lintStatus(status: StatusDefinition, path: string, { people }: LintContext): Problem[] {
  const problems: Problem[] = [];
  const isCallback = status.kind === 'private-callback' || status.kind === 'public-callback';
  if (isCallback && !status.due) {
    problems.push(
      warning(`${path}.due`, 'callback-without-due', `"${status.key}" does not say when the callback is due.`, { status: status.key }),
    );
  }
  if (status.due && !isCallback && status.kind !== 'success-to-confirm') {
    problems.push(
      warning(`${path}.due`, 'due-without-callback', `"${status.key}" is no callback and nothing to be confirmed, so nobody is reminded.`, {
        status: status.key,
      }),
    );
  }
  for (const [property, noun] of PEOPLE) {
    const unknown = unknownOf(status[property], people?.[property]);
    const wanted = status[property] ?? [];
    if (wanted.length > 0 && unknown.length === wanted.length && people) {
      problems.push(
        warning(`${path}.${property}`, 'nobody-skilled', `Nobody has the ${noun} that work in "${status.key}" asks for.`, {
          status: status.key,
        }),
      );
    }
  }
  return problems;
}

const PEOPLE = [
  ['roles', 'role'],
  ['teams', 'team'],
  ['skills', 'skill'],
] as const;

function unknownOf(wanted: string[] | undefined, present: ReadonlySet<string> | undefined): string[] {
  return present ? (wanted ?? []).filter((one) => !present.has(one)) : [];
}

function lintTransitions({ statuses, transitions }: WorkflowDefinition): Problem[] {
  const keys = new Set(statuses.map(({ key }) => key));
  return transitions.flatMap(({ from, to }, index) => {
    const path = `transitions.${index}`;
    const problems = (['from', 'to'] as const).flatMap((end) => {
      const key = end === 'from' ? from : to;
      return keys.has(key) ? [] : error(`${path}.${end}`, 'missing-status', `There is no status "${key}".`, { status: key });
    });
    if (from === to) problems.push(error(`${path}.to`, 'to-itself', `A way from "${from}" to itself changes nothing.`, { from, to }));
    if (transitions.findIndex((other) => other.from === from && other.to === to) < index) {
      problems.push(error(path, 'transition-twice', `The way from "${from}" to "${to}" is there twice.`, { from, to }));
    }
    return problems;
  });
}

function lintGuards({ guards = [] }: Transition, path: string, context: LintContext): Problem[] {
  return guards.flatMap((guard, index) => {
    const place = `${path}.guards.${index}`;
    return isNeverMet(guard)
      ? error(place, 'guard-never-met', 'This guard can never be met.', { reason: 'contradiction' })
      : [...lintReferences(guard, place, context), ...lintShown(guard, place, context)];
  });
}

function lintReferences(guard: Guard, path: string, context: LintContext): Problem[] {
  const { forms, people } = context;
  const answer = (form: string, field: string, place: string): Problem[] => {
    const fields = forms.get(form);
    if (!fields) return [error(place, 'missing-form', `There is no form "${form}".`, { form })];
    return fields.has(field)
      ? []
      : [
          error(place, 'missing-field', `The form "${form}" has no field "${field}" that can be answered.`, {
            reason: 'form',
            form,
            field,
          }),
        ];
  };
  switch (guard.guard) {
    case 'required-answer':
      return answer(guard.form, guard.field, path);
    case 'condition':
      return [
        ...fieldsOf(guard.when).flatMap((name) => {
          const named = answerNamed(name);
          return named ? answer(named.form, named.field, `${path}.when`) : lintCaseField(name, `${path}.when`, context);
        }),
        ...lintOptions(guard.when, `${path}.when`, context),
      ];
    case 'role':
      return nobody(guard.roles, people?.roles, `${path}.roles`);
    case 'team':
      return nobody(guard.teams, people?.teams, `${path}.teams`);
    case 'skill':
      return nobody(guard.skills, people?.skills, `${path}.skills`);
    default:
      return [];
  }
}

const OWN_FIELDS: ReadonlySet<string> = new Set(CONDITION_FIELDS);

function lintCaseField(field: string, path: string, { customFields }: LintContext): Problem[] {
  return OWN_FIELDS.has(field) || customFields.has(field)
    ? []
    : [error(path, 'missing-field', `A case has no field "${field}"; answers are "answers.<form>.<field>".`, { reason: 'case', field })];
}

function lintOptions(when: RuleGroup, path: string, { forms }: LintContext): Problem[] {
  const fieldOf = (name: string) => {
    const answer = answerNamed(name);
    return answer && forms.get(answer.form)?.get(answer.field);
  };
  return missingOptions(when, fieldOf).map(({ name, field, option }) =>
    warning(path, 'missing-option', `The field "${field}" has no option "${option}".`, { form: answerNamed(name)?.form, field, option }),
  );
}

/** Answers to a form that cases of the workflow are never shown with are not given. */
function lintShown(guard: Guard, path: string, { forms, shown }: LintContext): Problem[] {
  if (!shown) return [];
  const isUnseen = (form: string | undefined) => form !== undefined && forms.has(form) && !shown.has(form);
  const problem = (form = '') =>
    warning(path, 'guard-never-met', `This guard can never be met: no campaign with this workflow shows the form "${form}".`, {
      reason: 'unseen',
      form,
    });
  if (guard.guard === 'required-answer') return isUnseen(guard.form) ? [problem(guard.form)] : [];
  if (guard.guard !== 'condition') return [];
  const unseen = new Set(fieldsOf(guard.when).filter((name) => isUnseen(answerNamed(name)?.form)));
  const [first] = unseen;
  return first === undefined || outcomes(guard.when, unseen).met ? [] : [problem(answerNamed(first)?.form)];
}

/** Whether there can be cases that meet a condition, and cases that do not, when some of its fields never have a value. */
function outcomes(node: Rule | RuleGroup, empty: ReadonlySet<string>): { met: boolean; unmet: boolean } {
  if (!isGroup(node)) {
    if (!empty.has(node.field)) return { met: true, unmet: true };
    const met = COMPARE[node.operator](undefined, node.value);
    return { met, unmet: !met };
  }
  const parts = node.rules.map((part) => outcomes(part, empty));
  const isAll = node.combinator === 'and' || parts.length === 0;
  const met = isAll ? parts.every((part) => part.met) : parts.some((part) => part.met);
  const unmet = isAll ? parts.some((part) => part.unmet) : parts.every((part) => part.unmet);
  return node.not ? { met: unmet, unmet: met } : { met, unmet };
}

function nobody(wanted: string[], present: ReadonlySet<string> | undefined, path: string): Problem[] {
  return present && unknownOf(wanted, present).length === wanted.length
    ? [warning(path, 'nobody-skilled', 'Nobody meets this guard at present.')]
    : [];
}

/** Whether no case whatever could meet a guard. What depends on people or answers is not looked at here. */
function isNeverMet(guard: Guard): boolean {
  if (guard.guard === 'time-in-status') {
    const { minMinutes = 0, maxMinutes = Infinity } = guard;
    return minMinutes > maxMinutes;
  }
  return guard.guard === 'condition' && isContradiction(guard.when);
}

/** A group of `and` that asks for nothing at all, or for two different values of one field. */
function isContradiction({ combinator, not, rules }: RuleGroup): boolean {
  if (not || combinator !== 'and') return false;
  const wanted = new Map<string, string>();
  return rules.some((node) => {
    if (isGroup(node)) return isContradiction(node);
    if (node.operator === 'in') return listOf(node.value).length === 0;
    // Tags and multiple choices may well have two values at once.
    if (node.operator !== '=' || node.field === 'tags' || node.field.startsWith('answers.')) return false;
    const value = String(node.value).toLowerCase();
    const before = wanted.get(node.field);
    wanted.set(node.field, value);
    return before !== undefined && before !== value;
  });
}
