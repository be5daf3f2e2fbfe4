import type { Core } from '@strapi/strapi';
import { forbidden, notFound, revisionConflict } from '../platform/errors';
import { changeTasksOfCase, type TaskOutcome, type TasksCommand } from './change-tasks-of-case';
import { taskActivity } from './plan-task-change';
import { deleteTaskRow, findTask } from './task-store';

/**
 * Removes a task from a case; the timeline keeps what it was.
 *
 * @param command `revision` of the task as it was read, where the conflict check is wanted
 * @throws 403, 404, 409 RevisionConflict
 */
export async function deleteTask(strapi: Core.Strapi, command: TasksCommand & { taskId: string; revision?: number }): Promise<TaskOutcome> {
  if (!command.origin.actor.may('cases.edit-cases')) throw forbidden('You may not remove tasks.');
  return changeTasksOfCase(strapi, command, async (db, { caseId }) => {
    const found = await findTask(db, caseId, command.taskId);
    if (!found) throw notFound();
    const { revision, ...before } = found;
    if (command.revision !== undefined && command.revision !== revision) throw revisionConflict(revision, command.revision, 'task');
    await deleteTaskRow(db, before.publicId);
    return { taskId: before.publicId, activity: taskActivity(before, null) };
  });
}
