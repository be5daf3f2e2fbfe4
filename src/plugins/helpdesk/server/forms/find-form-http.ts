import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { GetPublicForm } from '../../shared/contracts/forms';
import { UID } from '../../shared/uids';
import { currentOrigin } from '../platform/actor';
import { notFound } from '../platform/errors';
import { service } from '../platform/services';
import { settings } from '../platform/settings';
import { publicForm } from './public-form';

/**
 * `GET /api/forms/:slug`: public, the published version of a form marked public. With an API token the same address
 * also takes a documentId, as every generated route does.
 */
export function createFindForm(strapi: Core.Strapi) {
  return async function handle(ctx: Context): Promise<unknown> {
    const reference = String(ctx.params.id);
    const catalogue = await service(strapi, 'catalogue').get();
    const form = publicForm(catalogue, reference, settings(strapi).intake.challenge);
    if (form) return { data: form } satisfies GetPublicForm.Response;
    if (currentOrigin(strapi).actor.kind !== 'token') throw notFound();
    const document = await strapi.documents(UID.form).findOne({ documentId: reference });
    if (!document) throw notFound();
    return { data: await strapi.contentAPI.sanitize.output(document, strapi.contentType(UID.form), { auth: ctx.state.auth }) };
  };
}
