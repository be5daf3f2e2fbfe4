import { fieldsOf } from '../../shared/conditions';
import type { Guard, WorkflowDefinition } from '../../shared/workflow-definition';
import { answerNamed } from './answer-named';

/** Slugs of the forms that the guards of a workflow look at answers of, once each. */
export function formsOfGuards({ transitions }: Pick<WorkflowDefinition, 'transitions'>): Set<string> {
  return new Set(transitions.flatMap(({ guards = [] }) => guards.flatMap(formsOfGuard)));
}

function formsOfGuard(guard: Guard): string[] {
  if (guard.guard === 'required-answer') return [guard.form];
  return guard.guard === 'condition' ? fieldsOf(guard.when).flatMap((name) => answerNamed(name)?.form ?? []) : [];
}
