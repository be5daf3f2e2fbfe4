import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import type {
  AddComment,
  ChangeNote,
  DeleteComment,
  GetActivityFilters,
  GetActivityHtml,
  ListActivities,
  ListByChannel,
  ListWordings,
  MoveActivity,
} from '../../shared/contracts/activities';
import { LISTED_CHANNELS } from '../../shared/activities';
import { ACTIVITY_LIMITS } from '../../shared/activity-limits';
import { resolveVisibleCase } from '../cases/resolve-visible-case';
import { readCampaignAccess } from '../people/campaign-access-store';
import type { CampaignAccess } from '../people/campaigns-of';
import { currentOrigin } from '../platform/actor';
import { databaseIdSchema, isDatabaseId } from '../platform/database-id';
import { notFound } from '../platform/errors';
import { readQuery } from '../platform/read-query';
import { requestData } from '../platform/request-data';
import { service } from '../platform/services';
import { addComment } from './add-comment';
import { changeNote, type ActivityCommand } from './change-note';
import { listByChannel } from './channel-list-store';
import { deleteComment } from './delete-comment';
import { moveActivity, undoMove } from './move-activity';
import { readWordings } from './note-store';
import { timelineFilter, timelineFilterSchema } from './timeline-filter';
import { readActivity, readHtml, readTimeline, readTimelineFilters } from './timeline-store';

const timelineQuerySchema = z.strictObject({
  ...timelineFilterSchema,
  order: z.enum(['asc', 'desc'], 'must be asc or desc').default('desc'),
  cursor: z.coerce.number().pipe(databaseIdSchema('must be the place where a page ended')).optional(),
  pageSize: z.coerce.number().int().min(1).max(ACTIVITY_LIMITS.maxPageSize).default(ACTIVITY_LIMITS.pageSize),
});

const channelQuerySchema = z.strictObject({
  channel: z.enum(LISTED_CHANNELS, `must be one of ${LISTED_CHANNELS.join(', ')}`),
  search: z.string().trim().max(200).optional(),
  cursor: timelineQuerySchema.shape.cursor,
  pageSize: timelineQuerySchema.shape.pageSize,
});

/** The timeline of a case, and lists of a channel, for the admin panel; the routes ask for the rights. */
export function createActivitiesController({ strapi }: { strapi: Core.Strapi }) {
  const db = () => strapi.db.connection;

  /** Anything that cannot be an id is nothing's. */
  function activityIdOf(ctx: Context): number {
    const id = Number(ctx.params.activityId);
    return isDatabaseId(id) ? id : 0;
  }

  const visiblePlace = (ctx: Context) => resolveVisibleCase(strapi, String(ctx.params.documentId), currentOrigin(strapi).actor);
  const visibleCase = async (ctx: Context) => (await visiblePlace(ctx)).id;

  async function access(): Promise<CampaignAccess> {
    return readCampaignAccess(db(), await service(strapi, 'catalogue').get(), currentOrigin(strapi).actor);
  }

  function commandOf(ctx: Context): ActivityCommand {
    return {
      caseDocumentId: String(ctx.params.documentId),
      activityId: activityIdOf(ctx),
      origin: { ...currentOrigin(strapi), cause: 'case-page' },
    };
  }

  return {
    /** `GET /helpdesk/cases/:documentId/activities` */
    async find(ctx: Context): Promise<void> {
      const { order, cursor, pageSize: size, ...filter } = readQuery(timelineQuerySchema, ctx.query);
      const { id, access: seen } = await visiblePlace(ctx);
      const page = { ...timelineFilter(filter), order, after: cursor ?? null, size };
      const { activities, next } = await readTimeline(db(), id, page, seen);
      ctx.body = { data: activities, meta: { next } } satisfies ListActivities.Response;
    },

    /** `GET /helpdesk/activities` */
    async listByChannel(ctx: Context): Promise<void> {
      const { channel, search, cursor, pageSize: size } = readQuery(channelQuerySchema, ctx.query);
      const page = { channel, search: search || null, before: cursor ?? null, size };
      const { rows, meta } = await listByChannel(db(), page, await access());
      ctx.body = { data: rows, meta } satisfies ListByChannel.Response;
    },

    /** `GET /helpdesk/cases/:documentId/activity-filters` */
    async findFilters(ctx: Context): Promise<void> {
      ctx.body = { data: await readTimelineFilters(db(), await visibleCase(ctx)) } satisfies GetActivityFilters.Response;
    },

    /** `GET /helpdesk/cases/:documentId/activities/:activityId/html` */
    async findHtml(ctx: Context): Promise<void> {
      const html = await readHtml(db(), await visibleCase(ctx), activityIdOf(ctx));
      if (html === null) throw notFound();
      ctx.body = { data: { html } } satisfies GetActivityHtml.Response;
    },

    /** `PUT /helpdesk/cases/:documentId/activities/:activityId` */
    async changeNote(ctx: Context): Promise<void> {
      const caseRevision = await changeNote(strapi, { ...commandOf(ctx), data: requestData(ctx) });
      const { id, access: seen } = await visiblePlace(ctx);
      const data = await readActivity(db(), id, activityIdOf(ctx), seen);
      if (!data) throw notFound();
      ctx.body = { data, meta: { caseRevision } } satisfies ChangeNote.Response;
    },

    /** `GET /helpdesk/cases/:documentId/activities/:activityId/wordings` */
    async findWordings(ctx: Context): Promise<void> {
      const data = await readWordings(db(), await visibleCase(ctx), activityIdOf(ctx));
      if (!data) throw notFound();
      ctx.body = { data } satisfies ListWordings.Response;
    },

    /** `POST /helpdesk/cases/:documentId/activities/:activityId/comments` */
    async addComment(ctx: Context): Promise<void> {
      const { comment, caseRevision } = await addComment(strapi, { ...commandOf(ctx), data: requestData(ctx) });
      ctx.status = 201;
      ctx.body = { data: comment, meta: { caseRevision } } satisfies AddComment.Response;
    },

    /** `DELETE /helpdesk/cases/:documentId/activities/:activityId/comments/:commentId` */
    async removeComment(ctx: Context): Promise<void> {
      const { comment, caseRevision } = await deleteComment(strapi, { ...commandOf(ctx), commentId: String(ctx.params.commentId) });
      ctx.body = { data: comment, meta: { caseRevision } } satisfies DeleteComment.Response;
    },

    /** `POST /helpdesk/cases/:documentId/activities/:activityId/move` */
    async move(ctx: Context): Promise<void> {
      ctx.body = { data: await moveActivity(strapi, { ...commandOf(ctx), data: requestData(ctx) }) } satisfies MoveActivity.Response;
    },

    /** `POST /helpdesk/cases/:documentId/activities/:activityId/undo` */
    async undo(ctx: Context): Promise<void> {
      ctx.body = { data: await undoMove(strapi, commandOf(ctx)) } satisfies MoveActivity.Response;
    },
  };
}
