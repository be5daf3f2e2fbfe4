import type { FormDefinition } from '../../src/plugins/helpdesk/shared/form-fields';
import { fullToken } from './credentials';
import type { Suite } from './suite';

/** Adds a form and publishes its first version. */
export async function addForm(suite: Suite, form: { slug: string; public: boolean; definition: FormDefinition }): Promise<void> {
  await suite.app.run(async (strapi, { slug, public: isPublic, definition }) => {
    // The function runs as text in the application, where there is no transformed import.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { publishForm } = require(`${strapi.dirs.dist.src}/plugins/helpdesk/server/forms/publish-form.js`);
    const created = await strapi.documents('api::form.form').create({ data: { slug, title: slug, public: isPublic } });
    await publishForm(strapi, created.id, definition);
  }, form);
}

/** Adds a campaign like the starter's `support`; name only what differs. */
export async function addCampaign(
  suite: Suite,
  campaign: { slug: string; name?: string; prefix: string; active?: boolean; webForm?: boolean; forms?: string[] },
): Promise<void> {
  await suite.app.run(
    async (strapi, { slug, name, prefix, active, webForm, forms }) => {
      const starter = await strapi
        .documents('api::campaign.campaign')
        .findFirst({ filters: { slug: 'support' }, populate: ['workflow', 'acknowledgement'] });
      const offered = await strapi.documents('api::form.form').findMany({ filters: { slug: { $in: forms } } });
      await strapi.documents('api::campaign.campaign').create({
        data: {
          slug,
          name,
          prefix,
          kind: 'inbound',
          active,
          webForm,
          workflow: starter.workflow.id,
          acknowledgement: starter.acknowledgement.id,
          forms: offered.map(({ documentId }: { documentId: string }) => documentId),
        },
      });
    },
    { name: campaign.slug, active: true, webForm: true, forms: [], ...campaign },
  );
}

/** Publishes a part of a configuration. */
export async function configure(suite: Suite, document: object): Promise<void> {
  const { status, body } = await suite.call('/api/helpdesk/configuration', {
    method: 'PUT',
    json: { format: 1, ...document },
    headers: fullToken(),
  });
  if (status !== 200) throw new Error(`The configuration was refused: ${JSON.stringify(body)}`);
}
