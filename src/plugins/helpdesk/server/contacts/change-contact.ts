import type { Core } from '@strapi/strapi';
import { UID } from '../../shared/uids';
import type { Actor } from '../platform/actor';
import { forbidden, notFound } from '../platform/errors';
import { readContactChange } from './contact-input';
import { resolveCompany } from './resolve-company';

/**
 * Changes a contact as a colleague asks for.
 *
 * @param command `data` as it came in; see `ChangeContact` of the contract
 * @throws 400 with every bad field, 403, 404, 409 when it was changed or merged since it was read
 */
export async function changeContact(
  strapi: Core.Strapi,
  { documentId, data, actor }: { documentId: string; data: unknown; actor: Actor },
): Promise<void> {
  if (!actor.may('contacts.edit-contacts')) throw forbidden('You may not change contacts.');
  const input = readContactChange(data);
  const company = await resolveCompany(strapi, input.company);
  const changed = await strapi.documents(UID.contact).update({ documentId, data: { ...input, company }, cause: 'contact-card' } as never);
  if (!changed) throw notFound();
}
