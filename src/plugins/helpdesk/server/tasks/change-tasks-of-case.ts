import type { Core } from '@strapi/strapi';
import type { NewActivity } from '../activities/activity';
import { changeWithinCase, type CaseCommand } from '../cases/change-within-case';
import type { Catalogue } from '../configuration/catalogue';
import type { Db } from '../platform/database';

/** Whose tasks are changed, by whom and why. */
export type TasksCommand = CaseCommand;

/** What a change of a task leads to; the same revision as before when there was nothing to change. */
export interface TaskOutcome {
  taskId: string;
  caseRevision: number;
}

/** The case under lock, by database ids. */
export interface TaskScope {
  caseId: number;
  campaignId: number;
  catalogue: Catalogue;
  at: Date;
}

/** Writes the task within the lock of its case, and says what the timeline is to tell; null when nothing changed. */
type WriteTask = (db: Db, scope: TaskScope) => Promise<{ taskId: string; activity: NewActivity | null }>;

/**
 * What every change of a case's tasks has in common (R15): the task, its activity and the case's revision are written in
 * one transaction under the case's lock.
 *
 * @throws 404 when there is no such case, and what `write` throws; nothing is changed then
 */
export async function changeTasksOfCase(strapi: Core.Strapi, command: TasksCommand, write: WriteTask): Promise<TaskOutcome> {
  const { result, revision } = await changeWithinCase(strapi, command, async (db, { snapshot, catalogue, at, record }) => {
    const { id: caseId, campaignId } = snapshot;
    const { taskId, activity } = await write(db, { caseId, campaignId, catalogue, at });
    if (activity) await record([activity]);
    return taskId;
  });
  return { taskId: result, caseRevision: revision };
}
