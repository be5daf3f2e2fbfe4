import { AGENT, FRONT_OFFICE, fullToken, readToken, SUPERVISOR } from '../harness/credentials';
import { caseRow } from '../harness/rows';
import { submission } from '../harness/submission';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();

const colleague = async (email: string) => {
  const { status, body } = await suite.call('/api/helpdesk/people', { headers: readToken() });
  expect(status).toBe(200);
  return body.data.find((one: { email: string }) => one.email === email);
};
const change = (id: number | string, data: unknown, headers: Record<string, string> = fullToken()) =>
  suite.call(`/api/helpdesk/people/${id}`, { method: 'PUT', json: { data }, headers });

describe('teams and skills of colleagues', () => {
  it('are listed with their roles, and changed one list at a time', async () => {
    const { id } = await colleague(AGENT.email);
    expect(await change(id, { teams: ['north', 'north'], skills: ['gates'] })).toMatchObject({ status: 200 });
    expect(await change(id, { skills: [] })).toMatchObject({ status: 200, body: { data: { teams: ['north'], skills: [] } } });
    expect(await colleague(AGENT.email)).toMatchObject({
      roles: ['helpdesk-agent'],
      roleNames: ['Agent'],
      teams: ['north'],
      skills: [],
      isActive: true,
    });
  });

  it('are refused where they are none, with every bad field, and for nobody', async () => {
    const { id } = await colleague(AGENT.email);
    const bad = await change(id, { teams: ['No team'], skills: 'gates', rank: 1 });
    expect(bad).toMatchObject({ status: 400, body: { error: { name: 'ValidationError' } } });
    expect(bad.body.error.details.errors.length).toBeGreaterThanOrEqual(2);
    for (const nobody of [0, 999_999, 'x', '1e99']) expect((await change(nobody, { teams: [] })).status).toBe(404);
    expect((await change(id, null)).status).toBe(400);
  });

  it('are read and changed by supervisors (R60) and those who shape the configuration, and by nobody else', async () => {
    const { id } = await colleague(AGENT.email);
    expect((await change(id, { teams: [] }, readToken())).status).toBe(403);
    const statuses = async (who?: typeof AGENT) => {
      const headers = await signIn(suite, who);
      const found = await suite.call('/helpdesk/people', { headers });
      const changed = await suite.call(`/helpdesk/people/${id}`, { method: 'PUT', json: { data: { teams: ['north'] } }, headers });
      return [found.status, changed.status];
    };
    expect(await statuses(AGENT)).toEqual([403, 403]);
    expect(await statuses(FRONT_OFFICE)).toEqual([403, 403]);
    expect((await suite.call('/helpdesk/people')).status).toBe(401);

    expect(await statuses(SUPERVISOR)).toEqual([200, 200]);
    expect(await colleague(AGENT.email)).toMatchObject({ teams: ['north'] });
    expect(await statuses()).toEqual([200, 200]);
    // The right to say who works where is not the one to shape what they work with.
    expect((await suite.call('/helpdesk/configuration', { headers: await signIn(suite, SUPERVISOR) })).status).toBe(403);
  });

  it('are changed by a role that may only shape the configuration', async () => {
    const { id } = await colleague(AGENT.email);
    const role = await suite.database.knex('admin_roles').where({ code: 'helpdesk-front-office' }).first('id');
    await suite.app.run(async (strapi, roleId) => {
      await strapi
        .service('admin::role')
        .addPermissions(roleId, [
          { action: 'plugin::helpdesk.configuration.edit-configuration', subject: null, conditions: [], properties: {} },
        ]);
    }, role.id);
    const headers = await signIn(suite, FRONT_OFFICE);
    const changed = await suite.call(`/helpdesk/people/${id}`, { method: 'PUT', json: { data: { skills: ['doors'] } }, headers });
    expect(changed).toMatchObject({ status: 200, body: { data: { skills: ['doors'] } } });
  });

  it('decide what a guard lets a colleague do, and nobody else (R34, R36)', async () => {
    const document = {
      format: 1,
      campaigns: [{ slug: 'gates', name: { en: 'Gates' }, prefix: 'GAT', webForm: true, workflow: 'gates' }],
      workflows: [
        {
          slug: 'gates',
          initial: 'open',
          statuses: [
            { key: 'open', name: { en: 'Open' }, kind: 'open', skills: ['gates'] },
            { key: 'done', name: { en: 'Done' }, kind: 'closed' },
          ],
          transitions: [{ from: 'open', to: 'done', guards: [{ guard: 'team', teams: ['south', 'north'] }] }],
        },
      ],
    };
    const published = await suite.call('/api/helpdesk/configuration', { method: 'PUT', json: document, headers: fullToken() });
    expect(published.status).toBe(200);
    const { body } = await suite.call('/api/cases', { method: 'POST', json: submission({ campaign: 'gates' }) });
    const { document_id: documentId } = await caseRow(suite, body.data.number);
    const agent = await signIn(suite, AGENT);
    const unmet = async () => {
      const options = await suite.call(`/helpdesk/cases/${documentId}/status-options`, { headers: agent });
      return options.body.data.find(({ key }: { key: string }) => key === 'done').unmet.map(({ guard }: { guard: string }) => guard);
    };
    const { id } = await colleague(AGENT.email);
    await change(id, { teams: [], skills: [] });
    expect(await unmet()).toEqual(['skill', 'team']);
    await change(id, { teams: ['north'], skills: ['gates'] });
    expect(await unmet()).toEqual([]);
    // A token is nobody's colleague.
    const byToken = await suite.call(`/api/cases/${documentId}`, {
      method: 'PUT',
      json: { data: { status: 'done' } },
      headers: fullToken(),
    });
    expect(byToken.body.error.details.unmet.map(({ guard }: { guard: string }) => guard)).toEqual(['skill', 'team']);
  });
});
