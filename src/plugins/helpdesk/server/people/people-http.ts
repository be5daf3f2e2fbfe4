import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { ChangeColleague, ListOwners, ListPeople } from '../../shared/contracts/people';
import { listOwners } from '../cases/people-store';
import { isDatabaseId } from '../platform/database-id';
import { requestData } from '../platform/request-data';
import { changeColleague } from './change-colleague';
import { listColleagues } from './membership-store';

/** Teams and skills of colleagues, for those who assign people (R60) or shape the configuration, and for API tokens. */
export function createPeopleController({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** `GET …/people` */
    async find(ctx: Context): Promise<void> {
      ctx.body = { data: await listColleagues(strapi.db.connection) } satisfies ListPeople.Response;
    },

    /** `GET /helpdesk/owners` */
    async findOwners(ctx: Context): Promise<void> {
      ctx.body = { data: await listOwners(strapi.db.connection) } satisfies ListOwners.Response;
    },

    /** `PUT …/people/:id` */
    async change(ctx: Context): Promise<void> {
      // Anything that cannot be an id is nobody's.
      const id = Number(ctx.params.id);
      const data = await changeColleague(strapi, isDatabaseId(id) ? id : 0, requestData(ctx));
      ctx.body = { data } satisfies ChangeColleague.Response;
    },
  };
}
