import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import type { AddTask, ChangeTask, DeleteTask, ListTasks, Task } from '../../shared/contracts/tasks';
import { resolveVisibleCase } from '../cases/resolve-visible-case';
import { currentOrigin } from '../platform/actor';
import { notFound, validationError } from '../platform/errors';
import { requestData } from '../platform/request-data';
import { addTask } from './add-task';
import { changeTask } from './change-task';
import type { TasksCommand } from './change-tasks-of-case';
import { deleteTask } from './delete-task';
import { listTasks, readTask } from './task-store';

const revisionSchema = z.coerce.number().int().optional();

/**
 * Tasks of a case, for the admin panel and for API tokens alike. The routes ask for the rights, and the flows for the
 * right to write once more.
 */
export function createTasksController({ strapi }: { strapi: Core.Strapi }) {
  const db = () => strapi.db.connection;

  function commandOf(ctx: Context): TasksCommand {
    const origin = currentOrigin(strapi);
    return {
      caseDocumentId: String(ctx.params.documentId),
      origin: { ...origin, cause: origin.channel === 'admin' ? 'case-page' : origin.cause },
    };
  }

  async function taskOf({ caseDocumentId }: TasksCommand, taskId: string): Promise<Task> {
    const task = await readTask(db(), caseDocumentId, taskId);
    if (!task) throw notFound();
    return task;
  }

  return {
    /** `GET …/cases/:documentId/tasks`; named as Strapi names what read-only API tokens may call */
    async find(ctx: Context): Promise<void> {
      const documentId = String(ctx.params.documentId);
      await resolveVisibleCase(strapi, documentId, currentOrigin(strapi).actor);
      const tasks = await listTasks(db(), documentId);
      if (!tasks) throw notFound();
      ctx.body = { data: tasks } satisfies ListTasks.Response;
    },

    /** `POST …/cases/:documentId/tasks` */
    async add(ctx: Context): Promise<void> {
      const command = commandOf(ctx);
      const { taskId, caseRevision } = await addTask(strapi, { ...command, data: requestData(ctx) });
      ctx.status = 201;
      ctx.body = { data: await taskOf(command, taskId), meta: { caseRevision } } satisfies AddTask.Response;
    },

    /** `PUT …/cases/:documentId/tasks/:taskId` */
    async change(ctx: Context): Promise<void> {
      const command = commandOf(ctx);
      const { taskId, caseRevision } = await changeTask(strapi, { ...command, taskId: String(ctx.params.taskId), data: requestData(ctx) });
      ctx.body = { data: await taskOf(command, taskId), meta: { caseRevision } } satisfies ChangeTask.Response;
    },

    /** `DELETE …/cases/:documentId/tasks/:taskId` */
    async remove(ctx: Context): Promise<void> {
      const revision = revisionSchema.safeParse(ctx.query.revision);
      if (!revision.success) throw validationError([{ path: ['revision'], message: 'must be a whole number' }]);
      const command = { ...commandOf(ctx), taskId: String(ctx.params.taskId), revision: revision.data };
      const { taskId, caseRevision } = await deleteTask(strapi, command);
      ctx.body = { data: { id: taskId }, meta: { caseRevision } } satisfies DeleteTask.Response;
    },
  };
}
