import { AGENT, EDITOR, FRONT_OFFICE, fullToken, readToken, SUPERVISOR } from '../harness/credentials';
import type { Answer } from '../harness/http';
import { ADMIN_ROUTES, OUTSIDE_ROUTES, pathOf, WHO_MAY, WHO_MAY_OUTSIDE, type RouteName } from '../harness/rights';
import { caseRow } from '../harness/rows';
import { submission } from '../harness/submission';
import { signIn, useApp } from '../harness/suite';

// With a mailbox, so that replies are not refused for want of one; nothing listens there.
const suite = useApp({ SMTP_URL: 'smtp://127.0.0.1:9' });

type Headers = Record<string, string>;
/** Headers by the letter of who it is. */
const people: Record<string, Headers> = {};
const outsiders: Record<string, Headers> = {};

const HOME_AGENT = { firstname: 'Hana', lastname: 'Home', email: 'hana@example.test', password: 'Hana-home-2026' };

beforeAll(async () => {
  const tokenWithoutScope = await suite.app.run<string>(async (strapi, person) => {
    const role = await strapi.db.query('admin::role').findOne({ where: { code: 'helpdesk-home-agent' } });
    await strapi.service('admin::user').create({ ...person, isActive: true, registrationToken: null, roles: [role.id] });
    const options = { name: 'Nothing', type: 'custom', permissions: [], description: '', lifespan: null, kind: 'content-api' };
    return (await strapi.service('admin::api-token').create(options)).accessKey;
  }, HOME_AGENT);
  Object.assign(people, {
    A: await signIn(suite, AGENT),
    H: await signIn(suite, HOME_AGENT),
    S: await signIn(suite, SUPERVISOR),
    F: await signIn(suite, FRONT_OFFICE),
    E: await signIn(suite, EDITOR),
    X: await signIn(suite),
  });
  Object.assign(outsiders, { P: {}, N: { authorization: `Bearer ${tokenWithoutScope}` }, R: readToken(), T: fullToken() });
});

/** Calls a route with nothing but who calls: whoever may is told what is missing or not there. */
function bare(route: RouteName, headers: Headers, below: string): Promise<Answer> {
  const { method, path } = pathOf(route);
  return suite.call(`${below}${path}`, { method, headers, ...(method !== 'GET' && method !== 'DELETE' && { json: {} }) });
}

describe('a route of the admin panel', () => {
  test('has an expectation here, and each expectation a route', () => {
    expect(Object.keys(WHO_MAY).sort()).toEqual([...ADMIN_ROUTES].sort());
  });

  test.each(ADMIN_ROUTES)('%s', async (route) => {
    const may: string[] = [];
    for (const [letter, headers] of Object.entries(people)) {
      const { status } = await bare(route, headers, '/helpdesk');
      expect([letter, status]).not.toEqual([letter, 401]);
      expect(status).toBeLessThan(500);
      if (status !== 403) may.push(letter);
    }
    expect(may.sort()).toEqual([...(WHO_MAY[route] ?? '')].sort());
    for (const headers of Object.values(outsiders)) expect((await bare(route, headers, '/helpdesk')).status).toBe(401);
  });
});

describe('a route for outsiders', () => {
  test('has an expectation here, and each expectation a route', () => {
    expect(Object.keys(WHO_MAY_OUTSIDE).sort()).toEqual([...OUTSIDE_ROUTES].sort());
  });

  test.each(OUTSIDE_ROUTES)('%s', async (route) => {
    const may: string[] = [];
    for (const [letter, headers] of Object.entries(outsiders)) {
      const { status } = await bare(route, headers, '/api/helpdesk');
      expect(status).toBeLessThan(500);
      if (status !== 403 && status !== 401) may.push(letter);
    }
    expect(may.sort()).toEqual([...(WHO_MAY_OUTSIDE[route] ?? '')].sort());
    // A session of the admin panel opens no door for outsiders, whoever's it is.
    const isOpen = WHO_MAY_OUTSIDE[route]?.includes('P');
    const { status } = await bare(route, people.X ?? {}, '/api/helpdesk');
    expect(isOpen ? status < 400 : status === 401 || status === 403).toBe(true);
  });
});

describe('a case of a campaign that is not assigned (R60)', () => {
  const SECRET = 'Hush-hush';
  let secret: { id: number; document_id: string; number: string; contact_id: number };
  let contact: string;
  let params: Record<string, string>;
  /** A case that everybody sees. */
  let open: string;

  /** What is sent, so that nothing but the case can be what is missing. */
  const BODIES: Record<RouteName, () => { json?: object; body?: FormData; query?: string }> = {
    'PUT /cases/:documentId': () => ({ json: { data: { subject: 'Mine' } } }),
    'POST /cases/:documentId/forms/:slug/buttons/:key': () => ({ json: { data: { version: 1 } } }),
    'GET /cases/:documentId/campaign-change': () => ({ query: '?campaign=support' }),
    'PUT /cases/:documentId/activities/:activityId': () => ({ json: { data: { text: 'Mine', revision: 1 } } }),
    'POST /cases/:documentId/activities/:activityId/comments': () => ({ json: { data: { text: 'Mine' } } }),
    'POST /cases/:documentId/activities/:activityId/move': () => ({ json: { data: { to: open } } }),
    'POST /cases/:documentId/tasks': () => ({ json: { data: { title: 'Mine' } } }),
    'PUT /cases/:documentId/tasks/:taskId': () => ({ json: { data: { done: true } } }),
    'PUT /cases/:documentId/read': () => ({ json: { data: { revision: 1 } } }),
    'PUT /cases/:documentId/drafts/:part': () => ({ json: { data: { content: { text: 'Mine' } } } }),
    'POST /cases/:documentId/messages': () => ({ json: { data: { channel: 'email', to: ['jana@example.test'], text: 'Mine' } } }),
    'POST /cases/:documentId/notes': () => ({ json: { data: { text: 'Mine' } } }),
    'POST /cases/:documentId/uploads': () => {
      const body = new FormData();
      body.set('files', new Blob(['mine'], { type: 'text/plain' }), 'mine.txt');
      return { body };
    },
  };
  const doorsTo = (documentId: string) => (route: RouteName) => {
    const { json, body, query = '' } = BODIES[route]?.() ?? {};
    const { method, path } = pathOf(route, { ...params, documentId });
    return { url: `/helpdesk${path}${query}`, options: { method, ...(json && { json }), ...(body && { body }) } };
  };

  beforeAll(async () => {
    const members = { teams: [], people: [SUPERVISOR.email] };
    const campaigns = [{ slug: 'secret', name: { en: 'Secret' }, prefix: 'SEC', webForm: true, workflow: 'support', members }];
    const published = await suite.call('/api/helpdesk/configuration', {
      method: 'PUT',
      json: { format: 1, campaigns },
      headers: fullToken(),
    });
    expect(published.status).toBe(200);
    const files = new FormData();
    files.set('data', JSON.stringify(submission({ campaign: 'secret', subject: SECRET, message: SECRET }).data));
    files.set('files', new Blob([SECRET], { type: 'text/plain' }), 'plans.txt');
    const answer = await fetch(suite.url('/api/cases'), { method: 'POST', body: files });
    const { data } = (await answer.json()) as { data: { number: string } };
    secret = await caseRow(suite, data.number);
    contact = (await suite.database.knex('contacts').where({ id: secret.contact_id }).first()).document_id;
    const at = `/helpdesk/cases/${secret.document_id}`;
    const task = await suite.call(`${at}/tasks`, { method: 'POST', json: { data: { title: SECRET } }, headers: people.S });
    const { public_id: id } = await suite.database.knex('helpdesk_attachments').where({ case_id: secret.id }).first();
    const timeline = await suite.call(`${at}/activities`, { headers: people.S });
    params = { taskId: task.body.data.id, id, activityId: timeline.body.data[0].id, part: 'note', slug: 'support', key: 'save' };
    const { body } = await suite.call('/api/cases', { method: 'POST', json: submission({ subject: 'For all' }) });
    open = (await caseRow(suite, body.data.number)).document_id;
  });

  test.each(ADMIN_ROUTES.filter((route) => /\/cases\/:documentId/.test(route)))('is not there at %s', async (route) => {
    const [theirs, nothing] = [doorsTo(secret.document_id)(route), doorsTo('a'.repeat(24))(route)];
    for (const who of ['A', 'F']) {
      const headers = people[who];
      const answer = await suite.call(theirs.url, { ...theirs.options, headers });
      if (who === 'F' && !WHO_MAY[route]?.includes('F')) expect(answer.status).toBe(403);
      else expect([answer.status, answer.body]).toEqual([404, (await suite.call(nothing.url, { ...nothing.options, headers })).body]);
    }
  });

  test('is no place to move anything to', async () => {
    const at = `/helpdesk/cases/${open}`;
    const note = await suite.call(`${at}/notes`, { method: 'POST', json: { data: { text: 'Ours' } }, headers: people.A });
    const moveTo = (to: string) =>
      suite.call(`${at}/activities/${note.body.data.activityId}/move`, { method: 'POST', json: { data: { to } }, headers: people.A });
    for (const [theirs, nothing] of [
      [secret.document_id, 'a'.repeat(24)],
      [secret.number, 'SEC-999999'],
    ] as const) {
      const [refused, unknown] = [await moveTo(theirs), await moveTo(nothing)];
      expect(refused.status).toBeGreaterThanOrEqual(400);
      expect([refused.status, refused.body]).toEqual([unknown.status, unknown.body]);
    }
  });

  test('whose file nobody else downloads', async () => {
    const get = (who: string) => suite.call(`/helpdesk/attachments/${params.id}`, { headers: people[who] });
    expect((await get('A')).status).toBe(404);
    expect((await get('F')).status).toBe(404);
    expect((await get('S')).status).toBe(200);
  });

  test('is in nothing that lists, counts or finds', async () => {
    const lists = ADMIN_ROUTES.filter((route) => /^GET /.test(route) && !route.includes(':') && WHO_MAY[route]?.includes('A'));
    const aboutContact = ADMIN_ROUTES.filter((route) => route.startsWith('GET /contacts/:documentId') && WHO_MAY[route]?.includes('A'));
    const queries = [
      `/helpdesk/cases?search=${secret.number}`,
      `/helpdesk/cases?search=${SECRET}`,
      `/helpdesk/live/rows?ids=${secret.document_id}`,
      `/helpdesk/contacts?search=Jana`,
    ];
    const urls = [...lists, ...aboutContact].map((route) => `/helpdesk${pathOf(route, { documentId: contact }).path}`);
    for (const url of [...urls, ...queries]) {
      for (const who of ['A', 'F']) {
        const { body } = await suite.call(url, { headers: people[who] });
        const found = [SECRET, secret.number, secret.document_id, 'Secret'].filter((word) => JSON.stringify(body).includes(word));
        expect([url, found]).toEqual([url, []]);
      }
    }
    // The same questions find it for whoever is assigned.
    const { body } = await suite.call(`/helpdesk/cases?search=${secret.number}`, { headers: people.S });
    expect(body.data).toHaveLength(1);
    const ofContact = await suite.call(`/helpdesk/contacts/${contact}/cases`, { headers: people.S });
    expect(JSON.stringify(ofContact.body)).toContain(secret.number);
  });

  test('is in no bulk action of whoever may do those in their own campaigns', async () => {
    await suite.app.run(async (strapi) => {
      const role = await strapi.db.query('admin::role').findOne({ where: { code: 'helpdesk-agent' } });
      const right = { action: 'plugin::helpdesk.cases.bulk-edit-cases', subject: null, conditions: [], properties: {} };
      await strapi.service('admin::role').addPermissions(role.id, [right]);
    });
    const data = { action: { kind: 'set-owner', owner: null }, selection: { documentIds: [secret.document_id] } };
    const headers = await signIn(suite, AGENT);
    const { status, body } = await suite.call('/helpdesk/bulk-jobs/preview', { method: 'POST', json: { data }, headers });
    expect(JSON.stringify(body)).not.toContain(secret.number);
    expect(status === 200 ? body.data.counts.changed + body.data.counts.unchanged : 0).toBe(0);
  });

  test('is left as it was by all of that', async () => {
    const row = await suite.database.knex('cases').where({ id: secret.id }).first();
    expect(row).toMatchObject({ subject: SECRET, revision: 2 });
    const tasks = await suite.call(`/helpdesk/cases/${secret.document_id}/tasks`, { headers: people.S });
    expect(tasks.body.data).toHaveLength(1);
    expect(tasks.body.data[0]).toMatchObject({ title: SECRET, doneAt: null });
  });
});
