import { AGENT, fullToken, readToken } from '../harness/credentials';
import { submission } from '../harness/submission';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();
const rest = (method: string, path: string, data?: object) =>
  suite.call(`/api/${path}`, { method, ...(data && { json: { data } }), headers: fullToken() });
const first = async (path: string) => (await rest('GET', path)).body.data[0];

describe('the generated REST API of the configuration', () => {
  it.each(['campaigns', 'workflows', 'statuses', 'forms', 'categories', 'tags', 'consent-purposes', 'contacts', 'cases'])(
    '%s is for API tokens only',
    async (type) => {
      expect((await suite.call(`/api/${type}`)).status).toBe(403);
      expect((await suite.call(`/api/${type}`, { headers: readToken() })).status).toBe(200);
      const { id, documentId, ...data } = (await first(type)) ?? {};
      expect(
        (await suite.call(`/api/${type}`, { method: type === 'cases' ? 'GET' : 'POST', json: type === 'cases' ? undefined : { data } }))
          .status,
      ).toBe(403);
      if (documentId) {
        expect((await suite.call(`/api/${type}/${documentId}`, { method: 'DELETE' })).status).toBe(403);
        expect((await suite.call(`/api/${type}/${documentId}`, { method: 'DELETE', headers: readToken() })).status).toBe(403);
      }
    },
  );

  it.each([
    [
      'workflows',
      { slug: 'broken', name: 'Broken', initial: 'a', transitions: [{ from: 'a', to: 'b', guards: [{ guard: 'magic' }] }] },
      'transitions.0.guards.0.guard',
    ],
    ['workflows', { slug: 'broken', name: 'Broken', initial: 'a', transitions: 'none' }, 'transitions'],
    ['categories', { slug: 'food', name: 'Food', nameTranslations: { cs: 7 } }, 'nameTranslations.cs'],
    ['categories', { slug: 'general', name: 'Twice' }, 'slug'],
    ['consent-purposes', { key: 'post', wording: {}, version: 1 }, 'wording'],
    ['categories', { slug: 'Not A Slug', name: 'Food' }, 'slug'],
  ])('%s refuses %j and names %s', async (type, data, path) => {
    const { status, body } = await rest('POST', type, data);
    expect(status).toBe(400);
    expect(body.error.details.errors.map((error: { path: string[] }) => error.path.join('.'))).toContain(path);
  });

  it('refuses a template with a placeholder that does not exist', async () => {
    const attempt = (body: object) =>
      suite.app.run((strapi, data) => strapi.documents('plugin::helpdesk.template').create({ data }), {
        slug: 'x',
        name: 'x',
        subject: { en: 'Hello' },
        body,
      });
    await expect(attempt({ en: 'Dear {{contact.password}}' })).rejects.toThrow(/body\.en/);
    await expect(attempt({ en: 'Dear {{#each contact}}x{{/each}}' })).rejects.toThrow(/body\.en/);
    await expect(attempt({ en: 'Dear {{contact.name}}' })).resolves.toMatchObject({ name: 'x' });
  });

  it('refuses to delete what is in use', async () => {
    await suite.call('/api/cases', { method: 'POST', json: submission({ category: 'orders', form: 'intake', answers: { plate: '1' } }) });
    for (const [type, query] of [
      ['workflows', ''],
      ['campaigns', ''],
      ['forms', ''],
      ['statuses', '?filters[key]=new'],
      ['categories', '?filters[slug]=orders'],
    ] as const) {
      const { documentId } = await first(`${type}${query}`);
      expect([type, (await rest('DELETE', `${type}/${documentId}`)).status]).toEqual([type, 409]);
    }
    const { documentId } = await first('categories?filters[slug]=technical');
    expect((await rest('DELETE', `categories/${documentId}`)).status).toBe(204);
  });

  it('counts at once: a campaign switched off takes no cases, one switched on does', async () => {
    const { documentId } = await first('campaigns');
    expect((await rest('PUT', `campaigns/${documentId}`, { active: false })).status).toBe(200);
    const refused = await suite.call('/api/cases', { method: 'POST', json: submission() });
    expect(refused).toMatchObject({ status: 400, body: { error: { details: { errors: [{ path: ['campaign'] }] } } } });
    await rest('PUT', `campaigns/${documentId}`, { active: true });
    expect((await suite.call('/api/cases', { method: 'POST', json: submission() })).status).toBe(201);
  });
});

it('a right that is taken from the public is gone at once, although it is kept in memory', async () => {
  expect((await suite.call('/api/cases', { method: 'POST', json: submission() })).status).toBe(201);
  await suite.app.run((strapi) =>
    strapi.db
      .query('plugin::users-permissions.permission')
      .deleteMany({ where: { action: 'api::case.case.create', role: { type: 'public' } } }),
  );
  expect((await suite.call('/api/cases', { method: 'POST', json: submission() })).status).toBe(403);
  await suite.app.run(async (strapi) => {
    const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
    await strapi.db.query('plugin::users-permissions.permission').create({ data: { action: 'api::case.case.create', role: role.id } });
  });
  expect((await suite.call('/api/cases', { method: 'POST', json: submission() })).status).toBe(201);
});

describe('versions of a form', () => {
  const publish = (fields: object[]) =>
    suite.app.run<number>(async (strapi, definition) => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      const { publishForm } = require(`${strapi.dirs.dist.root}/src/plugins/helpdesk/server/forms/publish-form.js`);
      const { id } = await strapi.db.query('api::form.form').findOne({ where: { slug: 'intake' } });
      return publishForm(strapi, id, { fields: definition });
    }, fields);

  it('stay as they are: old answers are read with the questions they were given to', async () => {
    const { body } = await suite.call('/api/cases', {
      method: 'POST',
      json: submission({ form: 'intake', answers: { plate: '1AB 2345' } }),
    });
    const version = await publish([
      { key: 'colour', kind: 'single-choice', label: { en: 'Colour' }, required: true, options: [{ key: 'red', label: { en: 'Red' } }] },
    ]);
    expect(version).toBe(2);
    expect((await suite.call('/api/forms/intake')).body.data).toMatchObject({ version: 2, fields: [{ key: 'colour' }] });

    const documentId = (await suite.database.knex('cases').where({ number: body.data.number }).first()).document_id;
    const card = await suite.call(`/helpdesk/cases/${documentId}`, { headers: await signIn(suite, AGENT) });
    expect(card.body.data.forms).toMatchObject([
      { version: 2, answeredVersion: 1, former: [{ key: 'plate', version: 1, label: { en: 'Number plate' }, value: '1AB 2345' }] },
    ]);

    const missing = await suite.call('/api/cases', {
      method: 'POST',
      json: submission({ form: 'intake', answers: { plate: '1AB 2345' } }),
    });
    expect(missing.body.error.details.errors.map(({ path }: { path: string[] }) => path.join('.')).sort()).toEqual([
      'answers.colour',
      'answers.plate',
    ]);
    expect(
      await suite.database
        .knex('helpdesk_form_versions')
        .count({ count: '*' })
        .then(([row]) => Number(row?.count)),
    ).toBe(2);
  });

  it('are refused when the definition could not be used', async () => {
    await expect(publish([{ key: 'a', kind: 'single-choice', label: { en: 'A' } }])).rejects.toThrow(/options/);
    await expect(
      publish([
        { key: 'a', kind: 'short-text', label: {} },
        { key: 'a', kind: 'number', label: {} },
      ]),
    ).rejects.toThrow(/twice/);
  });
});
