import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import type { ChooseDefaultView, CountViews, ListViews, SaveView } from '../../shared/contracts/views';
import { VIEW_LIMITS } from '../../shared/limits';
import { countEach } from '../cases/case-count-store';
import { caseFilter } from '../cases/list-filter';
import { readCampaignAccess } from '../people/campaign-access-store';
import { readPeople } from '../people/membership-store';
import { currentOrigin } from '../platform/actor';
import { validationError } from '../platform/errors';
import { readQuery } from '../platform/read-query';
import { requestData } from '../platform/request-data';
import { service } from '../platform/services';
import { BUILT_IN, FIRST_VIEW } from './built-in-views';
import { addView, changeView, deleteView, viewFor } from './change-view';
import { resolveViewReader } from './resolve-view-reader';
import type { ViewReader } from './view-sharing';
import { listRoles, listViews, readDefaultView, saveDefaultView } from './view-store';

const countsQuerySchema = z.object({
  id: z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(z.string().max(40)).min(1).max(VIEW_LIMITS.counted)),
});
const defaultSchema = z.object({ data: z.object({ id: z.string('must be the id of a view').max(40).nullable() }) });

/** Views of the list of cases (R128, R129); every route asks for `cases.read-cases`. */
export function createViewsController({ strapi }: { strapi: Core.Strapi }) {
  const db = () => strapi.db.connection;
  const currentReader = () => resolveViewReader(strapi, currentOrigin(strapi).actor);

  async function visibleViews(reader: ViewReader) {
    return [...BUILT_IN, ...(await listViews(db(), reader)).map((view) => viewFor(view, reader))];
  }

  return {
    /** `GET /helpdesk/views` */
    async find(ctx: Context): Promise<void> {
      const reader = await currentReader();
      const views = await visibleViews(reader);
      const chosen = await readDefaultView(db(), reader.userId);
      ctx.body = {
        data: views,
        meta: {
          // One that was shared and is no more is not there.
          default: views.some(({ id }) => id === chosen) ? String(chosen) : FIRST_VIEW,
          audiences: reader.mayShare ? { roles: await listRoles(db()), teams: [...(await readPeople(db())).teams].sort() } : null,
        },
      } satisfies ListViews.Response;
    },

    /** `POST /helpdesk/views` */
    async add(ctx: Context): Promise<void> {
      const data = await addView(strapi, requestData(ctx), await currentReader());
      ctx.status = 201;
      ctx.body = { data } satisfies SaveView.Response;
    },

    /** `PUT /helpdesk/views/:id` */
    async change(ctx: Context): Promise<void> {
      const data = await changeView(strapi, String(ctx.params.id), requestData(ctx), await currentReader());
      ctx.body = { data } satisfies SaveView.Response;
    },

    /** `DELETE /helpdesk/views/:id` */
    async remove(ctx: Context): Promise<void> {
      await deleteView(strapi, String(ctx.params.id), await currentReader());
      ctx.status = 204;
    },

    /** `PUT /helpdesk/views/default` */
    async chooseDefault(ctx: Context): Promise<void> {
      const { id } = readQuery(defaultSchema, { data: requestData(ctx) }).data;
      const reader = await currentReader();
      if (id !== null && !(await visibleViews(reader)).some((view) => view.id === id)) {
        throw validationError([{ path: ['id'], message: 'is no view that you see' }]);
      }
      await saveDefaultView(db(), reader.userId, id);
      ctx.body = { data: { id: id ?? FIRST_VIEW } } satisfies ChooseDefaultView.Response;
    },

    /** `GET /helpdesk/views/counts?id=…`: one query for all of them; a view whose filter no longer has a meaning has no count */
    async counts(ctx: Context): Promise<void> {
      const { id: ids } = readQuery(countsQuerySchema, ctx.query);
      const reader = await currentReader();
      const catalogue = await service(strapi, 'catalogue').get();
      const access = await readCampaignAccess(db(), catalogue, currentOrigin(strapi).actor);
      const now = new Date();
      const counted = (await visibleViews(reader))
        .filter(({ id }) => ids.includes(id))
        .flatMap(({ id, filter }) => {
          const result = caseFilter(catalogue, { userId: reader.userId, access, now }, { filter });
          return result.ok ? [{ id, filter: result.filter }] : [];
        });
      const counts = await countEach(
        db(),
        counted.map(({ filter }) => filter),
      );
      const none = { count: 0, more: false };
      ctx.body = { data: Object.fromEntries(counted.map(({ id }, index) => [id, counts[index] ?? none])) } satisfies CountViews.Response;
    },
  };
}
