import type { ButtonAction } from '../../src/plugins/helpdesk/shared/form-fields';
import { field, when } from '../builders/form';
import { openCase } from '../harness/cases';
import { AGENT, FRONT_OFFICE, fullToken } from '../harness/credentials';
import { badFields, caseRow, jsonColumn } from '../harness/rows';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();
let agent: Record<string, string>;

const status = (key: string, kind: string, rest = {}) => ({ key, name: { en: key }, kind, ...rest });
const button = (key: string, action: ButtonAction, rest = {}) => field(key, 'button', { action, ...rest });
const fields = [
  field('plate', 'short-text', { required: true, requiredFor: ['done'] }),
  button('finish', { action: 'set-status', status: 'done' }),
  button('call', { action: 'set-status', status: 'callback' }),
  button('later', { action: 'set-status', status: 'later' }),
  button('refuse', { action: 'set-status', status: 'refused' }),
  button('mine', { action: 'assign-to-me' }),
  button('task', { action: 'add-task', title: { en: 'Call the garage', cs: 'Zavolat do servisu' } }),
  button('open', { action: 'open-url', url: 'https://example.com/?plate={answers.plate}' }),
  button('secret', { action: 'assign-to-me' }, { hidden: true }),
  button('special', { action: 'assign-to-me' }, { visibleWhen: when('plate', '=', 'VIP') }),
];

beforeAll(async () => {
  agent = await signIn(suite, AGENT);
  const { status: code, body } = await suite.call('/api/helpdesk/configuration', {
    method: 'PUT',
    headers: fullToken(),
    json: {
      format: 1,
      campaigns: [{ slug: 'claims', name: { en: 'Claims' }, prefix: 'CLM', webForm: true, workflow: 'claims', forms: ['claim'] }],
      workflows: [
        {
          slug: 'claims',
          initial: 'new',
          statuses: [
            status('new', 'unused'),
            status('callback', 'public-callback', { due: { mode: 'pick' } }),
            status('later', 'success-to-confirm', { due: { mode: 'relative', minutes: 30 } }),
            status('done', 'success'),
            status('refused', 'closed'),
          ],
          transitions: [
            { from: 'new', to: 'callback' },
            { from: 'new', to: 'later' },
            ...['later', 'callback'].map((from) => ({ from, to: 'done' })),
            {
              from: 'new',
              to: 'done',
              guards: [
                { guard: 'required-field', field: 'category', message: { en: 'Choose a category first.', cs: 'Nejdřív vyberte službu.' } },
              ],
            },
            { from: 'new', to: 'refused', guards: [{ guard: 'confirmation', text: { en: 'Really refuse?' } }] },
          ],
        },
      ],
      forms: [{ slug: 'claim', public: true, fields }],
    },
  });
  expect([code, body.error?.details]).toEqual([200, undefined]);
});

const openClaim = (data: object = {}) => openCase(suite, { campaign: 'claims', ...data });
const press = ({ document_id }: { document_id: string }, key: string, data: object = {}, headers = agent) =>
  suite.call(`/helpdesk/cases/${document_id}/forms/claim/buttons/${key}`, {
    method: 'POST',
    json: { data: { version: 1, ...data } },
    headers,
  });
const now = (row: { number: string }) => caseRow(suite, row.number);
const statusOf = async (row: { number: string }) =>
  (
    await suite.database
      .knex('statuses')
      .where({ id: (await now(row)).status_id })
      .first()
  ).key as string;
const answersOf = async ({ id }: { id: number }) => {
  const row = await suite.database.knex('helpdesk_form_answers').where({ case_id: id }).first('answers');
  return row ? jsonColumn(row.answers) : null;
};

describe('a button of a form (R39)', () => {
  it('saves what was typed and sets the status, as one command on the timeline', async () => {
    const row = await openClaim({ category: 'logistics' });
    const { status: code, body } = await press(row, 'finish', { answers: { plate: '1AB' }, revision: 1 });
    expect([code, body.data]).toEqual([200, { revision: 2 }]);
    expect([await statusOf(row), await answersOf(row)]).toEqual(['done', { plate: '1AB' }]);
    const activities = await suite.database.knex('helpdesk_activities').where({ case_id: row.id, cause: 'form-button' });
    expect(activities.map((one) => one.field).sort()).toEqual(['answers.claim.plate', 'status']);
    expect(new Set(activities.map((one) => one.correlation_id)).size).toBe(1);
  });

  it("is blocked with the words of the guard, in the reader's language, and then nothing is saved", async () => {
    const row = await openClaim();
    const { status: code, body } = await press(row, 'finish', { answers: { plate: '1AB' } }, { ...agent, 'accept-language': 'cs' });
    expect(code).toBe(422);
    expect(body.error.details.unmet).toEqual([{ guard: 'required-field', message: 'Nejdřív vyberte službu.', field: 'category' }]);
    expect([await statusOf(row), await answersOf(row), (await now(row)).revision]).toEqual(['new', null, 1]);
  });

  it('saves no form that is not filled in as it has to be', async () => {
    const row = await openClaim({ category: 'logistics' });
    expect(badFields(await press(row, 'mine', { answers: { plate: ' ' } }))).toEqual(['answers.claim.plate']);
    expect((await now(row)).owner_id).toBeNull();
    // Whoever typed nothing saves nothing.
    expect((await press(row, 'mine')).status).toBe(200);
  });

  it('asks for what its status asks for: when the callback is due, and a yes', async () => {
    const row = await openClaim();
    expect((await press(row, 'call')).body.error.details.unmet).toMatchObject([{ guard: 'callback-due' }]);
    expect((await press(row, 'call', { callbackAt: 'soon' })).status).toBe(400);
    expect((await press(row, 'call', { callbackAt: '2030-01-01T09:00:00Z' })).status).toBe(200);
    expect(new Date((await now(row)).callback_at).toISOString()).toBe('2030-01-01T09:00:00.000Z');

    const other = await openClaim();
    expect((await press(other, 'refuse')).body.error.details.unmet).toMatchObject([{ guard: 'confirmation', message: 'Really refuse?' }]);
    expect((await press(other, 'refuse', { confirmed: true })).status).toBe(200);
    expect(await statusOf(other)).toBe('refused');
  });

  it('starts the time of a success that is to be confirmed (R25)', async () => {
    const row = await openClaim();
    expect((await press(row, 'later')).status).toBe(200);
    const { callback_at: due, status_since: since } = await now(row);
    expect(new Date(due).getTime() - new Date(since).getTime()).toBe(30 * 60_000);
  });

  it('makes whoever presses it the owner', async () => {
    const row = await openClaim();
    expect((await press(row, 'mine', { answers: { plate: '1AB' } })).status).toBe(200);
    const { id } = await suite.database.knex('admin_users').where({ email: AGENT.email }).first();
    expect([(await now(row)).owner_id, await answersOf(row)]).toEqual([id, { plate: '1AB' }]);
  });

  it('adds a task, named in the language of whoever presses it', async () => {
    const row = await openClaim();
    const { body } = await press(row, 'task', { answers: { plate: '1AB' } }, { ...agent, 'accept-language': 'cs' });
    expect(body.data.revision).toBe((await now(row)).revision);
    const tasks = await suite.database.knex('helpdesk_tasks').where({ case_id: row.id });
    expect(tasks.map(({ title }) => title)).toEqual(['Zavolat do servisu']);
    expect(await answersOf(row)).toEqual({ plate: '1AB' });
  });

  it.each(['open', 'secret', 'special', 'plate', 'nothing', '__proto__'])('%s is none that can be pressed', async (key) => {
    const row = await openClaim();
    expect(await press(row, key, { answers: { plate: '1AB' } })).toMatchObject({ status: 400 });
    expect([(await now(row)).revision, await answersOf(row)]).toEqual([1, null]);
  });

  it('is there once the answers that are saved with it show it', async () => {
    const row = await openClaim();
    expect((await press(row, 'special', { answers: { plate: 'VIP' } })).status).toBe(200);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a list', { data: [] }],
    ['no version', { data: {} }],
    ['a version that never was', { data: { version: 99, answers: { plate: 'x' } } }],
    ['another field', { data: { version: 1, subject: 'x' } }],
    ['answers that are none', { data: { version: 1, answers: 5 } }],
    ['answers of any shape', { data: { version: 1, answers: { plate: { toString: 1 } } } }],
    ['a revision that is none', { data: { version: 1, revision: 'x' } }],
  ])('takes no %s', async (_, json) => {
    const row = await openClaim();
    const answer = await suite.call(`/helpdesk/cases/${row.document_id}/forms/claim/buttons/mine`, {
      method: 'POST',
      json,
      headers: agent,
    });
    expect(answer.status).toBe(400);
  });

  it('is for those who may change cases, and for cases and forms that there are', async () => {
    const row = await openClaim();
    expect((await press(row, 'mine', {}, await signIn(suite, FRONT_OFFICE))).status).toBe(403);
    expect((await press({ document_id: 'nothing' }, 'mine')).status).toBe(404);
    const other = await suite.call(`/helpdesk/cases/${row.document_id}/forms/intake/buttons/x`, {
      method: 'POST',
      json: { data: { version: 1 } },
      headers: agent,
    });
    expect(other.status).toBe(404);
    expect((await press(row, 'mine', { revision: 7 })).status).toBe(409);
  });

  it('is in no public form', async () => {
    const { body } = await suite.call('/api/forms/claim');
    expect(body.data.fields.map(({ key }: { key: string }) => key)).toEqual(['plate']);
  });
});

describe('a button whose status goes', () => {
  const configure = (document: object) =>
    suite.call('/api/helpdesk/configuration?dryRun=true', { method: 'PUT', json: { format: 1, ...document }, headers: fullToken() });

  it('keeps the workflow, and the campaign, from being published', async () => {
    const workflow = {
      slug: 'claims',
      initial: 'new',
      statuses: [status('new', 'unused'), status('done', 'success')],
      transitions: [{ from: 'new', to: 'done' }],
    };
    const { body } = await configure({ workflows: [workflow] });
    const missing = body.data.problems.filter(({ rule }: { rule: string }) => rule === 'missing-status');
    expect(missing.map(({ path }: { path: string }) => path).sort()).toEqual(
      ['call', 'later', 'refuse'].map((key) => `forms.claim.fields.${key}`),
    );
    const moved = await configure({ campaigns: [{ slug: 'support', forms: ['intake', 'claim'] }] });
    expect(moved.body.data.problems).toEqual([]);
  });
});
