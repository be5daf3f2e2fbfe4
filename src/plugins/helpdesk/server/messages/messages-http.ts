import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import type { AddNote, ListChannels, ListMentionable, SendReply, UndoReply } from '../../shared/contracts/messages';
import type { CaseCommand } from '../cases/change-within-case';
import { currentOrigin } from '../platform/actor';
import { isDatabaseId } from '../platform/database-id';
import { notFound } from '../platform/errors';
import { idempotencyKey } from '../platform/idempotency-key';
import { readQuery } from '../platform/read-query';
import { requestData } from '../platform/request-data';
import { requestedLanguage } from '../platform/requested-language';
import { addNote } from './add-note';
import { changeReplyBack } from './change-reply-back';
import { resolveChannels } from './resolve-channels';
import { resolveMentionable } from './resolve-mentionable';
import { submitReply } from './submit-reply';

const mentionableQuerySchema = z.strictObject({ search: z.string().max(100).default('') });

/** Replies to clients and internal notes. The routes ask for the rights, and the flows for those to write once more. */
export function createMessagesController({ strapi }: { strapi: Core.Strapi }) {
  const commandOf = (ctx: Context): CaseCommand => ({
    caseDocumentId: String(ctx.params.documentId),
    origin: { ...currentOrigin(strapi), cause: 'case-page' },
  });

  return {
    /** `GET /helpdesk/cases/:documentId/channels` */
    async channels(ctx: Context): Promise<void> {
      ctx.body = { data: await resolveChannels(strapi, commandOf(ctx)) } satisfies ListChannels.Response;
    },

    /** `POST /helpdesk/cases/:documentId/messages` */
    async reply(ctx: Context): Promise<void> {
      const { activityId, undoUntil, caseRevision } = await submitReply(strapi, {
        ...commandOf(ctx),
        data: requestData(ctx),
        idempotencyKey: idempotencyKey(ctx),
        language: requestedLanguage(ctx),
      });
      ctx.status = 201;
      const undoSeconds = Math.max(0, Math.round((Date.parse(undoUntil) - Date.now()) / 1_000));
      ctx.body = {
        data: { activityId: String(activityId), undoUntil, undoSeconds },
        meta: { caseRevision },
      } satisfies SendReply.Response;
    },

    /** `POST /helpdesk/cases/:documentId/messages/:activityId/undo` */
    async undo(ctx: Context): Promise<void> {
      const activityId = Number(ctx.params.activityId);
      if (!isDatabaseId(activityId)) throw notFound();
      const { content, caseRevision, statusStays } = await changeReplyBack(strapi, {
        ...commandOf(ctx),
        activityId,
        language: requestedLanguage(ctx),
      });
      ctx.body = { data: content, meta: { caseRevision, statusStays } } satisfies UndoReply.Response;
    },

    /** `POST /helpdesk/cases/:documentId/notes` */
    async note(ctx: Context): Promise<void> {
      const { activityId, caseRevision } = await addNote(strapi, {
        ...commandOf(ctx),
        data: requestData(ctx),
        idempotencyKey: idempotencyKey(ctx),
      });
      ctx.status = 201;
      ctx.body = { data: { activityId: String(activityId) }, meta: { caseRevision } } satisfies AddNote.Response;
    },

    /** `GET /helpdesk/cases/:documentId/mentionable` */
    async mentionable(ctx: Context): Promise<void> {
      const { search } = readQuery(mentionableQuerySchema, ctx.query);
      ctx.body = { data: await resolveMentionable(strapi, commandOf(ctx), search) } satisfies ListMentionable.Response;
    },
  };
}
