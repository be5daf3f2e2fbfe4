import type { Core } from '@strapi/strapi';
import { workflowOf, type Campaign, type Catalogue } from '../configuration/catalogue';
import { readCampaignAccess, worksInCampaign } from '../people/campaign-access-store';
import type { Actor, Origin } from '../platform/actor';
import { onConnection } from '../platform/database';
import { forbidden, validationError, type FieldError } from '../platform/errors';
import { service } from '../platform/services';
import { readCaseInput } from './case-input';
import { customFieldsOfCase } from './custom-fields-store';
import { openCase, type OpenedCase } from './open-case';
import type { Reference } from './case-patch';
import { mayOwnCases } from './people-store';
import { notAssigned } from './plan-change';
import { resolveReferences } from './resolve-input';

/**
 * Opens a case from the `data` of a generic write: Content Manager, `strapi.documents()` in code, another plugin.
 *
 * @throws 400 with every bad field, 403
 */
export async function openCaseFromData(
  strapi: Core.Strapi,
  command: { data: Record<string, unknown>; origin: Origin },
): Promise<OpenedCase> {
  if (!command.origin.actor.may('cases.edit-cases')) throw forbidden('You may not open cases.');
  const customFields = customFieldsOfCase(strapi);
  const read = readCaseInput(command.data, customFields);
  if (!read.ok) throw validationError(read.errors);
  const catalogue = await service(strapi, 'catalogue').get();
  const resolved = await onConnection(strapi, (db) => resolveReferences(db, catalogue, read.input, null));
  if (!resolved.ok) throw validationError(resolved.errors);
  const { campaign, contact, status, category, owner, tags } = resolved.references;

  const errors: FieldError[] = [
    ...(campaign ? [] : [{ path: ['campaign'], message: 'a case needs a campaign' }]),
    ...(contact ? [] : [{ path: ['contact'], message: 'a case needs a contact' }]),
    ...(status && campaign && status.id !== workflowOf(campaign, category).initial.id
      ? [{ path: ['status'], message: 'a new case starts in the initial status of its campaign' }]
      : []),
    // What generic doors fill in by default is let pass; a number of somebody's own is not.
    ...(['answers', 'formVersions', 'callbackAt'] as const)
      .filter((field) => read.input[field] !== undefined)
      .map((field) => ({ path: [field], message: 'can be given once the case is open' })),
    ...Object.entries(read.input.system)
      .filter(([field, value]) => field !== 'phase' && value !== null)
      .map(([field]) => ({ path: [field], message: 'is set by the system and cannot be given' })),
  ];
  if (campaign) errors.push(...(await checkAssigned(strapi, catalogue, campaign, { actor: command.origin.actor, owner })));
  if (owner && !(await onConnection(strapi, (db) => mayOwnCases(db, owner.id)))) {
    errors.push({ path: ['owner'], message: `${owner.label} is neither an agent nor a home agent and cannot own a case` });
  }
  if (errors.length > 0 || !campaign || !contact) throw validationError(errors);

  const { subject, source = 'outgoing-campaign', priority, deadlineAt, custom } = read.input;
  return openCase(strapi, {
    origin: command.origin,
    source,
    campaign,
    contact: { id: contact.id },
    requesterName: contact.label,
    subject,
    category,
    priority,
    deadlineAt,
    owner,
    tags,
    custom: { fields: customFields, values: custom },
  });
}

/** Whoever opens a case, and its owner, are assigned to its campaign (R60). */
async function checkAssigned(
  strapi: Core.Strapi,
  catalogue: Catalogue,
  campaign: Campaign,
  { actor, owner }: { actor: Actor; owner: Reference | null | undefined },
): Promise<FieldError[]> {
  return onConnection(strapi, async (db) => {
    const errors: FieldError[] = [];
    const access = await readCampaignAccess(db, catalogue, actor);
    if (!access.has(campaign.id)) errors.push({ path: ['campaign'], message: 'is not assigned to you' });
    if (owner && !(await worksInCampaign(db, catalogue, owner.id, campaign.id))) {
      errors.push({ path: ['owner'], message: notAssigned(owner.label, campaign) });
    }
    return errors;
  });
}
