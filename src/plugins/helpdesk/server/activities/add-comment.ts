import type { Core } from '@strapi/strapi';
import { ACTIVITY_LIMITS } from '../../shared/activity-limits';
import type { ActivityComment } from '../../shared/contracts/cases';
import { changeWithinCase } from '../cases/change-within-case';
import { forbidden, notFound, validationError } from '../platform/errors';
import { readComment } from './activity-input';
import { findActivity } from './activity-store';
import type { ActivityCommand } from './change-note';
import { countComments, insertComment } from './comment-store';

/**
 * Puts a short note on an activity of any kind (R113); like all notes it is internal (R14).
 *
 * @param command `data` as it came in; see `AddComment` of the contract
 * @throws 400 with every bad field, 403, 404
 */
export async function addComment(
  strapi: Core.Strapi,
  command: ActivityCommand & { data: unknown },
): Promise<{ comment: ActivityComment; caseRevision: number }> {
  const { actor } = command.origin;
  if (!actor.may('cases.edit-cases')) throw forbidden('You may not write notes.');
  const { text } = readComment(command.data);
  const { result: comment, revision: caseRevision } = await changeWithinCase(strapi, command, async (db, { snapshot, at, record }) => {
    const activity = await findActivity(db, snapshot.id, command.activityId);
    if (!activity) throw notFound();
    if ((await countComments(db, activity.id)) >= ACTIVITY_LIMITS.commentsPerActivity) {
      throw validationError([{ path: ['text'], message: `there are ${ACTIVITY_LIMITS.commentsPerActivity} short notes on it already` }]);
    }
    await record([]);
    return insertComment(db, { activityId: activity.id, text, author: actor, at });
  });
  return { comment, caseRevision };
}
