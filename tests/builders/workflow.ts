import { compileWorkflow, type Status, type Transition, type Workflow } from '../../src/plugins/helpdesk/server/workflow/definition';
import { phaseOf, type StatusKind } from '../../src/plugins/helpdesk/shared/status-kinds';

/** Statuses from `{ key: kind }`, ids counted from 1; the first is the initial one. */
export function workflow(kinds: Record<string, StatusKind>, transitions: Transition[] = []): Workflow {
  const statuses = Object.entries(kinds).map(([key, kind], index): Status => ({
    id: index + 1,
    documentId: `doc-${key}`,
    key,
    name: { en: key },
    kind,
    phase: phaseOf(kind),
  }));
  return compileWorkflow({ id: 1, slug: 'sample', initialKey: statuses[0]?.key ?? '' }, statuses, transitions);
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
