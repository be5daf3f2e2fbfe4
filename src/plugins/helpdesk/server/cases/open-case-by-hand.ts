import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import type { OpenCaseByHand } from '../../shared/contracts/cases';
import { CASE_LIMITS, REQUESTER_LIMITS } from '../../shared/limits';
import { findCampaign, findCategory } from '../configuration/catalogue';
import { checkRequester } from '../contacts/check-requester';
import { readCampaignAccess } from '../people/campaign-access-store';
import type { Origin } from '../platform/actor';
import { onConnection } from '../platform/database';
import { forbidden, validationError, type FieldError } from '../platform/errors';
import { readData } from '../platform/read-data';
import { service } from '../platform/services';
import { settings } from '../platform/settings';
import { openCase } from './open-case';
import { findContact } from './people-store';

const text = (max: number) => z.string('must be a text').trim().max(max, `must have at most ${max} characters`);
const reference = text(80).min(1, 'must not be empty');

const inputSchema = z.strictObject(
  {
    campaign: reference,
    contact: reference.optional(),
    requester: z
      .strictObject(
        {
          name: text(REQUESTER_LIMITS.name).optional(),
          email: text(REQUESTER_LIMITS.email).optional(),
          phone: text(REQUESTER_LIMITS.phone).optional(),
        },
        'must be an object with name, email or phone',
      )
      .optional(),
    category: reference.optional(),
    subject: text(CASE_LIMITS.subject).optional(),
    note: text(CASE_LIMITS.message).optional(),
  },
  'must be an object',
);

/**
 * Opens a case that an agent asks for (R63), in a campaign assigned to them (R60). Its source is the outgoing campaign.
 *
 * @param command `data` as it came in; see `OpenCaseByHand` of the contract
 * @throws 400 with every bad field, 403
 */
export async function openCaseByHand(
  strapi: Core.Strapi,
  command: { data: unknown; origin: Origin },
): Promise<OpenCaseByHand.Response['data']> {
  const { actor } = command.origin;
  if (!actor.may('cases.edit-cases')) throw forbidden('You may not open cases.');
  const input = readData(inputSchema, command.data);
  const catalogue = await service(strapi, 'catalogue').get();
  const errors: FieldError[] = [];

  const campaign = findCampaign(catalogue, input.campaign);
  if (!campaign?.active) errors.push({ path: ['campaign'], message: 'there is no such campaign' });
  else if (!(await onConnection(strapi, (db) => readCampaignAccess(db, catalogue, actor))).has(campaign.id)) {
    errors.push({ path: ['campaign'], message: 'is not assigned to you' });
  }
  const category = input.category === undefined ? undefined : findCategory(catalogue, input.category);
  if (input.category !== undefined && !category?.active) errors.push({ path: ['category'], message: 'there is no such category' });

  const contact = await resolveContact(strapi, input, errors);
  if (errors.length > 0 || !campaign || !contact) throw validationError(errors);
  const { documentId, number } = await openCase(strapi, {
    origin: command.origin,
    source: 'outgoing-campaign',
    campaign,
    ...contact,
    category,
    subject: input.subject || undefined,
    note: input.note || undefined,
  });
  return { documentId, number };
}

/** Whom the case is about: a contact that was chosen, or one to be found by address and made when none is. */
async function resolveContact(
  strapi: Core.Strapi,
  { contact: documentId, requester = {} }: z.infer<typeof inputSchema>,
  errors: FieldError[],
): Promise<Pick<Parameters<typeof openCase>[1], 'contact' | 'requesterName'> | null> {
  if (documentId !== undefined) {
    const contact = await onConnection(strapi, (db) => findContact(db, { documentId }));
    if (!contact) errors.push({ path: ['contact'], message: 'there is no such contact' });
    return contact && { contact: { id: contact.id }, requesterName: contact.label };
  }
  const { defaultCountry } = settings(strapi);
  const options = { defaultCountry: defaultCountry || undefined, language: null, needsAddress: false };
  const checked = checkRequester(requester, options, errors);
  return checked && { contact: { addresses: checked.addresses, create: checked.newContact }, requesterName: checked.requesterName };
}
