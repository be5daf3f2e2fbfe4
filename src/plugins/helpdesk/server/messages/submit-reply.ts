import type { Core } from '@strapi/strapi';
import { useUploads } from '../attachments/attachment-store';
import { changeCase } from '../cases/change-case';
import { changeWithinCase, type CaseCommand, type CaseScope } from '../cases/change-within-case';
import { trackingToken, trackingUrl } from '../cases/tracking-token';
import { insertOutboxMessage } from '../outbox/outbox-store';
import { announceOutbox } from '../platform/announce';
import { RetryTransaction, type Db } from '../platform/database';
import { forbidden, validationError } from '../platform/errors';
import { publicUrl, settings } from '../platform/settings';
import { readReply, type ReplyInput } from './message-input';
import { messageIdsOfCase, updateFirstResponse, type ReplyData } from './message-store';
import { ownAddresses, replyMail } from './reply-mail';
import { replySubject } from './reply-subject';
import { resolveFiles } from './resolve-files';
import { submitOnce } from './submit-once';
import { threadOfCase } from './thread-of-case';

/** What became of a reply. Times are ISO 8601. */
export interface SubmittedReply {
  activityId: number;
  undoUntil: string;
  caseRevision: number;
}

/** A reply as it was asked for; `language` is that of whoever reads why a status was refused. */
export interface SubmitReply extends CaseCommand {
  data: unknown;
  idempotencyKey: string | null;
  language: string;
}

/**
 * Answers the client of a case (R77, R78): the message on the timeline, the mail in the outbox, its files and, where it
 * is wanted, the next status (R32) are written in one transaction. The mail waits until it cannot be taken back any more.
 *
 * @throws 400 with every bad field, 403, 404, 409 for a reused key, 422 TransitionRefused; nothing is sent then
 */
export async function submitReply(strapi: Core.Strapi, command: SubmitReply): Promise<SubmittedReply> {
  const { actor } = command.origin;
  if (actor.kind !== 'admin-user' || !actor.may('cases.write-replies')) throw forbidden('You may not answer clients.');
  const read = readReply(command.data);
  if (!read.ok) throw validationError(read.errors);
  const { input } = read;

  const key = { key: command.idempotencyKey, scope: ['reply', String(actor.id), command.caseDocumentId], content: input };
  return submitOnce<SubmittedReply>(strapi, key, async (spend) => {
    const { result } = await changeWithinCase(strapi, command, async (db, scope) => {
      checkMailbox(strapi, input);
      const { activityId, undoUntil } = await writeReply(strapi, db, scope, input, Number(actor.id));
      if (input.status !== undefined) await changeStatus(strapi, command, input.status);
      const submitted = { activityId, undoUntil: undoUntil.toISOString(), caseRevision: scope.snapshot.revision + 1 };
      await spend(db, submitted);
      return submitted;
    });
    return result;
  });
}

/** Without a mailbox nothing can be sent (R80), and mail to our own would come back as a new message. */
function checkMailbox(strapi: Core.Strapi, { to, cc }: ReplyInput): void {
  const { mail } = settings(strapi);
  if (!mail.enabled) throw validationError([{ path: ['channel'], message: 'there is no outgoing mailbox, so no e-mail can be sent' }]);
  const own = ownAddresses(mail.from);
  const errors = Object.entries({ to, cc }).flatMap(([field, addresses]) =>
    addresses.flatMap((address, index) => (own.includes(address) ? [{ path: [field, String(index)], message: 'is our own mailbox' }] : [])),
  );
  if (errors.length > 0) throw validationError(errors);
}

async function writeReply(
  strapi: Core.Strapi,
  db: Db,
  { snapshot, catalogue, at, record, afterCommit, origin }: CaseScope,
  input: ReplyInput,
  userId: number,
): Promise<{ activityId: number; undoUntil: Date }> {
  const { id: caseId, documentId: caseDocumentId } = snapshot;
  const { secret, mail } = settings(strapi);
  const files = await resolveFiles(db, input.attachments, { caseId, userId });
  const subject = input.subject || replySubject(snapshot);
  const token = trackingToken(secret, caseDocumentId);
  const masked = trackingUrl(publicUrl(strapi), '…');
  const message = replyMail(
    {
      caseDocumentId,
      to: input.to,
      cc: input.cc,
      subject,
      // Templates are previewed without the secret of the link; it is put in on the way out.
      text: input.text.replaceAll(masked, () => trackingUrl(publicUrl(strapi), token)),
      files,
      thread: threadOfCase(await messageIdsOfCase(db, caseId)),
    },
    { from: mail.from, secret },
  );
  const status = input.status && {
    caseId: snapshot.id,
    from: catalogue.statuses.get(snapshot.statusId)?.documentId ?? '',
    to: input.status,
  };
  const data: ReplyData = {
    to: input.to,
    cc: input.cc,
    messageId: message.messageId,
    template: input.template,
    files: input.attachments,
    ...(status && { status }),
  };
  const [activityId] = await record([
    {
      kind: 'message',
      direction: 'out',
      visibility: 'public',
      subject,
      // The token opens the case to anybody: only its hash is kept.
      body: input.text.replaceAll(token, '…'),
      data,
      origin: { ...origin, channel: 'email', cause: 'reply' },
    },
  ]);
  if (activityId === undefined) throw new Error('The database did not return the new activity');
  // Somebody removed one since it was looked up: it will be missing then.
  if (!(await useUploads(db, input.attachments, activityId))) throw new RetryTransaction();
  const undoUntil = new Date(at.getTime() + mail.undoSeconds * 1_000);
  await insertOutboxMessage(db, message, { caseId, activityId, at, undoUntil, state: 'pending' });
  await updateFirstResponse(db, caseId);
  afterCommit(() => announceOutbox(strapi));
  return { activityId, undoUntil };
}

/** In the same transaction, so that a status that is refused keeps the reply from being sent. */
async function changeStatus(strapi: Core.Strapi, { caseDocumentId, origin, language }: SubmitReply, status: string): Promise<void> {
  await changeCase(strapi, { documentId: caseDocumentId, data: { status }, origin: { ...origin, cause: 'reply' }, language });
}
