import type { Core } from '@strapi/strapi';
import { UID } from '../../shared/uids';
import { fromJson } from '../platform/columns';
import { inTransaction } from '../platform/database';
import type { DocumentMiddleware } from '../platform/document-middleware';
import { deriveContact, type ContactBefore } from './contact-data';
import { replaceAddresses } from './contact-store';

interface ContactRow {
  id: number;
  kind: 'person' | 'company';
  first_name: string | null;
  last_name: string | null;
  company_name: string | null;
  emails: unknown;
  phones: unknown;
}

/**
 * Every write to a contact through the Document Service passes here: the display name is computed, the kind stays what
 * it is, and the addresses that incoming messages are matched by follow.
 */
export function createContactDoor(strapi: Core.Strapi, options: { defaultCountry?: string }): DocumentMiddleware {
  return async function contactDoor(context, next) {
    if (context.uid !== UID.contact) return next();
    switch (context.action) {
      case 'create':
      case 'clone':
      case 'update':
        return save(strapi, context, next, options.defaultCountry);
      default:
        return next();
    }
  };
}

async function save(
  strapi: Core.Strapi,
  context: Parameters<DocumentMiddleware>[0],
  next: Parameters<DocumentMiddleware>[1],
  defaultCountry?: string,
): ReturnType<DocumentMiddleware> {
  const params = context.params as { documentId?: string; data?: Record<string, unknown> };
  return inTransaction(strapi, async ({ trx }) => {
    const row: ContactRow | undefined = params.documentId
      ? await trx('contacts').where({ document_id: params.documentId }).first()
      : undefined;
    const before: ContactBefore | null = row
      ? {
          kind: row.kind,
          firstName: row.first_name,
          lastName: row.last_name,
          companyName: row.company_name,
          emails: fromJson<string[] | null>(row.emails) ?? [],
          phones: fromJson<string[] | null>(row.phones) ?? [],
        }
      : null;
    const derived = deriveContact(before, params.data ?? {}, defaultCountry);
    params.data = { ...params.data, ...derived.data };
    const result = await next();
    const id = idOf(result);
    if (id !== null) await replaceAddresses(trx, id, derived.addresses);
    return result;
  });
}

/** Documents come back whole from create and update, and as a list of entries from clone. */
function idOf(result: unknown): number | null {
  const { id, entries } = (result ?? {}) as { id?: number | string; entries?: { id: number }[] };
  const found = id ?? entries?.[0]?.id;
  return found === undefined ? null : Number(found);
}
