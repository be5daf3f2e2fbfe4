import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { EditForm } from '../../shared/contracts/forms';
import { currentOrigin } from '../platform/actor';
import { readDryRun } from '../platform/read-query';
import { requestData } from '../platform/request-data';
import { changeForm } from './change-form';

/** Forms as they are edited inside a case. */
export function createFormsController({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** `POST /helpdesk/forms/:slug/edits?dryRun=true` */
    async edit(ctx: Context): Promise<void> {
      const data = await changeForm(strapi, {
        slug: String(ctx.params.slug),
        data: requestData(ctx),
        dryRun: readDryRun(ctx.query),
        origin: { ...currentOrigin(strapi), cause: 'case-page' },
      });
      ctx.body = { data } satisfies EditForm.Response;
    },
  };
}
