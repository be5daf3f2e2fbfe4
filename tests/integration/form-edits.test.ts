import type { FormEdit } from '../../src/plugins/helpdesk/shared/form-edits';
import { field, form, option } from '../builders/form';
import { ADMIN, AGENT, FRONT_OFFICE, fullToken, SUPERVISOR } from '../harness/credentials';
import { badFields, countRows } from '../harness/rows';
import { submission } from '../harness/submission';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();
let supervisor: Record<string, string>;

const status = (key: string, kind: string) => ({ key, name: { en: key }, kind });
const CONFIGURATION = {
  format: 1,
  campaigns: ['damage', 'theft'].map((slug) => ({
    slug,
    name: { en: slug },
    prefix: slug.slice(0, 3).toUpperCase(),
    webForm: true,
    workflow: 'claims',
    forms: ['claim'],
  })),
  workflows: [
    {
      slug: 'claims',
      initial: 'new',
      statuses: [status('new', 'unused'), status('checking', 'open'), status('done', 'closed')],
      transitions: [
        { from: 'new', to: 'checking' },
        { from: 'checking', to: 'done' },
        { from: 'new', to: 'done' },
      ],
    },
  ],
  forms: [
    {
      slug: 'claim',
      public: true,
      ...form([
        field('plate'),
        field('size', 'single-choice'),
        field('finish', 'button', { action: { action: 'set-status', status: 'done' } }),
      ]),
    },
  ],
};

beforeAll(async () => {
  supervisor = await signIn(suite, SUPERVISOR);
  const { status: code, body } = await suite.call('/api/helpdesk/configuration', {
    method: 'PUT',
    json: CONFIGURATION,
    headers: fullToken(),
  });
  expect({ code, body }).toMatchObject({ code: 200 });
  for (const campaign of ['damage', 'damage', 'theft']) await suite.call('/api/cases', { method: 'POST', json: submission({ campaign }) });
});

const edit = (version: number, edits: FormEdit[] | unknown[], { headers = supervisor, dryRun = false, slug = 'claim' } = {}) =>
  suite.call(`/helpdesk/forms/${slug}/edits${dryRun ? '?dryRun=true' : ''}`, {
    method: 'POST',
    json: { data: { version, edits } },
    headers,
  });
const published = async () => (await suite.call('/api/forms/claim')).body.data;
const rename = (en: string): FormEdit => ({ edit: 'set-label', field: 'plate', label: { en } });

describe('a form edited inside a case (R43–R46)', () => {
  it('is tried out first: what would change, and for how many cases', async () => {
    const { body } = await edit(1, [rename('Number plate'), { edit: 'set-option-hidden', field: 'size', option: 'a', hidden: true }], {
      dryRun: true,
    });
    expect(body.data).toEqual({
      version: 2,
      problems: [],
      cases: { open: 3, all: 3 },
      changes: [
        { path: 'forms.claim.fields.plate.label.en', from: 'plate', to: 'Number plate' },
        { path: 'forms.claim.fields.size.options.a.hidden', to: true },
      ],
    });
    expect(await published()).toMatchObject({ version: 1 });
    const broken = await edit(1, [{ edit: 'set-button-status', field: 'finish', status: 'nowhere' }], { dryRun: true });
    expect(broken.body.data.problems).toMatchObject([{ path: 'forms.claim.fields.finish', rule: 'missing-status' }]);
  });

  it('is published for all cases and everybody, and the version before stays as it was', async () => {
    const done = await edit(1, [
      rename('Number plate'),
      { edit: 'set-required', field: 'plate', required: true },
      { edit: 'add-option', field: 'size', option: option('c') },
      { edit: 'set-option-hidden', field: 'size', option: 'a', hidden: true },
      { edit: 'order-options', field: 'size', options: ['c', 'b'] },
      { edit: 'add-button', button: { key: 'check', label: { en: 'Check' }, action: { action: 'set-status', status: 'checking' } } },
      { edit: 'order-buttons', buttons: ['check', 'finish'] },
    ]);
    expect(done).toMatchObject({ status: 200, body: { data: { version: 2, cases: { all: 3 } } } });
    expect(await published()).toMatchObject({
      version: 2,
      fields: [
        { key: 'plate', label: { en: 'Number plate' }, required: true },
        { key: 'size', options: [option('c'), option('b')] },
      ],
    });
    const row = await suite.database
      .knex('helpdesk_form_versions')
      .join('forms', 'forms.id', 'form_id')
      .where({ slug: 'claim', version: 1 })
      .first('definition');
    expect(JSON.stringify(row.definition)).not.toContain('Number plate');
    const configuration = await suite.call('/api/helpdesk/configuration?campaigns=damage', { headers: fullToken() });
    expect(configuration.body.data.forms[0].fields.map(({ key }: { key: string }) => key)).toEqual(['plate', 'size', 'check', 'finish']);
  });

  it('is one version more only when something changes', async () => {
    expect((await edit(2, [rename('Number plate')])).body.data).toMatchObject({ version: 2, changes: [] });
  });

  it('by two at once: one wins, the other gets the difference and nothing of theirs is there', async () => {
    const answers = await Promise.all([edit(2, [rename('First')]), edit(2, [rename('Second')])]);
    expect(answers.map((one) => one.status).sort()).toEqual([200, 409]);
    const refused = answers.find((one) => one.status === 409);
    const { fields } = await published();
    expect(refused?.body.error).toMatchObject({
      name: 'RevisionConflict',
      details: { version: 3, changes: [{ path: 'fields.plate.label.en', from: 'Number plate', to: fields[0].label.en }] },
    });
    expect(await countRows(suite, 'helpdesk_form_versions', { version: 4 })).toBe(0);
  });

  it('stays free of what breaks it: the same check as of the designers', async () => {
    const missing = await edit(3, [{ edit: 'set-button-status', field: 'finish', status: 'nowhere' }]);
    expect(missing).toMatchObject({ status: 400, body: { error: { details: { problems: [{ rule: 'missing-status' }] } } } });
    const evil = await edit(3, [
      { edit: 'add-button', button: { key: 'go', label: { en: 'Go' }, action: { action: 'open-url', url: 'javascript:alert(1)' } } },
    ]);
    expect(evil.status).toBe(400);
    expect(await published()).toMatchObject({ version: 3 });
  });

  it.each<[string, unknown[], string]>([
    ['an unknown field', [{ edit: 'set-label', field: 'gone', label: { en: 'x' } }], 'edits.0.field'],
    ['a removal', [rename('x'), { edit: 'remove-option', field: 'size', option: 'b' }], 'edits.1.edit'],
    ['a trap', [{ edit: 'add-option', field: 'size', option: { key: '__proto__', label: { en: 'x' } } }], 'edits.0.option.key'],
    ['no object', [null], 'edits.0'],
    ['too many', Array.from({ length: 201 }, () => rename('x')), 'edits'],
  ])('is not changed by %s', async (_, edits, path) => {
    const answer = await edit(3, edits);
    expect(answer.status).toBe(400);
    expect(badFields(answer)).toEqual([path]);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list', []],
    ['another shape', { data: 'x' }],
    ['a version that never was', { data: { version: 99, edits: [rename('x')] } }],
  ])('is not changed by %s', async (_, json) => {
    expect((await suite.call('/helpdesk/forms/claim/edits', { method: 'POST', json, headers: supervisor })).status).toBe(400);
  });

  it.each([
    ['dryRun=1', 'dryRun'],
    ['dryRun=', 'dryRun'],
    ['dryrun=true', 'dryrun'],
  ])('is not changed by a dry run that is spelled ?%s', async (query, field) => {
    const before = await published();
    const answer = await suite.call(`/helpdesk/forms/claim/edits?${query}`, {
      method: 'POST',
      json: { data: { version: before.version, edits: [rename('Only tried')] } },
      headers: supervisor,
    });
    expect({ status: answer.status, fields: badFields(answer) }).toEqual({ status: 400, fields: [field] });
    expect(await published()).toEqual(before);
  });

  it('is there', async () => expect((await edit(1, [rename('x')], { slug: 'nothing' })).status).toBe(404));
});

describe('who may edit a form inside a case', () => {
  it.each<[string, typeof AGENT | null, number]>([
    ['an administrator', ADMIN, 200],
    ['a supervisor', SUPERVISOR, 200],
    ['an agent', AGENT, 403],
    ['the front office', FRONT_OFFICE, 403],
    ['nobody', null, 401],
  ])('%s', async (_, who, expected) => {
    const headers = who ? await signIn(suite, who) : {};
    expect((await edit(3, [rename('x')], { headers, dryRun: true })).status).toBe(expected);
  });
});
