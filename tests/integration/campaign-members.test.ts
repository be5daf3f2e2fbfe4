import { AGENT, FRONT_OFFICE, fullToken, SUPERVISOR } from '../harness/credentials';
import { userIdOf } from '../harness/people';
import { badFields, caseRow } from '../harness/rows';
import { submission } from '../harness/submission';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();

type Headers = Record<string, string>;
let agent: Headers;
let supervisor: Headers;
let frontOffice: Headers;
let superAdmin: Headers;
let secret: { document_id: string; number: string; id: number };
let open: { document_id: string };

const publish = (members: object) =>
  suite.call('/api/helpdesk/configuration', {
    method: 'PUT',
    json: {
      format: 1,
      campaigns: [{ slug: 'secret', name: { en: 'Secret' }, prefix: 'SEC', webForm: true, workflow: 'support', members }],
    },
    headers: fullToken(),
  });
const change = (documentId: string, data: object, headers: Headers = fullToken()) =>
  suite.call(`/api/cases/${documentId}?populate=*`, { method: 'PUT', json: { data }, headers });
/** Through the Document Service, as whoever is signed in to the admin panel: the Content Manager's own calls. */
const manager = (path: string, headers: Headers, options: object = {}) =>
  suite.call(`/content-manager/collection-types/api::case.case${path}`, { headers, ...options });

/** Lets a role do with cases in the Content Manager what an admin may grant it. */
async function grantContentManager(code: string) {
  await suite.app.run(async (strapi, roleCode) => {
    const role = await strapi.db.query('admin::role').findOne({ where: { code: roleCode } });
    const actions = ['read', 'update', 'delete', 'create'].map((one) => `plugin::content-manager.explorer.${one}`);
    const fields = Object.keys(strapi.contentType('api::case.case').attributes);
    await strapi.service('admin::role').addPermissions(
      role.id,
      actions.map((action) => ({ action, subject: 'api::case.case', conditions: [], properties: { fields } })),
    );
  }, code);
}

beforeAll(async () => {
  expect(await publish({ teams: [], people: [SUPERVISOR.email] })).toMatchObject({ status: 200 });
  const files = new FormData();
  files.set('data', JSON.stringify(submission({ campaign: 'secret', subject: 'Hush' }).data));
  files.set('files', new Blob(['secret plans'], { type: 'text/plain' }), 'plans.txt');
  const answer = await fetch(suite.url('/api/cases'), { method: 'POST', body: files });
  const { data } = (await answer.json()) as { data: { number: string } };
  secret = await caseRow(suite, data.number);
  const { body } = await suite.call('/api/cases', { method: 'POST', json: submission({ subject: 'For all' }) });
  open = await caseRow(suite, body.data.number);
  await grantContentManager('helpdesk-agent');
  agent = await signIn(suite, AGENT);
  supervisor = await signIn(suite, SUPERVISOR);
  frontOffice = await signIn(suite, FRONT_OFFICE);
  superAdmin = await signIn(suite);
});

describe('cases of a campaign that is not assigned (R60)', () => {
  it('are in no list, count or filter', async () => {
    const list = (headers: Headers, query = '') => suite.call(`/helpdesk/cases${query}`, { headers });
    const subjects = async (headers: Headers, query = '') =>
      (await list(headers, query)).body.data.map(({ subject }: { subject: string }) => subject);
    expect(await subjects(agent)).toEqual(['For all']);
    expect(await subjects(frontOffice)).toEqual(['For all']);
    expect((await list(agent)).body.meta.total.count).toBe(1);
    expect(await subjects(agent, `?search=${secret.number}`)).toEqual([]);
    expect(await subjects(supervisor)).toHaveLength(2);
    expect(await subjects(superAdmin)).toHaveLength(2);

    const campaigns = await suite.call('/helpdesk/case-filters', { headers: superAdmin });
    const hidden = campaigns.body.data.campaigns.find(({ name }: { name: { en: string } }) => name.en === 'Secret');
    expect(await subjects(agent, `?campaign[0]=${hidden.documentId}`)).toEqual([]);
    const own = await suite.call('/helpdesk/case-filters', { headers: agent });
    expect(own.body.data.campaigns.map(({ name }: { name: { en: string } }) => name.en)).toEqual(['Support']);
    expect(JSON.stringify(own.body)).not.toContain(hidden.documentId);
  });

  it('are not there for whoever asks for one, by any route', async () => {
    const { public_id: file } = await suite.database.knex('helpdesk_attachments').where({ case_id: secret.id }).first();
    const added = await suite.call(`/helpdesk/cases/${secret.document_id}/tasks`, {
      method: 'POST',
      json: { data: { title: 'Look' } },
      headers: supervisor,
    });
    expect(added.status).toBe(201);
    const task = `tasks/${added.body.data.id}`;
    const at = (path: string) => `/helpdesk/cases/${secret.document_id}${path}`;
    const routes: [method: string, path: string, json?: object][] = [
      ['GET', at('')],
      ['GET', at('/activities')],
      ['GET', at('/status-options')],
      ['GET', at('/campaign-change?campaign=support')],
      ['POST', at('/campaign-change/undo')],
      ['GET', at('/tasks')],
      ['POST', at('/tasks'), { data: { title: 'Mine' } }],
      ['PUT', at(`/${task}`), { data: { done: true } }],
      ['DELETE', at(`/${task}`)],
      ['GET', `/helpdesk/attachments/${file}`],
      ['PUT', `/content-manager/collection-types/api::case.case/${secret.document_id}`, { subject: 'Mine' }],
      ['DELETE', `/content-manager/collection-types/api::case.case/${secret.document_id}`],
    ];
    for (const [method, path, json] of routes) {
      const { status } = await suite.call(path, { method, headers: agent, ...(json && { json }) });
      expect([method, path, status]).toEqual([method, path, 404]);
    }
    // The Content Manager answers so where a document has no version in the language that was asked for.
    expect((await manager(`/${secret.document_id}`, agent)).body.data).toEqual({});
    expect((await suite.call(at(''), { headers: supervisor })).status).toBe(200);
    expect((await suite.call(`/helpdesk/attachments/${file}`, { headers: supervisor })).status).toBe(200);
    expect(await caseRow(suite, secret.number)).toMatchObject({ subject: 'Hush', revision: 2 });
  });

  it('are not in the Content Manager either, and none can be moved or opened there', async () => {
    const { body } = await manager('?page=1&pageSize=10', agent);
    expect(body.results.map(({ subject }: { subject: string }) => subject)).toEqual(['For all']);
    expect(body.pagination.total).toBe(1);
    expect((await manager('?page=1&pageSize=10', superAdmin)).body.pagination.total).toBe(2);

    const campaign = (await suite.database.knex('campaigns').where({ slug: 'secret' }).first()).document_id;
    const moved = await manager(`/${open.document_id}`, agent, {
      method: 'PUT',
      json: { campaign: { connect: [{ documentId: campaign }] } },
    });
    expect(badFields(moved)).toEqual(['campaign']);
    const contact = (await suite.database.knex('contacts').first()).document_id;
    const made = await manager('', agent, { method: 'POST', json: { campaign, contact } });
    expect(badFields(made)).toEqual(['campaign']);
  });

  it('cannot be the aim of a change of campaign', async () => {
    const preview = await suite.call(`/helpdesk/cases/${open.document_id}/campaign-change?campaign=secret`, { headers: agent });
    expect(badFields(preview)).toEqual(['campaign']);
    expect((await suite.call(`/helpdesk/cases/${open.document_id}/campaign-change?campaign=secret`, { headers: supervisor })).status).toBe(
      200,
    );
  });
});

describe('members of a campaign', () => {
  it('are the only ones who may own its cases or be handed tasks in them', async () => {
    const owner = await userIdOf(suite, AGENT);
    const refused = await change(secret.document_id, { owner });
    expect(refused.body.error.details.errors).toMatchObject([
      { path: ['owner'], message: expect.stringContaining('Petr Agent is not assigned to the campaign "Secret"') },
    ]);
    const task = await suite.call(`/helpdesk/cases/${secret.document_id}/tasks`, {
      method: 'POST',
      json: { data: { title: 'Look', assignee: owner } },
      headers: supervisor,
    });
    expect(badFields(task)).toEqual(['assignee']);

    await change(open.document_id, { owner });
    expect(badFields(await change(open.document_id, { campaign: 'secret' }))).toEqual(['owner']);
    expect((await change(open.document_id, { campaign: 'secret', owner: null })).status).toBe(200);
    const undone = await suite.call(`/helpdesk/cases/${open.document_id}/campaign-change/undo`, { method: 'POST', headers: supervisor });
    expect(undone.status).toBe(200);
  });

  it('come by their team, at once', async () => {
    expect(await publish({ teams: ['vault'], people: [] })).toMatchObject({ status: 200 });
    const card = () => suite.call(`/helpdesk/cases/${secret.document_id}`, { headers: agent });
    expect((await card()).status).toBe(404);
    const join = (teams: string[]) =>
      userIdOf(suite, AGENT).then((id) =>
        suite.call(`/api/helpdesk/people/${id}`, { method: 'PUT', json: { data: { teams } }, headers: fullToken() }),
      );
    await join(['vault']);
    expect((await card()).status).toBe(200);
    expect((await change(secret.document_id, { owner: await userIdOf(suite, AGENT) })).status).toBe(200);
    await change(secret.document_id, { owner: null });
    await join([]);
    expect((await card()).status).toBe(404);
  });

  it('are everybody where the campaign does not say, or says so', async () => {
    expect(await publish({ everyone: true })).toMatchObject({ status: 200 });
    expect((await suite.call(`/helpdesk/cases/${secret.document_id}`, { headers: agent })).status).toBe(200);
  });

  it('are told apart from people who are not there, and from what is no list of people', async () => {
    const odd = await publish({ teams: ['nobody'], people: ['Nobody@Example.test'] });
    expect(odd.body.data.problems).toMatchObject([
      { severity: 'warning', rule: 'unknown-team', path: 'campaigns.secret.members.teams' },
      { severity: 'warning', rule: 'unknown-person', path: 'campaigns.secret.members.people' },
    ]);
    const none = await publish({ teams: [], people: [] });
    expect(none.body.data.problems).toMatchObject([{ rule: 'no-members' }]);
    for (const members of [{ everyone: false }, { teams: 'vault' }, { people: ['nobody'] }, [], 'all']) {
      expect([members, (await publish(members as object)).status]).toEqual([members, 400]);
    }
  });
});
