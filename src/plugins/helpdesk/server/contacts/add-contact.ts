import type { Core } from '@strapi/strapi';
import { UID } from '../../shared/uids';
import type { Actor } from '../platform/actor';
import { forbidden } from '../platform/errors';
import { readNewContact } from './contact-input';
import { resolveCompany } from './resolve-company';

/**
 * Adds a contact that a colleague types in (R50).
 *
 * @param command `data` as it came in; see `AddContact` of the contract
 * @returns its documentId
 * @throws 400 with every bad field, 403
 */
export async function addContact(strapi: Core.Strapi, { data, actor }: { data: unknown; actor: Actor }): Promise<string> {
  if (!actor.may('contacts.edit-contacts')) throw forbidden('You may not change contacts.');
  const input = readNewContact(data);
  const company = await resolveCompany(strapi, input.company);
  const added = await strapi.documents(UID.contact).create({ data: { ...input, company }, cause: 'contact-card' } as never);
  return (added as { documentId: string }).documentId;
}
