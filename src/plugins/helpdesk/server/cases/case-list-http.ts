import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { GetCaseFilters, ListCases } from '../../shared/contracts/cases';
import { listableFields } from '../forms/listable-fields';
import { readListedAnswers } from '../forms/listed-answer-store';
import { readCampaignAccess } from '../people/campaign-access-store';
import { readPeople } from '../people/membership-store';
import { currentOrigin } from '../platform/actor';
import { validationError } from '../platform/errors';
import { readQuery } from '../platform/read-query';
import { service } from '../platform/services';
import { caseChoices } from './case-choices';
import { countCases } from './case-count-store';
import { listCases } from './case-list-store';
import { decodeCursor } from './list-cursor';
import { caseFilter } from './list-filter';
import { listQuerySchema } from './list-query';
import { listOwners, listTags } from './people-store';

/** The list of cases; every route asks for `cases.read-cases`. */
export function createCaseListController({ strapi }: { strapi: Core.Strapi }) {
  const db = () => strapi.db.connection;

  return {
    /** `GET /helpdesk/cases`: two queries a page, and one for answers where columns ask for them */
    async find(ctx: Context): Promise<void> {
      const { sort, order, cursor, columns, pageSize, ...given } = readQuery(listQuerySchema, ctx.query);
      const place = cursor === undefined ? null : decodeCursor(cursor, sort);
      if (cursor !== undefined && !place) throw validationError([{ path: ['cursor'], message: 'belongs to another list' }]);
      const catalogue = await service(strapi, 'catalogue').get();
      const { actor } = currentOrigin(strapi);
      const access = await readCampaignAccess(db(), catalogue, actor);
      const result = caseFilter(catalogue, { userId: Number(actor.id), access, now: new Date() }, given);
      if (!result.ok) throw validationError(result.errors);
      const query = { ...result.filter, sort, order, cursor: place, pageSize, readerId: Number(actor.id) };
      const [page, total] = await Promise.all([listCases(db(), query), countCases(db(), query)]);
      const asked = listableFields(catalogue.forms.values()).filter(({ column }) => columns.includes(column));
      const answers = await readListedAnswers(
        db(),
        page.rows.map(({ documentId }) => documentId),
        asked,
      );
      const data = page.rows.map((row) => ({ ...row, answers: answers.get(row.documentId) ?? {} }));
      ctx.body = { data, meta: { total, next: page.next, previous: page.previous } } satisfies ListCases.Response;
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
