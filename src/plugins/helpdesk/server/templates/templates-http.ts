import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { ListTemplates, RenderTemplate } from '../../shared/contracts/templates';
import type { CaseCommand } from '../cases/change-within-case';
import { currentOrigin } from '../platform/actor';
import { resolveTemplate, resolveTemplates } from './resolve-template';

/** Templates as the composer of a case offers them; the routes ask for the right. */
export function createTemplatesController({ strapi }: { strapi: Core.Strapi }) {
  const commandOf = (ctx: Context): CaseCommand => ({ caseDocumentId: String(ctx.params.documentId), origin: currentOrigin(strapi) });

  return {
    /** `GET /helpdesk/cases/:documentId/templates` */
    async find(ctx: Context): Promise<void> {
      ctx.body = { data: await resolveTemplates(strapi, commandOf(ctx)) } satisfies ListTemplates.Response;
    },

    /** `GET /helpdesk/cases/:documentId/templates/:slug` */
    async findOne(ctx: Context): Promise<void> {
      ctx.body = { data: await resolveTemplate(strapi, commandOf(ctx), String(ctx.params.slug)) } satisfies RenderTemplate.Response;
    },
  };
}
