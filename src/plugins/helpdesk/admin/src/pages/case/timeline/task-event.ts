import type { Activity, ChangeValue, TaskValue } from '../../../../../shared/contracts/cases';

/** What became of a task, and which of its fields changed besides. */
export interface TaskEvent {
  kind: 'added' | 'changed' | 'done' | 'reopened' | 'removed';
  /** The task's title afterwards, or the last it had. */
  title: string;
  changes: NonNullable<Activity['change']>[];
}

/** Reads from both sides of a change what became of the task; null when neither side is a task. */
export function taskEvent(change: Activity['change']): TaskEvent | null {
  const from = taskOf(change?.from);
  const to = taskOf(change?.to);
  if (to) return { kind: kindOf(from, to), title: to.label, changes: changesOf(from, to) };
  return from && { kind: 'removed', title: from.label, changes: [] };
}

function taskOf(value: ChangeValue | undefined): TaskValue | null {
  return typeof value === 'object' && value !== null && 'doneAt' in value ? value : null;
}

function kindOf(from: TaskValue | null, to: TaskValue): TaskEvent['kind'] {
  if (!from) return 'added';
  if (from.doneAt === null) return to.doneAt === null ? 'changed' : 'done';
  return to.doneAt === null ? 'reopened' : 'changed';
}

function changesOf(from: TaskValue | null, to: TaskValue): TaskEvent['changes'] {
  const all: TaskEvent['changes'] = [
    { field: 'assignee', from: from?.assignee ?? null, to: to.assignee },
    { field: 'team', from: from?.team ?? null, to: to.team },
    { field: 'dueAt', from: from?.dueAt ?? null, to: to.dueAt },
  ];
  // The title of a new task stands in the line itself.
  if (from) all.unshift({ field: 'title', from: from.label, to: to.label });
  return all.filter((change) => identity(change.from) !== identity(change.to));
}

/** Somebody stays the same person under another name. */
function identity(value: ChangeValue): ChangeValue {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
}
