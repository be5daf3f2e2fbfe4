import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { GetLiveCase, GetLiveRows } from '../../shared/contracts/live';
import { currentOrigin } from '../platform/actor';
import { notFound } from '../platform/errors';
import { readQuery } from '../platform/read-query';
import { service } from '../platform/services';
import { rowsQuerySchema } from './live-input';
import { resolveVisiblePlaces } from './resolve-visible-places';

/** What a live connection would tell, for whoever has none. */
export function createLiveController({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** `GET /helpdesk/live/cases/:documentId` */
    async findCase(ctx: Context): Promise<void> {
      const documentId = String(ctx.params.documentId);
      const {
        places: [place],
      } = await resolveVisiblePlaces(strapi, [documentId], currentOrigin(strapi).actor);
      if (!place) throw notFound();
      const people = service(strapi, 'live').peopleAt(documentId);
      ctx.body = { data: { id: documentId, version: place.version, people } } satisfies GetLiveCase.Response;
    },

    /** `GET /helpdesk/live/rows?ids=…` */
    async findRows(ctx: Context): Promise<void> {
      const { ids } = readQuery(rowsQuerySchema, ctx.query);
      const { places } = await resolveVisiblePlaces(strapi, ids, currentOrigin(strapi).actor);
      ctx.body = { data: places.map(({ documentId, version }) => ({ id: documentId, version })) } satisfies GetLiveRows.Response;
    },
  };
}
