import type { Core } from '@strapi/strapi';
import type { ReplyContent } from '../../shared/contracts/messages';
import { findUploads, releaseFiles } from '../attachments/attachment-store';
import { changeCase } from '../cases/change-case';
import { changeWithinCase, type CaseCommand, type CaseScope } from '../cases/change-within-case';
import { withdrawMessage } from '../outbox/outbox-store';
import { alreadySent, forbidden, notFound } from '../platform/errors';
import { findReply, updateFirstResponse, type ReplyData } from './message-store';

/** What was said, to be written once more, and where the case stands. */
export interface WithdrawnReply {
  content: ReplyContent;
  caseRevision: number;
  /** Whether the status that came with the reply stays, since the workflow does not lead back. */
  statusStays: boolean;
}

/**
 * Takes a reply back that has not left yet: the mail is never sent, the timeline says so, and its files are drafts of
 * their sender again. Asked for once more it gives the same words, so that an answer that got lost loses none.
 *
 * @throws 403 for somebody else's, 404, 409 when it has left
 */
export async function changeReplyBack(
  strapi: Core.Strapi,
  command: CaseCommand & { activityId: number; language: string },
): Promise<WithdrawnReply> {
  const { actor } = command.origin;
  if (actor.kind !== 'admin-user' || !actor.may('cases.write-replies')) throw forbidden('You may not answer clients.');
  const { result, revision } = await changeWithinCase(strapi, command, async (db, scope) => {
    const { snapshot, at, record } = scope;
    const reply = await findReply(db, snapshot.id, command.activityId);
    if (!reply) throw notFound();
    if (reply.senderId !== actor.id) throw forbidden('Only whoever sent a reply can take it back.');
    let statusStays = false;
    if (reply.state !== 'withdrawn') {
      if (!(await withdrawMessage(db, reply.activityId))) throw alreadySent();
      await releaseFiles(db, reply.activityId, at);
      await updateFirstResponse(db, snapshot.id);
      await record([{ kind: 'withdrawal', direction: 'internal', visibility: 'internal', data: { message: reply.activityId } }]);
      statusStays = !(await changeStatusBack(strapi, command, scope, reply.data));
    }
    const files = await findUploads(db, reply.data.files, { caseId: snapshot.id, userId: Number(actor.id) });
    const { to, cc, template } = reply.data;
    const attachments = files.map(({ publicId, fileName, contentType, size }) => ({ id: publicId, fileName, contentType, size }));
    return { content: { to, cc, subject: reply.subject, text: reply.text, template, attachments }, statusStays };
  });
  return { ...result, caseRevision: revision };
}

/** @returns whether the case is where it was before, or somebody has moved it since */
async function changeStatusBack(
  strapi: Core.Strapi,
  { caseDocumentId, origin, language }: CaseCommand & { language: string },
  { snapshot, catalogue }: CaseScope,
  { status }: ReplyData,
): Promise<boolean> {
  // A reply that was moved brought no status to the case it is in now.
  if (!status || status.caseId !== snapshot.id || catalogue.statuses.get(snapshot.statusId)?.documentId !== status.to) return true;
  try {
    await changeCase(strapi, {
      documentId: caseDocumentId,
      data: { status: status.from },
      origin: { ...origin, cause: 'reply' },
      language,
    });
    return true;
  } catch (error) {
    // Refused before anything was written: the words come back, the status stays, and the answer says so.
    if (isRefusal(error)) return false;
    throw error;
  }
}

function isRefusal(error: unknown): boolean {
  const { name } = (error ?? {}) as { name?: string };
  return name === 'TransitionRefused' || name === 'ValidationError' || name === 'ForbiddenError';
}
