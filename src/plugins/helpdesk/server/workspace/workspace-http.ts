import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import { RECENT_OF, type GetStart, type ListRecentActivities, type TakeNext } from '../../shared/contracts/workspace';
import { readCampaignAccess } from '../people/campaign-access-store';
import { currentOrigin } from '../platform/actor';
import { readQuery } from '../platform/read-query';
import { service } from '../platform/services';
import { listRecentActivities } from './recent-store';
import { listCallbacks, listOwnCases, listOwnTasks } from './start-store';
import { takeNextCase } from './take-next-case';

const recentQuerySchema = z.strictObject({ of: z.enum(RECENT_OF, 'must be mine or all').default('mine') });

/** What an agent's day begins with; the routes ask for the rights, and are those of signed-in admin users only. */
export function createWorkspaceController({ strapi }: { strapi: Core.Strapi }) {
  const db = () => strapi.db.connection;

  async function reader() {
    const { actor } = currentOrigin(strapi);
    const access = await readCampaignAccess(db(), await service(strapi, 'catalogue').get(), actor);
    return { userId: Number(actor.id), access };
  }

  return {
    /** `GET /helpdesk/workspace/start`: at most four queries */
    async start(ctx: Context): Promise<void> {
      const asked = await reader();
      const [cases, callbacks, tasks] = await Promise.all([
        listOwnCases(db(), asked),
        listCallbacks(db(), asked, new Date()),
        listOwnTasks(db(), asked),
      ]);
      ctx.body = { data: { cases, callbacks, tasks } } satisfies GetStart.Response;
    },

    /** `GET /helpdesk/workspace/activities` */
    async activities(ctx: Context): Promise<void> {
      const { of } = readQuery(recentQuerySchema, ctx.query);
      ctx.body = { data: await listRecentActivities(db(), { of, ...(await reader()) }) } satisfies ListRecentActivities.Response;
    },

    /** `POST /helpdesk/workspace/next` */
    async next(ctx: Context): Promise<void> {
      const taken = await takeNextCase(strapi, { ...currentOrigin(strapi), cause: 'queue' });
      ctx.body = { data: taken } satisfies TakeNext.Response;
    },
  };
}
