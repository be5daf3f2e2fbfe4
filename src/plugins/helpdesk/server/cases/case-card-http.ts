import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { GetFieldChoices, ListRelatedCases, OpenCard } from '../../shared/contracts/case-card';
import { currentOrigin } from '../platform/actor';
import { requestedLanguage } from '../platform/requested-language';
import { changeOwnerOnOpening } from './change-owner-on-opening';
import { listRelatedCases } from './related-cases-store';
import { resolveFieldChoices } from './resolve-field-choices';
import { resolveVisibleCase } from './resolve-visible-case';

/** What the card of a case asks for beside the case itself. */
export function createCaseCardController({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** `POST /helpdesk/cases/:documentId/open` */
    async open(ctx: Context): Promise<void> {
      const data = await changeOwnerOnOpening(strapi, { documentId: String(ctx.params.documentId), origin: currentOrigin(strapi) });
      ctx.body = { data } satisfies OpenCard.Response;
    },

    /** `GET /helpdesk/cases/:documentId/field-choices` */
    async findFieldChoices(ctx: Context): Promise<void> {
      const data = await resolveFieldChoices(strapi, {
        documentId: String(ctx.params.documentId),
        actor: currentOrigin(strapi).actor,
        language: requestedLanguage(ctx),
      });
      ctx.body = { data } satisfies GetFieldChoices.Response;
    },

    /** `GET /helpdesk/cases/:documentId/related` */
    async findRelated(ctx: Context): Promise<void> {
      const { actor } = currentOrigin(strapi);
      const { id, access } = await resolveVisibleCase(strapi, String(ctx.params.documentId), actor);
      const { rows, more } = await listRelatedCases(strapi.db.connection, id, Number(actor.id), access);
      ctx.body = { data: rows, meta: { more } } satisfies ListRelatedCases.Response;
    },
  };
}
