import type { Core } from '@strapi/strapi';
import { onConnection } from '../platform/database';
import type { DocumentMiddleware } from '../platform/document-middleware';
import { deletionRefused, validationError } from '../platform/errors';
import { checkConfiguration } from './check-configuration';
import { findUserOf } from './usage-store';

/** Unique indexes of configuration types: the name PostgreSQL reports, the column SQLite does, the field to name. */
const UNIQUE: [index: string, column: string, field: string][] = [
  ['campaigns_slug_unique', 'campaigns.slug', 'slug'],
  ['workflows_slug_unique', 'workflows.slug', 'slug'],
  ['statuses_workflow_key_unique', 'statuses.key', 'key'],
  ['forms_slug_unique', 'forms.slug', 'slug'],
  ['categories_slug_unique', 'categories.slug', 'slug'],
  ['tags_slug_unique', 'tags.slug', 'slug'],
  ['consent_purposes_key_unique', 'consent_purposes.key', 'key'],
  ['helpdesk_templates_slug_unique', 'helpdesk_templates.slug', 'slug'],
];

/**
 * Every write to the configuration through the Document Service passes here: what could not be used is refused with
 * the field named, what is taken already likewise, and nothing that cases stand on is deleted.
 */
export function createConfigurationDoor(strapi: Core.Strapi): DocumentMiddleware {
  return async function configurationDoor(context, next) {
    const { documentId, data } = context.params as { documentId: string; data?: Record<string, unknown> };
    if (context.action === 'delete') {
      const user = await onConnection(strapi, (db) => findUserOf(db, context.uid, documentId));
      if (user) throw deletionRefused(`It is in use by ${user} and cannot be deleted.`);
    }
    if (context.action === 'create' || context.action === 'update') {
      const errors = checkConfiguration(context.uid, data ?? {});
      if (errors.length > 0) throw validationError(errors);
    }
    try {
      return await next();
    } catch (error) {
      const field = takenField(error);
      if (field) throw validationError([{ path: [field], message: 'is taken already' }]);
      throw error;
    }
  };
}

/** The field whose unique index a write would have broken. */
function takenField(error: unknown): string | undefined {
  const { code, constraint, message = '' } = (error ?? {}) as { code?: string; constraint?: string; message?: string };
  if (code === '23505') return UNIQUE.find(([index]) => index === constraint)?.[2];
  if (code === 'SQLITE_CONSTRAINT_UNIQUE') return UNIQUE.find(([, column]) => message.includes(column))?.[2];
  return undefined;
}
