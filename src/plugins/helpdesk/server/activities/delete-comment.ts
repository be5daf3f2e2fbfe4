import type { Core } from '@strapi/strapi';
import { personKey } from '../../shared/activities';
import type { ActivityComment } from '../../shared/contracts/cases';
import { changeWithinCase } from '../cases/change-within-case';
import { forbidden, notFound } from '../platform/errors';
import { findActivity } from './activity-store';
import type { ActivityCommand } from './change-note';
import { findComment, markCommentRemoved } from './comment-store';

/**
 * Takes a short note away from an activity (R113). Only its author may; it stays on record with who removed it and when.
 *
 * @throws 403, 404
 */
export async function deleteComment(
  strapi: Core.Strapi,
  command: ActivityCommand & { commentId: string },
): Promise<{ comment: ActivityComment; caseRevision: number }> {
  const { actor } = command.origin;
  if (!actor.may('cases.edit-cases')) throw forbidden('You may not remove notes.');
  const { result: comment, revision: caseRevision } = await changeWithinCase(strapi, command, async (db, { snapshot, at, record }) => {
    const activity = await findActivity(db, snapshot.id, command.activityId);
    const found = activity && (await findComment(db, activity.id, command.commentId));
    if (!found) throw notFound();
    if (found.author.key !== personKey(actor.kind, actor.id)) throw forbidden('You may remove your own notes only.');
    if (found.removed) return found;
    await markCommentRemoved(db, found.id, actor.name, at);
    await record([]);
    return { ...found, removed: { at: at.toISOString(), by: actor.name } };
  });
  return { comment, caseRevision };
}
