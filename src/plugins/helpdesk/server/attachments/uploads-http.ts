import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { DeleteUpload, UploadFiles } from '../../shared/contracts/messages';
import { currentOrigin } from '../platform/actor';
import { filesOf } from '../platform/multipart-files';
import { addUploads } from './add-uploads';
import { deleteUpload } from './delete-uploads';

/** Files that colleagues add to a case while they write; the routes ask for the rights. */
export function createUploadsController({ strapi }: { strapi: Core.Strapi }) {
  const commandOf = (ctx: Context) => ({ caseDocumentId: String(ctx.params.documentId), origin: currentOrigin(strapi) });

  return {
    /** `POST /helpdesk/cases/:documentId/uploads` */
    async add(ctx: Context): Promise<void> {
      const data = await addUploads(strapi, { ...commandOf(ctx), files: filesOf(ctx) });
      ctx.status = 201;
      ctx.body = { data } satisfies UploadFiles.Response;
    },

    /** `DELETE /helpdesk/cases/:documentId/uploads/:id` */
    async remove(ctx: Context): Promise<void> {
      const id = String(ctx.params.id);
      await deleteUpload(strapi, { ...commandOf(ctx), id });
      ctx.body = { data: { id } } satisfies DeleteUpload.Response;
    },
  };
}
