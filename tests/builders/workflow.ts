import { compileWorkflow, type Status, type Workflow } from '../../src/plugins/helpdesk/server/workflow/definition';
import { NO_HISTORY, type CaseFacts } from '../../src/plugins/helpdesk/server/workflow/case-facts';
import { phaseOf, type StatusKind } from '../../src/plugins/helpdesk/shared/status-kinds';
import type { StatusDefinition, Transition } from '../../src/plugins/helpdesk/shared/workflow-definition';

type StatusSketch = StatusKind | (Partial<StatusDefinition> & { kind: StatusKind });

/** Statuses from `{ key: kind }`, ids counted from 1; the first is the initial one. */
export function workflow(sketches: Record<string, StatusSketch>, transitions: Transition[] = []): Workflow {
  const statuses = Object.entries(sketches).map(([key, sketch], index): Status => {
    const given = typeof sketch === 'string' ? { kind: sketch } : sketch;
    return { name: { en: key }, ...given, id: index + 1, documentId: `doc-${key}`, key, phase: phaseOf(given.kind, given.pauses) };
  });
  return compileWorkflow({ id: 1, slug: 'sample', initialKey: statuses[0]?.key ?? '' }, statuses, transitions);
}

/** A case that has nothing and nobody yet; name what the test is about. */
export function caseFacts(given: Partial<Omit<CaseFacts, 'fields'>> & { fields?: Partial<CaseFacts['fields']> } = {}): CaseFacts {
  const now = new Date('2026-11-23T10:00:00Z');
  return {
    ...NO_HISTORY,
    now,
    statusSince: now,
    dueAt: null,
    isConfirmed: false,
    missingFor: () => [],
    questionOf: () => undefined,
    valueOf: () => undefined,
    ...given,
    fields: { category: null, owner: null, subject: 'Gate stuck', deadlineAt: null, priority: null, tags: [], ...given.fields },
  };
}

/** The workflow a new install starts with. */
export const supportWorkflow = () =>
  workflow({ new: 'unused', 'in-progress': 'open', waiting: 'waiting', closed: 'closed' }, [
    { from: 'new', to: 'in-progress' },
    { from: 'in-progress', to: 'waiting' },
    { from: 'waiting', to: 'in-progress' },
    { from: 'in-progress', to: 'closed', guards: [{ guard: 'required-field', field: 'category' }] },
    { from: 'closed', to: 'in-progress' },
  ]);
