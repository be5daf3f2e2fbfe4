import { actionId, type Right } from '../../src/plugins/helpdesk/shared/permissions';
import { useApp } from '../harness/suite';

const suite = useApp();

const rightsOf = async (code: string): Promise<string[]> =>
  suite.database
    .knex('admin_permissions')
    .join('admin_permissions_role_lnk', 'admin_permissions_role_lnk.permission_id', 'admin_permissions.id')
    .join('admin_roles', 'admin_roles.id', 'admin_permissions_role_lnk.role_id')
    .where('admin_roles.code', code)
    .pluck('admin_permissions.action');

/** Has roles be as a version left them that did not know these rights. */
async function forget(rights: Right[], { seen }: { seen: Right[] | null }): Promise<void> {
  await suite.database.knex('admin_permissions').whereIn('action', rights.map(actionId)).delete();
  await suite.app.run(async (strapi, value) => {
    const place = { type: 'plugin', name: 'helpdesk', key: 'known-rights' };
    if (value === null) await strapi.store(place).delete();
    else await strapi.store(place).set({ value });
  }, seen);
}

test('a new install has nothing to be given', async () => {
  expect(suite.app.output()).not.toContain('has new rights');
});

test('roles of an older install get the rights that came since', async () => {
  const before = { agent: await rightsOf('helpdesk-agent'), supervisor: await rightsOf('helpdesk-supervisor') };
  await forget(['contacts.read-contacts', 'contacts.merge-contacts'], { seen: null });
  expect(await rightsOf('helpdesk-agent')).toHaveLength(before.agent.length - 1);
  await suite.restart('stop');
  expect((await rightsOf('helpdesk-agent')).sort()).toEqual(before.agent.sort());
  expect((await rightsOf('helpdesk-supervisor')).sort()).toEqual(before.supervisor.sort());
  expect(suite.app.output()).toContain('The role helpdesk-agent has new rights');
});

test('and what an admin took away afterwards stays away', async () => {
  const right = actionId('contacts.merge-contacts');
  await suite.database.knex('admin_permissions').where({ action: right }).delete();
  await suite.restart('stop');
  expect(await rightsOf('helpdesk-supervisor')).not.toContain(right);
  expect(suite.app.output()).not.toContain('has new rights');
});
