import type { Core } from '@strapi/strapi';
import { userIdOf } from '../platform/actor';
import { forbidden, notFound, revisionConflict, validationError } from '../platform/errors';
import { changeTasksOfCase, type TaskOutcome, type TasksCommand } from './change-tasks-of-case';
import { planTaskChange } from './plan-task-change';
import { resolveAssignee } from './resolve-assignee';
import { readTaskChange } from './task-input';
import { findTask, updateTask } from './task-store';

/**
 * Changes a task of a case: title, assignee, team, due; done, or open again.
 *
 * @param command `data` as it came in; see `ChangeTask` of the contract
 * @throws 400 with every bad field, 403, 404, 409 RevisionConflict
 */
export async function changeTask(strapi: Core.Strapi, command: TasksCommand & { taskId: string; data: unknown }): Promise<TaskOutcome> {
  const { actor } = command.origin;
  if (!actor.may('cases.edit-cases')) throw forbidden('You may not change tasks.');
  const read = readTaskChange(command.data);
  if (!read.ok) throw validationError(read.errors);
  const { revision: expected, assignee: target, ...fields } = read.input;

  return changeTasksOfCase(strapi, command, async (db, scope) => {
    const { caseId, at } = scope;
    const found = await findTask(db, caseId, command.taskId);
    if (!found) throw notFound();
    const { revision, ...before } = found;
    if (expected !== undefined && expected !== revision) throw revisionConflict(revision, expected, 'task');

    const assignee = await resolveAssignee(db, target, before.assignee, scope);
    const plan = planTaskChange(before, { ...fields, assignee }, { now: at, userId: userIdOf(actor) });
    if (plan) await updateTask(db, plan.after, { revision: revision + 1, at });
    return { taskId: before.publicId, activity: plan?.activity ?? null };
  });
}
