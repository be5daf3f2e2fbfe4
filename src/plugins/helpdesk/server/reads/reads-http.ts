import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import { resolveVisibleCase } from '../cases/resolve-visible-case';
import { currentOrigin } from '../platform/actor';
import { MAX_DATABASE_INTEGER } from '../platform/database-id';
import { readData } from '../platform/read-data';
import { requestData } from '../platform/request-data';
import { markRead } from './read-store';

const NO_REVISION = 'must be a revision of the case';
const readSchema = z.strictObject(
  { revision: z.int(NO_REVISION).min(0, NO_REVISION).max(MAX_DATABASE_INTEGER, NO_REVISION) },
  'must be an object',
);

/** What the reader has seen of cases. */
export function createReadsController({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** `PUT /helpdesk/cases/:documentId/read` */
    async mark(ctx: Context): Promise<void> {
      const { actor } = currentOrigin(strapi);
      const { id } = await resolveVisibleCase(strapi, String(ctx.params.documentId), actor);
      const input = readData(readSchema, requestData(ctx));
      await markRead(strapi.db.connection, Number(actor.id), id, input.revision);
      ctx.status = 204;
    },
  };
}
