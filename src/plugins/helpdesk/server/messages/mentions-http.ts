import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import type { ListMentions, SeeMention } from '../../shared/contracts/messages';
import { readCampaignAccess } from '../people/campaign-access-store';
import { currentOrigin } from '../platform/actor';
import { isDatabaseId } from '../platform/database-id';
import { forbidden, notFound } from '../platform/errors';
import { readQuery } from '../platform/read-query';
import { service } from '../platform/services';
import { countUnseenMentions, listMentions, seeMention } from './mention-store';

const mentionsQuerySchema = z.strictObject({ unseen: z.enum(['true', 'false'], 'must be true or false').default('false') });

/** Where colleagues mentioned the reader: nobody else's are ever shown. */
export function createMentionsController({ strapi }: { strapi: Core.Strapi }) {
  const db = () => strapi.db.connection;

  async function reader() {
    const { actor } = currentOrigin(strapi);
    if (actor.kind !== 'admin-user') throw forbidden('Only colleagues are mentioned.');
    const access = await readCampaignAccess(db(), await service(strapi, 'catalogue').get(), actor);
    return { userId: Number(actor.id), access };
  }

  return {
    /** `GET /helpdesk/mentions` */
    async find(ctx: Context): Promise<void> {
      const { unseen } = readQuery(mentionsQuerySchema, ctx.query);
      const { userId, access } = await reader();
      ctx.body = {
        data: await listMentions(db(), userId, access, unseen === 'true'),
        meta: { unseen: await countUnseenMentions(db(), userId, access) },
      } satisfies ListMentions.Response;
    },

    /** `POST /helpdesk/mentions/:id/seen` */
    async see(ctx: Context): Promise<void> {
      const id = Number(ctx.params.id);
      const { userId, access } = await reader();
      const seenAt = isDatabaseId(id) ? await seeMention(db(), id, userId, access, new Date()) : null;
      if (seenAt === null) throw notFound();
      ctx.body = { data: { id, seenAt } } satisfies SeeMention.Response;
    },
  };
}
