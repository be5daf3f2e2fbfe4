import type { Core } from '@strapi/strapi';
import { UID } from '../../shared/uids';
import { publishForm } from '../forms/publish-form';
import { inTransaction } from '../platform/database';
import { ACKNOWLEDGEMENT, CAMPAIGN, CATEGORIES, CONSENT, FORM, STATUSES, WORKFLOW } from './starter-content';
import { createStarterRoles, grantPublicIntake, withdrawDefaultRights } from './install-roles';

/**
 * Gives an empty database the starter configuration and roles, whole or not at all. A database with a campaign is left
 * as it is: what an admin removed does not come back.
 *
 * To be called from the application's bootstrap: a role made earlier would leave Strapi without its super admin.
 */
export async function installStarter(strapi: Core.Strapi): Promise<void> {
  if ((await strapi.db.query(UID.workflow).count()) > 0) return;
  await inTransaction(strapi, async () => {
    await createStarterRoles(strapi);
    await withdrawDefaultRights(strapi);
    await grantPublicIntake(strapi);
    await createStarterContent(strapi);
  });
  strapi.log.info('[helpdesk] The database was empty: the starter configuration is in place.');
}

async function createStarterContent(strapi: Core.Strapi): Promise<void> {
  const create = async (uid: (typeof UID)[keyof typeof UID], data: object): Promise<{ id: number; documentId: string }> => {
    const document = await strapi.documents(uid).create({ data } as never);
    return { id: Number(document.id), documentId: document.documentId };
  };

  const workflow = await create(UID.workflow, WORKFLOW);
  for (const [position, { key, kind, name }] of STATUSES.entries()) {
    const { en, ...nameTranslations } = name;
    await create(UID.status, { key, kind, position, name: en, nameTranslations, workflow: workflow.id });
  }
  for (const category of CATEGORIES) await create(UID.category, category);
  const consent = await create(UID.consentPurpose, CONSENT);
  const template = await create(UID.template, ACKNOWLEDGEMENT);

  const { definition, ...formFields } = FORM;
  const form = await create(UID.form, { ...formFields, public: true, consents: [consent.documentId] });
  await publishForm(strapi, form.id, definition);

  await create(UID.campaign, {
    ...CAMPAIGN,
    kind: 'inbound',
    active: true,
    webForm: true,
    workflow: workflow.id,
    acknowledgement: template.id,
    forms: [form.documentId],
  });
}
