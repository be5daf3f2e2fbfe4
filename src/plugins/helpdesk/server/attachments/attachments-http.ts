import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { refuseUnseen } from '../cases/resolve-visible-case';
import { currentOrigin } from '../platform/actor';
import { notFound } from '../platform/errors';
import { service } from '../platform/services';
import { findAttachment } from './attachment-store';
import { attachmentDisposition } from './file-name';

/** `GET /helpdesk/attachments/:id`: right `cases.download-attachments`; the route checks it. */
export function createAttachmentsController({ strapi }: { strapi: Core.Strapi }) {
  return {
    async download(ctx: Context): Promise<void> {
      const file = await findAttachment(strapi.db.connection, String(ctx.params.id));
      if (!file) throw notFound();
      const { actor } = currentOrigin(strapi);
      if (file.draftOf !== null && String(file.draftOf) !== actor.id) throw notFound();
      const catalogue = await service(strapi, 'catalogue').get();
      await refuseUnseen(strapi.db.connection, catalogue, file.campaignId, actor);
      // Whatever a client sent must never run as a page of ours.
      ctx.set('Content-Disposition', attachmentDisposition(file.fileName));
      ctx.set('X-Content-Type-Options', 'nosniff');
      ctx.set('Content-Security-Policy', "default-src 'none'; sandbox");
      ctx.set('Cache-Control', 'private, no-store');
      ctx.type = file.contentType;
      ctx.length = file.size;
      ctx.body = service(strapi, 'file-storage').read(file.storageKey);
    },
  };
}
