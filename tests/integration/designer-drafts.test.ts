import { AGENT, ADMIN, EDITOR } from '../harness/credentials';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();

const document = (slug: string, more: object = {}) => ({
  format: 1,
  campaigns: [],
  workflows: [{ slug, name: {}, ...more }],
  forms: [],
  categories: [],
  templates: [],
  consents: [],
});
const BASE = '0123456789abcdef';

/** Drafts as one person sees them. */
async function draftsOf(who: { email: string; password: string }) {
  const headers = await signIn(suite, who);
  return {
    read: async () => (await suite.call('/helpdesk/designer/draft', { headers })).body.data,
    all: async () => (await suite.call('/helpdesk/designer/drafts', { headers })).body.data,
    save: (revision: unknown, slug = 'support', more: object = {}) =>
      suite.call('/helpdesk/designer/draft', {
        method: 'PUT',
        headers,
        json: { data: { base: BASE, document: document(slug, more), revision } },
      }),
    send: (data: unknown) => suite.call('/helpdesk/designer/draft', { method: 'PUT', headers, json: { data } }),
    discard: (revision: unknown) => suite.call(`/helpdesk/designer/draft?revision=${revision}`, { method: 'DELETE', headers }),
  };
}

/** Gives the editor the right to shape the configuration, and nothing else. */
async function makeDesigner(): Promise<void> {
  await suite.app.run(async (strapi, email) => {
    const user = await strapi.db.query('admin::user').findOne({ where: { email }, populate: ['roles'] });
    await strapi.db.query('admin::permission').create({
      data: { action: 'plugin::helpdesk.configuration.edit-configuration', role: user.roles[0].id, properties: {}, conditions: [] },
    });
  }, EDITOR.email);
}

let ada: Awaited<ReturnType<typeof draftsOf>>;
beforeAll(async () => {
  ada = await draftsOf(ADMIN);
});

describe('drafts of the designer', () => {
  it('are kept for each person, half finished as they are, over browsers', async () => {
    expect(await ada.read()).toEqual({ draft: null, revision: 0, savedAt: null });
    const saved = await ada.save(0);
    expect(saved).toMatchObject({ status: 200, body: { data: { revision: 1 } } });
    const again = await draftsOf(ADMIN);
    expect(await again.read()).toEqual({
      draft: { base: BASE, document: document('support') },
      revision: 1,
      savedAt: saved.body.data.savedAt,
    });
  });

  it('are not written over by another window, which gets what is stored', async () => {
    const { revision } = await ada.read();
    const answers = await Promise.all([ada.save(revision, 'mine'), ada.save(revision, 'theirs')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409)?.body.error;
    expect(refused).toMatchObject({ name: 'RevisionConflict', details: { revision: revision + 1, draft: { base: BASE } } });
    expect(await ada.read()).toEqual(refused.details);
  });

  it('count on after they are discarded, so that an old window is told', async () => {
    const { revision } = await ada.read();
    expect((await ada.discard(revision)).body.data.revision).toBe(revision + 1);
    expect(await ada.read()).toMatchObject({ draft: null, revision: revision + 1 });
    expect((await ada.save(revision)).body.error.details).toMatchObject({ draft: null, revision: revision + 1 });
    expect((await ada.save(0)).status).toBe(409);
    expect((await ada.discard(revision)).status).toBe(409);
    expect((await ada.save(revision + 1)).status).toBe(200);
  });

  it('are told to colleagues by what they are about', async () => {
    await makeDesigner();
    const eva = await draftsOf(EDITOR);
    const { revision } = await ada.read();
    await ada.save(revision, 'complaints');
    await eva.save(0, 'complaints');
    expect(await eva.all()).toEqual([
      { name: 'Eva Editor', isMine: true, revision: 1, savedAt: expect.any(String), entities: [{ part: 'workflows', slug: 'complaints' }] },
      {
        name: 'Ada Admin',
        isMine: false,
        revision: revision + 1,
        savedAt: expect.any(String),
        entities: [{ part: 'workflows', slug: 'complaints' }],
      },
    ]);
    await ada.discard(revision + 1);
    expect((await eva.all()).map(({ name }: { name: string }) => name)).toEqual(['Eva Editor']);
  });

  it('are refused where they are none or too large, with every bad field named', async () => {
    const { revision } = await ada.read();
    for (const data of [null, [], 'x', {}, { base: BASE }]) expect((await ada.send(data)).status).toBe(400);
    const bad = await ada.send({ base: 'x', document: { format: 2, campaigns: [{}], workflows: {}, forms: [] }, revision: -1 });
    expect(bad.body.error.details.errors.map(({ path }: { path: string[] }) => path.join('.')).sort()).toEqual([
      'base',
      'document.campaigns.0.slug',
      'document.format',
      'document.workflows',
      'revision',
    ]);
    expect((await ada.save(revision, 'large', { help: 'x'.repeat(950 * 1024) })).status).toBe(413);
    expect((await ada.discard('x')).status).toBe(400);
    expect(await ada.read()).toMatchObject({ draft: null, revision });
  });

  it('are for those who shape the configuration', async () => {
    const headers = await signIn(suite, AGENT);
    const statusOf = async (method: string, path: string) => (await suite.call(path, { method, headers })).status;
    expect(await statusOf('GET', '/helpdesk/designer/draft')).toBe(403);
    expect(await statusOf('PUT', '/helpdesk/designer/draft')).toBe(403);
    expect(await statusOf('DELETE', '/helpdesk/designer/draft')).toBe(403);
    expect(await statusOf('GET', '/helpdesk/designer/drafts')).toBe(403);
    expect((await suite.call('/helpdesk/designer/draft')).status).toBe(401);
  });
});
