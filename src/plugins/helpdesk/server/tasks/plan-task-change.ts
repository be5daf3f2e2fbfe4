import type { TaskValue } from '../../shared/contracts/cases';
import type { NewActivity } from '../activities/activity';
import type { Reference } from '../cases/case-patch';

/** A task as decisions see it. */
export interface TaskState {
  publicId: string;
  title: string;
  assignee: Reference | null;
  team: string | null;
  dueAt: Date | null;
  doneAt: Date | null;
  /** Database id of the admin user who did it. */
  doneById: number | null;
}

/** What is asked for, with the assignee found. Fields that are absent stay. */
export interface TaskPatch {
  title?: string;
  assignee?: Reference | null;
  team?: string | null;
  dueAt?: Date | null;
  done?: boolean;
}

/** When, and by which admin user, if it is one. */
export interface TaskContext {
  now: Date;
  userId: number | null;
}

/** What becomes of a task, and the activity that tells it. */
export interface TaskPlan {
  after: TaskState;
  activity: NewActivity;
}

/** Decides what a new task is. */
export function planNewTask(publicId: string, { title, assignee, team, dueAt }: TaskPatch & { title: string }): TaskPlan {
  const after: TaskState = {
    publicId,
    title,
    assignee: assignee ?? null,
    team: team ?? null,
    dueAt: dueAt ?? null,
    doneAt: null,
    doneById: null,
  };
  return { after, activity: taskActivity(null, after) };
}

/**
 * Decides what an input changes about a task. Whoever says that a task is done when it already is changes neither the
 * time nor the name that stand there.
 *
 * @returns null when nothing changes
 */
export function planTaskChange(before: TaskState, patch: TaskPatch, context: TaskContext): TaskPlan | null {
  const after: TaskState = {
    ...before,
    title: patch.title ?? before.title,
    assignee: patch.assignee === undefined ? before.assignee : patch.assignee,
    team: patch.team === undefined ? before.team : patch.team,
    dueAt: patch.dueAt === undefined ? before.dueAt : patch.dueAt,
    ...doneChange(before, patch.done, context),
  };
  return isSame(before, after) ? null : { after, activity: taskActivity(before, after) };
}

function doneChange(before: TaskState, done: boolean | undefined, { now, userId }: TaskContext): Partial<TaskState> {
  if (done === undefined || done === (before.doneAt !== null)) return {};
  return done ? { doneAt: now, doneById: userId } : { doneAt: null, doneById: null };
}

function isSame(before: TaskState, after: TaskState): boolean {
  return (
    before.title === after.title &&
    before.assignee?.id === after.assignee?.id &&
    before.team === after.team &&
    before.dueAt?.getTime() === after.dueAt?.getTime() &&
    before.doneAt?.getTime() === after.doneAt?.getTime()
  );
}

/** The activity of a task that was added (`before` is null), changed, or removed (`after` is null); internal (R14). */
export function taskActivity(before: TaskState | null, after: TaskState | null): NewActivity {
  return {
    kind: 'task',
    direction: 'internal',
    visibility: 'internal',
    field: 'task',
    from: before && taskValue(before),
    to: after && taskValue(after),
  };
}

function taskValue({ publicId, title, assignee, team, dueAt, doneAt }: TaskState): TaskValue {
  return {
    id: publicId,
    label: title,
    assignee: assignee && { id: String(assignee.id), label: assignee.label },
    team,
    dueAt: dueAt?.toISOString() ?? null,
    doneAt: doneAt?.toISOString() ?? null,
  };
}
