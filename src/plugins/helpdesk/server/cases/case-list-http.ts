import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { Context } from 'koa';
import { CASE_SORTS, type GetCaseFilters, type ListCases } from '../../shared/contracts/cases';
import { LIST_LIMITS } from '../../shared/limits';
import { readCampaignAccess } from '../people/campaign-access-store';
import { readPeople } from '../people/membership-store';
import { currentOrigin } from '../platform/actor';
import { validationError } from '../platform/errors';
import { readQuery } from '../platform/read-query';
import { service } from '../platform/services';
import { caseChoices } from './case-choices';
import { countCases, listCases } from './case-list-store';
import { decodeCursor } from './list-cursor';
import { caseFilter } from './list-filter';
import { listOwners, listTags } from './people-store';

/** Strapi gives one value of a list as a bare text. */
const list = (maxLength: number, most: number) =>
  z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(z.string().max(maxLength)).max(most)).default([]);

const listQuerySchema = z.object({
  search: z.string().trim().max(200).optional(),
  status: list(40, 100),
  campaign: list(40, 100),
  sort: z.enum(CASE_SORTS).default('createdAt'),
  order: z.enum(['asc', 'desc']).default('desc'),
  cursor: z.string().max(2_000).optional(),
  pageSize: z.coerce.number().int().min(1).max(LIST_LIMITS.maxPageSize).default(LIST_LIMITS.pageSize),
});

/** The list of cases; every route asks for `cases.read-cases`. */
export function createCaseListController({ strapi }: { strapi: Core.Strapi }) {
  const db = () => strapi.db.connection;

  return {
    /** `GET /helpdesk/cases`: two queries a page */
    async find(ctx: Context): Promise<void> {
      const { search, status, campaign, sort, order, cursor, pageSize } = readQuery(listQuerySchema, ctx.query);
      const place = cursor === undefined ? null : decodeCursor(cursor, sort);
      if (cursor !== undefined && !place) throw validationError([{ path: ['cursor'], message: 'belongs to another list' }]);
      const catalogue = await service(strapi, 'catalogue').get();
      const access = await readCampaignAccess(db(), catalogue, currentOrigin(strapi).actor);
      const filter = caseFilter(catalogue, access, { search, status, campaign });
      const query = { ...filter, sort, order, cursor: place, pageSize };
      const [page, total] = await Promise.all([listCases(db(), query), countCases(db(), query)]);
      ctx.body = { data: page.rows, meta: { total, next: page.next, previous: page.previous } } satisfies ListCases.Response;
    },

    /** `GET /helpdesk/case-filters` */
    async filters(ctx: Context): Promise<void> {
      const catalogue = await service(strapi, 'catalogue').get();
      const access = await readCampaignAccess(db(), catalogue, currentOrigin(strapi).actor);
      const [owners, tags, { teams }] = await Promise.all([listOwners(db()), listTags(db()), readPeople(db())]);
      ctx.body = { data: { ...caseChoices(catalogue, access), owners, tags, teams: [...teams].sort() } } satisfies GetCaseFilters.Response;
    },
  };
}
