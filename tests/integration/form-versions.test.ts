import { field, option, when } from '../builders/form';
import { configure } from '../harness/configuration';
import { AGENT, FRONT_OFFICE, fullToken } from '../harness/credentials';
import { badFields, caseRow, countRows, jsonColumn } from '../harness/rows';
import { submission } from '../harness/submission';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();
let agent: Record<string, string>;

const OLD = [
  field('plate', 'short-text', { label: { en: 'Number plate' } }),
  field('colour', 'single-choice', { label: { en: 'Colour' }, options: [option('red'), option('blue')] }),
  field('amount', 'short-text', { label: { en: 'How much' } }),
  field('note', 'short-text', { label: { en: 'Note' } }),
  field('extra', 'short-text', { label: { en: 'Extra' } }),
];
const NEW = [
  field('plate', 'short-text', { label: { en: 'Registration' } }),
  field('colour', 'single-choice', { label: { en: 'Paint' }, options: [{ ...option('red'), hidden: true }, option('blue')] }),
  field('amount', 'number', { label: { en: 'Amount' } }),
  field('note', 'short-text', { hidden: true }),
];

const publish = (slug: string, fields: object[], removedFields: string[] = []) =>
  configure(suite, { forms: [{ slug, fields, ...(removedFields.length > 0 && { removedFields }) }] });

/** A campaign of its own with a form, whose first version is `fields`. */
let count = 0;
async function campaignWith(fields: object[]): Promise<string> {
  const slug = `claims-${String((count += 1))}`;
  await configure(suite, {
    campaigns: [{ slug, name: { en: slug }, prefix: `CL${count}`, webForm: true, workflow: 'support', forms: [slug] }],
    forms: [{ slug, title: { en: 'Claim' }, public: true, fields }],
  });
  return slug;
}

async function submit(slug: string, answers?: Record<string, unknown>, headers = {}) {
  const { status, body } = await suite.call('/api/cases', {
    method: 'POST',
    json: submission({ campaign: slug, ...(answers && { form: slug, answers }) }),
    headers,
  });
  expect({ status, body }).toMatchObject({ status: 201 });
  return caseRow(suite, body.data.number);
}

const cardOf = async ({ document_id }: { document_id: string }) =>
  (await suite.call(`/helpdesk/cases/${document_id}`, { headers: agent })).body.data;
const save = ({ document_id }: { document_id: string }, data: object, headers = agent) =>
  suite.call(`/helpdesk/cases/${document_id}`, { method: 'PUT', json: { data }, headers });
async function stored({ id }: { id: number }) {
  const row = await suite.database.knex('helpdesk_form_answers').where({ case_id: id }).first();
  return { version: row.version, answers: jsonColumn(row.answers), former: jsonColumn(row.former) };
}

beforeAll(async () => {
  agent = await signIn(suite, AGENT);
});

describe('a case whose form was changed since (R46, B4)', () => {
  const ANSWERS = { plate: '1AB 2345', colour: 'red', amount: '5 crowns', note: 'Gate', extra: 'Dent' };

  it('asks the newest version, and shows what it asks no more in the words of then', async () => {
    const slug = await campaignWith(OLD);
    const row = await submit(slug, ANSWERS);
    await publish(slug, NEW, ['extra']);
    const { forms } = await cardOf(row);
    expect(forms).toMatchObject([
      { slug, title: { en: 'Claim' }, version: 2, answeredVersion: 1, isAsked: true, definition: { fields: NEW } },
    ]);
    expect(forms[0].answers).toEqual({ plate: '1AB 2345', colour: 'red', note: 'Gate' });
    expect(forms[0].former).toEqual(
      expect.arrayContaining([
        { key: 'colour', kind: 'single-choice', label: { en: 'Colour' }, value: { en: 'red' }, version: 1, reason: 'option-hidden' },
        { key: 'note', kind: 'short-text', label: { en: 'Note' }, value: 'Gate', version: 1, reason: 'hidden' },
        { key: 'amount', kind: 'short-text', label: { en: 'How much' }, value: '5 crowns', version: 1, reason: 'other-kind' },
        { key: 'extra', kind: 'short-text', label: { en: 'Extra' }, value: 'Dent', version: 1, reason: 'no-such-field' },
      ]),
    );
    expect(forms[0].former).toHaveLength(4);
  });

  it('is saved with the newest version, and every former answer stays readable, through further versions too', async () => {
    const slug = await campaignWith(OLD);
    const row = await submit(slug, ANSWERS);
    await publish(slug, NEW, ['extra']);
    const before = (await cardOf(row)).forms[0].former;
    expect(await save(row, { answers: { [slug]: { amount: 5 } }, formVersions: { [slug]: 2 } })).toMatchObject({ status: 200 });
    expect(await stored(row)).toEqual({
      version: 2,
      answers: { plate: '1AB 2345', colour: 'red', note: 'Gate', amount: 5 },
      former: expect.arrayContaining([
        { key: 'amount', version: 1, value: '5 crowns' },
        { key: 'extra', version: 1, value: 'Dent' },
      ]),
    });
    const after = (await cardOf(row)).forms[0].former;
    const goneOf = (list: { reason: string }[]) => list.filter(({ reason }) => !/hidden/.test(reason));
    expect(goneOf(after)).toEqual(expect.arrayContaining(goneOf(before)));

    await publish(slug, [field('plate')], ['colour', 'amount', 'note']);
    const { answers, former } = (await cardOf(row)).forms[0];
    expect(answers).toEqual({ plate: '1AB 2345' });
    expect(former.map(({ key, version, value }: { key: string; version: number; value: unknown }) => [key, version, value])).toEqual(
      expect.arrayContaining([
        ['amount', 1, '5 crowns'],
        ['amount', 2, 5],
        ['extra', 1, 'Dent'],
        ['colour', 2, { en: 'red' }],
        ['note', 2, 'Gate'],
      ]),
    );
  });

  it('shows forms without answers, and answers to a form that the campaign has no more', async () => {
    const slug = await campaignWith([field('plate')]);
    const row = await submit(slug);
    expect((await cardOf(row)).forms).toMatchObject([{ slug, version: 1, answeredVersion: null, answers: {}, former: [], isAsked: true }]);
    await save(row, { answers: { [slug]: { plate: '1AB' } } });
    await configure(suite, { campaigns: [{ slug, forms: [] }] });
    expect((await cardOf(row)).forms).toMatchObject([{ slug, answers: { plate: '1AB' }, isAsked: false }]);
    expect(badFields(await save(row, { answers: { [slug]: { plate: '2' } } }))).toEqual([`answers.${slug}`]);
  });

  it('has its former answers back when a change of campaign is undone', async () => {
    const slug = await campaignWith(OLD);
    const row = await submit(slug, ANSWERS);
    await publish(slug, NEW, ['extra']);
    await save(row, { answers: { [slug]: { amount: 5 } } });
    const before = await stored(row);
    expect((await save(row, { campaign: 'support' })).status).toBe(200);
    expect(await stored(row)).not.toEqual(before);
    const undone = await suite.call(`/helpdesk/cases/${row.document_id}/campaign-change/undo`, { method: 'POST', headers: agent });
    expect(undone.status).toBe(200);
    expect(await stored(row)).toEqual(before);
  });
});

describe('an agent who saves while a new version is published', () => {
  it('loses nothing: what the new version does not take is named, and nothing is changed', async () => {
    const slug = await campaignWith(OLD);
    const row = await submit(slug, { plate: '1AB' });
    await publish(slug, NEW, ['extra']);
    const typed = { plate: '2CD', colour: 'red', amount: '7', note: 'n', extra: 'e' };
    const refused = await save(row, { answers: { [slug]: typed }, formVersions: { [slug]: 1 }, subject: 'Changed as well' });
    expect(refused.status).toBe(400);
    expect(badFields(refused).sort()).toEqual(['amount', 'colour', 'extra', 'note'].map((key) => `answers.${slug}.${key}`));
    expect(await caseRow(suite, row.number)).toMatchObject({ revision: row.revision, subject: row.subject });
    expect(await stored(row)).toMatchObject({ version: 1, answers: { plate: '1AB' } });

    // What it does take is saved along with its number.
    expect((await save(row, { answers: { [slug]: { plate: '2CD' } }, formVersions: { [slug]: 1 } })).status).toBe(200);
    expect(await stored(row)).toMatchObject({ version: 2, answers: { plate: '2CD' } });
  });

  it('is told of an answer that conditions of the new version leave out', async () => {
    const slug = await campaignWith([field('plate'), field('note')]);
    const row = await submit(slug);
    await publish(slug, [field('plate'), field('note', 'short-text', { visibleWhen: when('plate', '=', 'x') })]);
    const answers = { [slug]: { plate: 'y', note: 'typed' } };
    expect(badFields(await save(row, { answers, formVersions: { [slug]: 1 } }))).toEqual([`answers.${slug}.note`]);
    expect(await countRows(suite, 'helpdesk_form_answers', { case_id: row.id })).toBe(0);
  });

  it.each([
    ['when they name it', true],
    ['when somebody has saved answers with it', false],
  ])('is decided with a version that another process published a moment ago, %s', async (_, isNamed) => {
    const slug = await campaignWith([field('plate')]);
    const row = await submit(slug, { plate: '1AB' });
    await cardOf(row);
    const { knex } = suite.database;
    const { id } = await knex('forms').where({ slug }).first();
    const definition = JSON.stringify({ fields: [field('plate'), field('new', 'number')] });
    await knex('helpdesk_form_versions').insert({ form_id: id, version: 2, definition, published_at: new Date() });
    await knex('forms').where({ id }).update({ published_version: 2 });
    await knex('helpdesk_configuration_generation').increment('generation');
    if (!isNamed)
      await knex('helpdesk_form_answers')
        .where({ case_id: row.id })
        .update({ version: 2, answers: JSON.stringify({ plate: '1AB', new: 5 }) });
    const answers = { [slug]: isNamed ? { new: 5 } : { plate: '2CD' } };
    expect(await save(row, { answers, ...(isNamed && { formVersions: { [slug]: 2 } }) })).toMatchObject({ status: 200 });
    expect(await stored(row)).toEqual({ version: 2, answers: { plate: isNamed ? '1AB' : '2CD', new: 5 }, former: [] });
  });

  it.each<[string, (slug: string) => object, (slug: string) => string]>([
    ['a version that never was', (slug) => ({ formVersions: { [slug]: 9 } }), (slug) => `formVersions.${slug}`],
    ['no number', (slug) => ({ formVersions: { [slug]: 'x' } }), () => 'formVersions'],
    ['a form of another campaign', () => ({ formVersions: { intake: 1 } }), () => 'formVersions.intake'],
  ])('cannot name %s', async (_, data, path) => {
    const slug = await campaignWith([field('plate')]);
    const row = await submit(slug);
    const answer = await save(row, { answers: { [slug]: { plate: 'x' } }, ...data(slug) });
    expect([answer.status, badFields(answer)]).toEqual([400, [path(slug)]]);
  });
});

describe('who may save the answers of a case', () => {
  it('is whoever may change cases', async () => {
    const slug = await campaignWith([field('plate')]);
    const row = await submit(slug);
    const answers = { [slug]: { plate: 'x' } };
    expect((await save(row, { answers }, await signIn(suite, FRONT_OFFICE))).status).toBe(403);
    expect((await save({ document_id: 'nothing' }, { answers })).status).toBe(404);
    for (const json of [undefined, [], { data: [] }, { data: null }, { data: { number: 'X-1' } }]) {
      const { status } = await suite.call(`/helpdesk/cases/${row.document_id}`, { method: 'PUT', json, headers: agent });
      expect([json, status]).toEqual([json, 400]);
    }
  });
});

describe('answers that name something', () => {
  const FIELDS = [field('photo', 'file', { accept: ['image/*'], maxBytes: 200 }), field('who', 'contact')];
  const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

  async function caseWithFiles(slug: string) {
    const body = new FormData();
    body.append('data', JSON.stringify(submission({ campaign: slug }).data));
    body.append('files', new Blob([new Uint8Array(PNG)]), 'gate.png');
    body.append('files', new Blob([new Uint8Array(Buffer.concat([PNG, Buffer.alloc(500)]))]), 'large.png');
    body.append('files', new Blob([Buffer.from('x')]), 'gate.txt');
    const answer = await suite.call('/api/cases', { method: 'POST', body });
    expect(answer.status).toBe(201);
    return caseRow(suite, answer.body.data.number);
  }
  const contactIds = async (): Promise<string> => (await suite.database.knex('contacts').first('document_id')).document_id;

  it.each([
    ['the admin panel', (row: { document_id: string }, data: object) => save(row, data)],
    [
      'an API token',
      (row: { document_id: string }, data: object) =>
        suite.call(`/api/cases/${row.document_id}`, { method: 'PUT', json: { data }, headers: fullToken() }),
    ],
  ])('have to be there, whoever writes them: %s', async (_, write) => {
    const slug = await campaignWith(FIELDS);
    const row = await caseWithFiles(slug);
    const other = await submit(slug);
    const answer = (target: { document_id: string }, key: string, value: unknown) =>
      write(target, { answers: { [slug]: { [key]: value } } });
    expect((await answer(row, 'photo', ['gate.png'])).status).toBe(200);
    for (const names of [['nothing.png'], ['large.png'], ['gate.txt'], ['gate.png', 'nothing.png']]) {
      expect(badFields(await answer(row, 'photo', names))).toEqual([`answers.${slug}.photo`]);
    }
    expect(badFields(await answer(other, 'photo', ['gate.png']))).toEqual([`answers.${slug}.photo`]);
    expect((await answer(row, 'who', await contactIds())).status).toBe(200);
    expect(badFields(await answer(row, 'who', 'abcdefghij0123456789abcd'))).toEqual([`answers.${slug}.who`]);
    const card = await cardOf(row);
    expect(card.files.map(({ fileName }: { fileName: string }) => fileName).sort()).toEqual(['gate.png', 'gate.txt', 'large.png']);
  });

  it('are looked for in a new case of a token, and visitors learn of no contact whether it is there', async () => {
    const slug = await campaignWith(FIELDS);
    const open = (who: string, headers = {}) =>
      suite.call('/api/cases', { method: 'POST', json: submission({ campaign: slug, form: slug, answers: { who } }), headers });
    expect((await open(await contactIds(), fullToken())).status).toBe(201);
    expect(badFields(await open('abcdefghij0123456789abcd', fullToken()))).toEqual(['answers.who']);
    const [known, unknown] = [await open(await contactIds()), await open('abcdefghij0123456789abcd')];
    expect(known.status).toBe(400);
    expect(known.body).toEqual(unknown.body);
  });
});

describe('cases counted by kind of status (R27)', () => {
  it('are each kind apart, of one campaign, since a time', async () => {
    const slug = `sales-${String((count += 1))}`;
    const status = (key: string, kind: string) => ({ key, name: { en: key }, kind });
    await configure(suite, {
      campaigns: [{ slug, name: { en: slug }, prefix: `SL${count}`, webForm: true, workflow: slug }],
      workflows: [
        {
          slug,
          initial: 'new',
          statuses: [
            status('new', 'unused'),
            status('sold', 'success'),
            status('to-confirm', 'success-to-confirm'),
            status('returned', 'cancel-success'),
          ],
          transitions: [{ from: 'to-confirm', to: 'sold' }, ...['sold', 'to-confirm', 'returned'].map((to) => ({ from: 'new', to }))],
        },
      ],
    });
    for (const to of ['sold', 'sold', 'to-confirm', 'returned', null]) {
      const row = await submit(slug);
      if (to) expect((await save(row, { status: to })).status).toBe(200);
    }
    const outcomes = (query = '') => suite.call(`/helpdesk/campaigns/${slug}/outcomes${query}`, { headers: agent });
    expect((await outcomes()).body.data).toMatchObject({ unused: 1, success: 2, 'success-to-confirm': 1, 'cancel-success': 1, closed: 0 });
    expect((await outcomes('?since=2100-01-01T00:00:00Z')).body.data).toMatchObject({ success: 0 });
    expect((await outcomes('?since=yesterday')).status).toBe(400);
    expect((await suite.call('/helpdesk/campaigns/nothing/outcomes', { headers: agent })).status).toBe(404);
    expect((await suite.call(`/helpdesk/campaigns/${slug}/outcomes`)).status).toBe(401);
  });
});
