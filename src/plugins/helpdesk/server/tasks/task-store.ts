import type { Task } from '../../shared/contracts/tasks';
import { personName } from '../platform/actor';
import { toDate, toIso, toIsoOrNull, type TimeColumn } from '../platform/columns';
import type { Db } from '../platform/database';
import { taskModel } from './models';
import type { TaskState } from './plan-task-change';

const TASKS = taskModel.tableName;

interface TaskRow {
  public_id: string;
  title: string;
  assignee_id: number | null;
  assignee_firstname: string | null;
  assignee_lastname: string | null;
  assignee_username: string | null;
  assignee_email: string | null;
  team: string | null;
  due_at: TimeColumn | null;
  done_at: TimeColumn | null;
  done_by_id: number | null;
  done_by_firstname: string | null;
  done_by_lastname: string | null;
  done_by_username: string | null;
  done_by_email: string | null;
  revision: number;
  created_at: TimeColumn;
  updated_at: TimeColumn;
}

/**
 * The tasks of a case in their order: one query, with the names of those who are to do them and who did.
 *
 * @returns null when there is no such case
 */
export async function listTasks(db: Db, caseDocumentId: string): Promise<Task[] | null> {
  // From the case outwards, so that a case without tasks is still told from a case that is not there.
  const rows: (TaskRow | { public_id: null })[] = await withPeople(db('cases').leftJoin(TASKS, `${TASKS}.case_id`, 'cases.id'))
    .where('cases.document_id', caseDocumentId)
    .orderBy([`${TASKS}.position`, `${TASKS}.id`]);
  if (rows.length === 0) return null;
  return rows.filter((row) => row.public_id !== null).map(toTask);
}

/** @returns null when the case has no such task, or is not there itself */
export async function readTask(db: Db, caseDocumentId: string, publicId: string): Promise<Task | null> {
  const row: TaskRow | undefined = await withPeople(db(TASKS).join('cases', 'cases.id', `${TASKS}.case_id`))
    .where({ 'cases.document_id': caseDocumentId, [`${TASKS}.public_id`]: publicId })
    .first();
  return row ? toTask(row) : null;
}

/**
 * A task to decide on. Its case must be locked, which keeps every other writer of its tasks waiting.
 *
 * @returns null when the case has no such task
 */
export async function findTask(db: Db, caseId: number, publicId: string): Promise<(TaskState & { revision: number }) | null> {
  const row: TaskRow | undefined = await withPeople(db(TASKS))
    .where({ [`${TASKS}.case_id`]: caseId, [`${TASKS}.public_id`]: publicId })
    .first();
  if (!row) return null;
  return {
    publicId: row.public_id,
    title: row.title,
    assignee: row.assignee_id === null ? null : { id: row.assignee_id, label: personName(assigneeOf(row)) },
    team: row.team,
    dueAt: row.due_at === null ? null : toDate(row.due_at),
    doneAt: row.done_at === null ? null : toDate(row.done_at),
    doneById: row.done_by_id,
    revision: row.revision,
  };
}

/** How many tasks of a case are not done yet; what a guard of a transition asks for. */
export async function countOpenTasks(db: Db, caseId: number): Promise<number> {
  const row = await db(TASKS).where({ case_id: caseId }).whereNull('done_at').count({ count: '*' }).first();
  return Number(row?.count);
}

/** How many tasks a case has, done ones included, and the place behind the last. */
export async function endOfTasks(db: Db, caseId: number): Promise<{ count: number; position: number }> {
  const row = await db(TASKS).where({ case_id: caseId }).count({ count: '*' }).max({ last: 'position' }).first();
  return { count: Number(row?.count), position: Number(row?.last ?? 0) + 1 };
}

export async function insertTask(db: Db, caseId: number, task: TaskState, place: { position: number; at: Date }): Promise<void> {
  await db(TASKS).insert({
    ...columnsOf(task),
    public_id: task.publicId,
    case_id: caseId,
    position: place.position,
    revision: 1,
    created_at: place.at,
    updated_at: place.at,
  });
}

export async function updateTask(db: Db, task: TaskState, stamp: { revision: number; at: Date }): Promise<void> {
  await db(TASKS)
    .where({ public_id: task.publicId })
    .update({ ...columnsOf(task), revision: stamp.revision, updated_at: stamp.at });
}

export async function deleteTaskRow(db: Db, publicId: string): Promise<void> {
  await db(TASKS).where({ public_id: publicId }).delete();
}

function columnsOf({ title, assignee, team, dueAt, doneAt, doneById }: TaskState) {
  return { title, assignee_id: assignee?.id ?? null, team, due_at: dueAt, done_at: doneAt, done_by_id: doneById };
}

/** Joins and selects what a `TaskRow` needs to a query that has the tasks in it. */
function withPeople(query: ReturnType<Db>) {
  return query
    .leftJoin('admin_users as assignee', 'assignee.id', `${TASKS}.assignee_id`)
    .leftJoin('admin_users as done_by', 'done_by.id', `${TASKS}.done_by_id`)
    .select(
      ...['public_id', 'title', 'assignee_id', 'team', 'due_at', 'done_at', 'done_by_id', 'revision', 'created_at', 'updated_at'].map(
        (column) => `${TASKS}.${column}`,
      ),
      ...['assignee', 'done_by'].flatMap((role) =>
        ['firstname', 'lastname', 'username', 'email'].map((column) => `${role}.${column} as ${role}_${column}`),
      ),
    );
}

function toTask(row: TaskRow): Task {
  return {
    id: row.public_id,
    title: row.title,
    assignee: row.assignee_id === null ? null : { id: row.assignee_id, name: personName(assigneeOf(row)) },
    team: row.team,
    dueAt: toIsoOrNull(row.due_at),
    doneAt: toIsoOrNull(row.done_at),
    doneBy: row.done_by_id === null ? null : { id: row.done_by_id, name: personName(doerOf(row)) },
    createdAt: toIso(row.created_at),
    updatedAt: toIso(row.updated_at),
    revision: row.revision,
  };
}

function assigneeOf(row: TaskRow): Parameters<typeof personName>[0] {
  return {
    firstname: row.assignee_firstname,
    lastname: row.assignee_lastname,
    username: row.assignee_username,
    email: row.assignee_email,
  };
}

function doerOf(row: TaskRow): Parameters<typeof personName>[0] {
  return { firstname: row.done_by_firstname, lastname: row.done_by_lastname, username: row.done_by_username, email: row.done_by_email };
}
