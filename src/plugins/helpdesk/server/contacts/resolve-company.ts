import type { Core } from '@strapi/strapi';
import { onConnection } from '../platform/database';
import { validationError } from '../platform/errors';
import { findLiveContact } from './contact-store';

/**
 * The company that a person is to belong to, by its database id; whether it is one, the door looks at.
 *
 * @returns undefined where it is to stay as it is
 * @throws 400 when there is no such contact
 */
export async function resolveCompany(strapi: Core.Strapi, documentId: string | null | undefined): Promise<number | null | undefined> {
  if (documentId === null || documentId === undefined) return documentId;
  const company = await onConnection(strapi, (db) => findLiveContact(db, { documentId }));
  if (!company) throw validationError([{ path: ['company'], message: 'there is no such contact' }]);
  return company.id;
}
