import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { UID } from '../../shared/uids';
import { currentOrigin } from '../platform/actor';
import { requestRecord } from '../platform/request-data';
import { requestedLanguage } from '../platform/requested-language';
import { changeCase } from './change-case';

/**
 * `PUT /api/cases/:documentId`: API token with the right. Relations take a documentId or slug, the status also its
 * name; that is why Strapi's own input check, which knows neither, is not asked.
 */
export function createUpdateCase(strapi: Core.Strapi) {
  return async function handle(ctx: Context): Promise<unknown> {
    const contentType = strapi.contentType(UID.case);
    const { auth } = ctx.state;
    const data = requestRecord(ctx);
    await strapi.contentAPI.validate.query(ctx.query, contentType, { auth });
    const query = await strapi.contentAPI.sanitize.query(ctx.query, contentType, { auth });

    const documentId = String(ctx.params.id);
    await changeCase(strapi, { documentId, data, origin: currentOrigin(strapi), language: requestedLanguage(ctx) });
    const document = await strapi.documents(UID.case).findOne({ ...query, documentId } as never);
    return { data: await strapi.contentAPI.sanitize.output(document, contentType, { auth }), meta: {} };
  };
}
