import type { Core } from '@strapi/strapi';
import { UID } from '../../shared/uids';
import { currentOrigin } from '../platform/actor';
import type { DocumentMiddleware } from '../platform/document-middleware';
import { notFound, validationError } from '../platform/errors';
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
 * and sends it along the one path. Reads pass.
 */
export function createCaseDoor(strapi: Core.Strapi): DocumentMiddleware {
  return async function caseDoor(context, next) {
    if (context.uid !== UID.case) return next();
    const { documentId, data = {}, populate, fields } = context.params as Params;
    const origin = currentOrigin(strapi);
    const read = (id: string) => strapi.documents(UID.case).findOne({ documentId: id, populate, fields } as never);

    switch (context.action) {
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
