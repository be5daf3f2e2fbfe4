import { fullToken } from '../harness/credentials';
import { caseRow } from '../harness/rows';
import { submission } from '../harness/submission';
import { useApp } from '../harness/suite';

const suite = useApp();
const PATH = '/api/helpdesk/configuration';

const get = (query = '') => suite.call(`${PATH}${query}`, { headers: fullToken() });
const put = (parts: object, query = '') =>
  suite.call(`${PATH}${query}`, { method: 'PUT', json: { format: 1, ...parts }, headers: fullToken() });
const problems = (answer: { body: { error?: { details: { problems: { path: string; rule: string }[] } } } }) =>
  (answer.body.error?.details.problems ?? []).map(({ path, rule }) => `${rule} ${path}`);

describe('categories, templates and consents in the document', () => {
  it('are exported with the campaigns that stand on them, and an export applied again changes nothing', async () => {
    const { body } = await get();
    expect(body.data.campaigns[0]).toMatchObject({ acknowledgement: 'acknowledgement', headerForm: null, members: { everyone: true } });
    expect(body.data.categories).toContainEqual({
      slug: 'complaints',
      name: { en: 'Complaints', cs: 'Reklamace', pl: 'Reklamacje', ru: 'Жалобы' },
      workflow: null,
      initialPriority: 70,
      active: true,
    });
    expect(body.data.templates).toMatchObject([{ slug: 'acknowledgement', name: 'Acknowledgement', subject: { en: expect.any(String) } }]);
    expect(body.data.consents).toMatchObject([{ key: 'marketing-email', wording: { cs: expect.any(String) } }]);
    expect((await put(body.data)).body.data).toEqual({ changes: [], problems: [], openCases: 0 });

    const part = await get('?campaigns=support');
    expect(part.body.data).toMatchObject({ templates: [{ slug: 'acknowledgement' }], categories: [] });
    expect((await put(part.body.data)).body.data.changes).toEqual([]);
  });

  it('stand in the JSON Schema', async () => {
    const { body } = await suite.call(`${PATH}/schema`, { headers: fullToken() });
    expect(Object.keys(body.properties)).toEqual(
      expect.arrayContaining(['campaigns', 'workflows', 'forms', 'categories', 'templates', 'consents']),
    );
    expect(Object.keys(body.properties.campaigns.items.properties)).toEqual(expect.arrayContaining(['headerForm', 'members']));
  });

  it('are made and changed whole, with what is not named left as it is', async () => {
    const made = {
      categories: [{ slug: 'returns', name: { en: 'Returns', cs: 'Vratky' }, initialPriority: 30 }],
      templates: [
        { slug: 'welcome', name: 'Welcome', subject: { en: 'Welcome to {{campaign.name}}' }, body: { en: 'Hello {{contact.name}}' } },
      ],
      consents: [{ key: 'calls', wording: { en: 'You may call me.' } }],
      forms: [{ slug: 'asking', public: true, consents: ['calls'], fields: [{ key: 'x', kind: 'short-text', label: { en: 'x' } }] }],
      campaigns: [
        {
          slug: 'returns',
          name: { en: 'Returns' },
          prefix: 'RET',
          workflow: 'support',
          webForm: true,
          forms: ['asking'],
          acknowledgement: 'welcome',
        },
      ],
    };
    expect((await put(made, '?dryRun=true')).body.data.changes.map(({ path }: { path: string }) => path)).toEqual(
      expect.arrayContaining(['categories.returns', 'templates.welcome', 'consents.calls', 'campaigns.returns']),
    );
    expect(await put(made)).toMatchObject({ status: 200 });
    expect((await put(made)).body.data.changes).toEqual([]);
    const { body } = await suite.call('/api/cases', { method: 'POST', json: submission({ campaign: 'returns', category: 'returns' }) });
    const row = await caseRow(suite, body.data.number);
    expect(row.priority).toBe(30);
    expect(await suite.database.knex('helpdesk_activities').where({ case_id: row.id, direction: 'out' })).toMatchObject([
      { subject: 'Welcome to Returns', body: 'Hello Jana Malá' },
    ]);

    await put({ categories: [{ slug: 'returns', name: { pl: 'Zwroty' } }], templates: [{ slug: 'welcome', body: { cs: 'Dobrý den' } }] });
    const live = (await get()).body.data;
    expect(live.categories.find(({ slug }: { slug: string }) => slug === 'returns')).toMatchObject({
      name: { en: 'Returns', cs: 'Vratky', pl: 'Zwroty' },
      initialPriority: 30,
    });
    // Texts are taken as they are given, so that a language can go.
    expect(live.templates.find(({ slug }: { slug: string }) => slug === 'welcome')).toMatchObject({
      name: 'Welcome',
      body: { cs: 'Dobrý den' },
    });
    expect(live.categories).toHaveLength(6);
  });

  it('counts a version of a consent for each wording', async () => {
    const version = async () => (await suite.database.knex('consent_purposes').where({ key: 'marketing-email' }).first()).version;
    expect(await version()).toBe(1);
    await put({ consents: [{ key: 'marketing-email', wording: { en: 'Send me news.' } }] });
    await put({ consents: [{ key: 'marketing-email', wording: { en: 'Send me news.' } }] });
    expect(await version()).toBe(2);
  });

  it.each([
    [
      'a template with a placeholder that does not exist',
      { templates: [{ slug: 't', name: 'T', subject: { en: 'x' }, body: { en: 'a', cs: '{{contact.password}}' } }] },
      ['placeholder templates.t.body.cs'],
    ],
    [
      'a template that walks about',
      { templates: [{ slug: 't', name: 'T', subject: { en: '{{#each case}}x{{/each}}' }, body: { en: 'a' } }] },
      ['placeholder templates.t.subject.en'],
    ],
    [
      'a template without its texts',
      { templates: [{ slug: 't' }] },
      ['required templates.t.name', 'required templates.t.subject', 'required templates.t.body'],
    ],
    ['a category without a name', { categories: [{ slug: 'c' }] }, ['required categories.c.name']],
    ['a consent without a wording', { consents: [{ key: 'k' }] }, ['required consents.k.wording']],
    [
      'a category twice',
      {
        categories: [
          { slug: 'c', name: { en: 'c' } },
          { slug: 'c', name: { en: 'c' } },
        ],
      },
      ['named-twice categories.c'],
    ],
    [
      'a priority that is none',
      { categories: [{ slug: 'c', name: { en: 'c' }, initialPriority: 101 }] },
      ['schema categories.c.initialPriority'],
    ],
    [
      'an acknowledgement that is not there',
      { campaigns: [{ slug: 'support', acknowledgement: 'nothing' }] },
      ['missing-template campaigns.support.acknowledgement'],
    ],
  ])('refuses %s, naming the place', async (_what, parts, expected) => {
    const answer = await put(parts);
    expect([answer.status, problems(answer)]).toEqual([400, expected]);
  });

  it('finds the template that an older document calls by its name', async () => {
    const answer = await put({ campaigns: [{ slug: 'support', acknowledgement: 'Acknowledgement' }] });
    expect([answer.status, answer.body.data.changes]).toEqual([200, []]);
  });
});

describe('a database from before templates had slugs', () => {
  it('gets them from the names, when the application starts', async () => {
    const { knex } = suite.database;
    await suite.app.run((strapi) =>
      strapi
        .documents('plugin::helpdesk.template')
        .create({ data: { slug: 'other', name: 'Přijetí zásilky', subject: { en: 'x' }, body: { en: 'x' } } }),
    );
    await knex.schema.alterTable('helpdesk_templates', (table) => {
      table.dropUnique(['slug'], 'helpdesk_templates_slug_unique');
      table.dropColumn('slug');
    });
    await knex('strapi_migrations').where('name', 'like', '%template-slug%').delete();
    await suite.restart('stop');
    expect(await suite.database.knex('helpdesk_templates').orderBy('id').pluck('slug')).toEqual([
      'acknowledgement',
      'welcome',
      'prijeti-zasilky',
    ]);
  });
});
