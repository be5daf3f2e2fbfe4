import type { Core } from '@strapi/strapi';
import { TASK_LIMITS } from '../../shared/limits';
import { forbidden, validationError } from '../platform/errors';
import { newDocumentId } from '../platform/new-document-id';
import { changeTasksOfCase, type TaskOutcome, type TasksCommand } from './change-tasks-of-case';
import { planNewTask } from './plan-task-change';
import { resolveAssignee } from './resolve-assignee';
import { readNewTask } from './task-input';
import { endOfTasks, insertTask } from './task-store';

/**
 * Adds a task to a case, behind those it has.
 *
 * @param command `data` as it came in; see `NewTask` of the contract
 * @throws 400 with every bad field, 403, 404
 */
export async function addTask(strapi: Core.Strapi, command: TasksCommand & { data: unknown }): Promise<TaskOutcome> {
  if (!command.origin.actor.may('cases.edit-cases')) throw forbidden('You may not add tasks.');
  const read = readNewTask(command.data);
  if (!read.ok) throw validationError(read.errors);

  return changeTasksOfCase(strapi, command, async (db, scope) => {
    const { caseId, at } = scope;
    const { count, position } = await endOfTasks(db, caseId);
    if (count >= TASK_LIMITS.perCase) {
      throw validationError([{ path: ['data'], message: `a case can have at most ${TASK_LIMITS.perCase} tasks` }]);
    }
    const assignee = await resolveAssignee(db, read.input.assignee, null, scope);
    const { after, activity } = planNewTask(newDocumentId(), { ...read.input, assignee });
    await insertTask(db, caseId, after, { position, at });
    return { taskId: after.publicId, activity };
  });
}
