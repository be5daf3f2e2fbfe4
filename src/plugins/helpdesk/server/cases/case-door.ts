import type { Core } from '@strapi/strapi';
import { UID } from '../../shared/uids';
import { readCampaignAccess } from '../people/campaign-access-store';
import { currentOrigin, type Actor } from '../platform/actor';
import { onConnection } from '../platform/database';
import type { DocumentMiddleware } from '../platform/document-middleware';
import { notFound, validationError } from '../platform/errors';
import { service } from '../platform/services';
import { changeCase } from './change-case';
import { deleteCase } from './delete-case';
import { openCaseFromData } from './open-case-from-data';

interface Params {
  documentId: string;
  data?: Record<string, unknown>;
  populate?: unknown;
  fields?: unknown;
}

/**
 * Catches every write to a case through the Document Service (generated REST, Content Manager, other plugins, code)
 * and sends it along the one path. Reads pass, for admin users limited to the campaigns assigned to them (R60).
 */
export function createCaseDoor(strapi: Core.Strapi): DocumentMiddleware {
  return async function caseDoor(context, next) {
    if (context.uid !== UID.case) return next();
    const { documentId, data = {}, populate, fields } = context.params as Params;
    const origin = currentOrigin(strapi);
    const read = (id: string) => strapi.documents(UID.case).findOne({ documentId: id, populate, fields } as never);

    switch (context.action) {
      case 'findOne':
      case 'findFirst':
      case 'findMany':
      case 'count': {
        const params = context.params as { filters?: object };
        const filters = await ownCampaignsOnly(strapi, params.filters, origin.actor);
        if (filters) params.filters = filters;
        return next();
      }
      case 'create': {
        const opened = await openCaseFromData(strapi, { data, origin });
        return read(opened.documentId);
      }
      case 'update':
        await changeCase(strapi, { documentId, data, origin });
        return read(documentId);
      case 'delete': {
        const entry = await read(documentId);
        if (!entry) throw notFound();
        await deleteCase(strapi, { documentId, origin });
        return { documentId, entries: [entry] };
      }
      case 'clone':
      case 'publish':
      case 'unpublish':
      case 'discardDraft':
        throw validationError([{ path: [], message: `A case knows no "${context.action}".` }]);
      default:
        return next();
    }
  };
}

/** The filters of a read, limited to cases in campaigns of the actor; undefined where nothing is limited. */
async function ownCampaignsOnly(strapi: Core.Strapi, filters: object | undefined, actor: Actor): Promise<object | undefined> {
  if (actor.kind !== 'admin-user') return undefined;
  const catalogue = await service(strapi, 'catalogue').get();
  const { ids } = await onConnection(strapi, (db) => readCampaignAccess(db, catalogue, actor));
  return ids ? { $and: [filters ?? {}, { campaign: { id: { $in: ids } } }] } : undefined;
}

/**
 * Writes to the case table that pass the Document Service by, through Strapi's query engine, are refused: they would
 * leave no trace and skip every guard. Our own stores use SQL and are not seen here.
 */
export function closeQueryEngine(strapi: Core.Strapi): void {
  const refuse = () => {
    throw new Error('Cases are written with strapi.documents(), never with strapi.db.query().');
  };
  strapi.db.lifecycles.subscribe({
    models: [UID.case],
    beforeCreate: refuse,
    beforeCreateMany: refuse,
    beforeUpdate: refuse,
    beforeUpdateMany: refuse,
    beforeDelete: refuse,
    beforeDeleteMany: refuse,
  });
}
