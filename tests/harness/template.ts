import { ADMIN, AGENT, EDITOR, FRONT_OFFICE, SUPERVISOR } from './credentials';
import { bootApp } from './app';
import { call } from './http';

/**
 * Boots the application once on an empty database, which migrates it and installs the starter configuration, and adds
 * the people and tokens of the tests.
 *
 * @param env where the database is
 * @returns the API tokens
 */
export async function fillTemplate(env: Record<string, string>): Promise<{ full: string; read: string }> {
  const app = await bootApp(env);
  try {
    const registered = await call(`${app.url}/admin/register-admin`, { method: 'POST', json: ADMIN });
    if (registered.status !== 200) throw new Error(`The first admin could not be registered: ${JSON.stringify(registered.body)}`);
    const people: [typeof AGENT, string][] = [
      [AGENT, 'helpdesk-agent'],
      [SUPERVISOR, 'helpdesk-supervisor'],
      [FRONT_OFFICE, 'helpdesk-front-office'],
      [EDITOR, 'strapi-editor'],
    ];
    await app.run(async (strapi, list) => {
      for (const [person, code] of list) {
        const role = await strapi.db.query('admin::role').findOne({ where: { code } });
        await strapi.service('admin::user').create({ ...person, isActive: true, registrationToken: null, roles: [role.id] });
      }
    }, people);
    return await app.run(async (strapi) => {
      const create = (name: string, type: string) =>
        strapi.service('admin::api-token').create({ name, type, description: '', lifespan: null, kind: 'content-api' });
      const full = await create('Test full', 'full-access');
      const read = await create('Test read', 'read-only');
      return { full: full.accessKey, read: read.accessKey };
    });
  } finally {
    await app.stop();
  }
}
