import { useApp } from '../harness/suite';

const suite = useApp();

it('serves, with the plugin loaded (Strapi passes a missing one over in silence)', async () => {
  expect((await suite.call('/_health')).status).toBe(204);
  expect(await suite.app.run((strapi) => Boolean(strapi.plugin('helpdesk')?.service('catalogue')))).toBe(true);
});

it('has the indexes that lists and look-ups stand on', async () => {
  const indexes = await suite.app.run<string[]>(async (strapi) => {
    const tables = [
      'cases',
      'contacts',
      'helpdesk_activities',
      'helpdesk_outbox',
      'helpdesk_contact_addresses',
      'helpdesk_idempotency_keys',
      'helpdesk_number_sequences',
    ];
    const found = [];
    for (const table of tables) found.push(...(await strapi.db.dialect.schemaInspector.getIndexes(table)));
    return found.map(({ name, type }: { name: string; type?: string }) => `${name}${type === 'unique' ? ' (unique)' : ''}`);
  });
  expect(indexes).toEqual(
    expect.arrayContaining([
      'cases_number_unique (unique)',
      'cases_tracking_unique (unique)',
      'cases_created_idx',
      'cases_status_created_idx',
      'cases_campaign_created_idx',
      'helpdesk_activities_case_idx',
      'helpdesk_outbox_due_idx',
      'helpdesk_contact_addresses_claim (unique)',
      'helpdesk_idempotency_keys_hash (unique)',
      'helpdesk_number_sequences_prefix (unique)',
    ]),
  );
});

it('installs the starter configuration once: what an admin removed does not come back', async () => {
  await suite.app.run(async (strapi) => {
    const { documentId } = await strapi.documents('api::category.category').findFirst({ filters: { slug: 'technical' } });
    await strapi.documents('api::category.category').delete({ documentId });
  });
  await suite.restart('stop');
  const slugs: string[] = await suite.database.knex('categories').pluck('slug');
  expect(slugs).not.toContain('technical');
  expect(await suite.database.knex('campaigns').pluck('slug')).toEqual(['support']);
});
