import { AGENT, fullToken } from '../harness/credentials';
import { caseRow } from '../harness/rows';
import { submission } from '../harness/submission';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();

/** The starter's workflow with a status and guards that are not published. */
const draft = {
  format: 1,
  workflows: [
    {
      slug: 'support',
      initial: 'new',
      statuses: [
        { key: 'new', name: { en: 'New' }, kind: 'unused' },
        { key: 'checking', name: { en: 'Checking', cs: 'Kontrola' }, kind: 'open', mandatory: true },
        { key: 'call-back', name: { en: 'Call back' }, kind: 'private-callback', due: { mode: 'pick' } },
        { key: 'closed', name: { en: 'Closed' }, kind: 'closed' },
      ],
      transitions: [
        {
          from: 'new',
          to: 'checking',
          label: { en: 'Check it' },
          guards: [
            { guard: 'required-field', field: 'category', message: { en: 'Choose a category first.', cs: 'Nejdřív vyberte kategorii.' } },
            { guard: 'team', teams: ['north'] },
            { guard: 'time-in-status', minMinutes: 10 },
            { guard: 'open-tasks' },
          ],
        },
        { from: 'new', to: 'call-back' },
        { from: 'call-back', to: 'closed' },
        { from: 'checking', to: 'closed' },
        {
          from: 'new',
          to: 'closed',
          guards: [
            { guard: 'condition', when: { combinator: 'and', rules: [{ field: 'tags', operator: '=', value: 'vip' }] } },
            { guard: 'required-answer', form: 'intake', field: 'plate' },
            { guard: 'required-activity', activity: 'reply' },
            { guard: 'confirmation', text: { en: 'Is it really done?' } },
          ],
        },
      ],
    },
  ],
};

let admin: Record<string, string>;
beforeAll(async () => {
  admin = await signIn(suite);
});

const attempt = (data: object, headers = admin) =>
  suite.call('/helpdesk/designer/try', { method: 'POST', json: { data: { document: draft, workflow: 'support', ...data } }, headers });

type Option = { key: string; isCurrent: boolean; unmet: { guard: string; message: string }[] };
const guardsOf = (answer: { body: { data: { options: Option[] } } }) =>
  Object.fromEntries(answer.body.data.options.map(({ key, unmet }) => [key, unmet.map(({ guard }) => guard)]));

describe('a workflow that is not published', () => {
  it('is tried on an invented case: every status, allowed or blocked with all its reasons', async () => {
    const bare = await attempt({ case: { invented: { status: 'new' } }, as: { roles: [], teams: [], skills: [] } });
    expect(bare.status).toBe(200);
    expect(guardsOf(bare)).toEqual({
      new: [],
      checking: ['required-field', 'team', 'time-in-status'],
      'call-back': ['owner', 'callback-due'],
      closed: ['transition', 'condition', 'required-answer', 'required-activity', 'confirmation'],
    });
    expect(bare.body.data).toMatchObject({ case: null, options: [{ key: 'new', isCurrent: true }, { label: { en: 'Check it' } }, {}, {}] });

    const invented = {
      status: 'new',
      minutesInStatus: 11,
      hasOwner: true,
      visited: ['checking'],
      tags: ['vip'],
      answers: { intake: { plate: '1AB 2345' } },
      acts: { reply: 1 },
    };
    const given = { confirmed: true, callbackAt: '2026-12-24T09:00:00Z', as: { roles: [], teams: ['north'], skills: [] } };
    expect(guardsOf(await attempt({ case: { invented: { ...invented, openTasks: 1 } }, ...given }))).toEqual({
      new: [],
      checking: ['required-field', 'open-tasks'],
      'call-back': [],
      closed: [],
    });
  });

  it('is tried with a category that is not published either', async () => {
    const invented = { status: 'new', minutesInStatus: 11, category: 'contracts' };
    const given = { case: { invented }, as: { roles: [], teams: ['north'], skills: [] } };
    expect(guardsOf(await attempt(given))).toMatchObject({ checking: ['required-field'] });
    const withCategory = { ...draft, categories: [{ slug: 'contracts' }] };
    expect(guardsOf(await attempt({ ...given, document: withCategory }))).toMatchObject({ checking: [] });
  });

  it('is tried on a real case, in the words that its agent will read, and nothing is stored', async () => {
    const opened = await suite.call('/api/cases', { method: 'POST', json: submission({ campaign: 'support' }) });
    const { number } = opened.body.data;
    const before = await caseRow(suite, number);
    const tried = await attempt({ case: { number: number.toLowerCase() } }, { ...admin, 'accept-language': 'cs' });
    expect(tried.body.data).toMatchObject({ case: { number }, options: [{ key: 'new', isCurrent: true }, {}, {}, {}] });
    const { unmet } = tried.body.data.options[1];
    expect(unmet[0]).toMatchObject({ guard: 'required-field', message: 'Nejdřív vyberte kategorii.' });
    expect(await caseRow(suite, number)).toEqual(before);

    const publishing = await suite.call('/api/helpdesk/configuration', { method: 'PUT', json: draft, headers: fullToken() });
    expect(publishing.status).toBe(200);
    const options = await suite.call(`/helpdesk/cases/${before.document_id}/status-options`, {
      headers: { ...admin, 'accept-language': 'cs' },
    });
    const published = options.body.data.map(({ key, unmet: reasons }: Option) => [key, reasons.map(({ guard }) => guard)]);
    expect(Object.fromEntries(published)).toEqual(guardsOf(tried));
  });

  it('is refused with the place of what cannot be tried', async () => {
    const pathsOf = (answer: { status: number; body: { error: { details: { errors: { path: string[] }[] } } } }) => [
      answer.status,
      ...answer.body.error.details.errors.map(({ path }) => path.join('.')),
    ];
    expect(pathsOf(await attempt({ case: { number: 'XXX-1' } }))).toEqual([400, 'case.number']);
    expect(pathsOf(await attempt({ case: { invented: { status: 'gone' } } }))).toEqual([400, 'case.invented.status']);
    expect(pathsOf(await attempt({ workflow: 'gone', case: { invented: { status: 'new' } } }))).toEqual([400, 'workflow']);
    expect(pathsOf(await attempt({ document: { format: 2 }, case: { invented: { status: 'new' } } }))).toEqual([400, 'format']);
    const bad = await attempt({ case: { invented: { status: 'new', openTasks: -1 } }, callbackAt: 'soon' });
    expect(bad.status).toBe(400);
    for (const data of [null, [], 'x', { document: null }]) {
      const { status } = await suite.call('/helpdesk/designer/try', { method: 'POST', json: { data }, headers: admin });
      expect(status).toBe(400);
    }
  });

  it('is tried by those who shape the configuration', async () => {
    expect((await attempt({ case: { invented: { status: 'new' } } }, await signIn(suite, AGENT))).status).toBe(403);
    expect((await attempt({ case: { invented: { status: 'new' } } }, {})).status).toBe(401);
  });
});

describe('a form that is not published', () => {
  const definition = {
    fields: [
      { key: 'plate', kind: 'short-text', label: { en: 'Plate' }, required: true, pattern: '[0-9A-Z ]+' },
      { key: 'amount', kind: 'money', label: { en: 'Amount' }, min: 0 },
      { key: 'photo', kind: 'file', label: { en: 'Photo' }, required: true },
      { key: 'driver', kind: 'contact', label: { en: 'Driver' } },
    ],
  };
  const check = (data: unknown, headers = admin) => suite.call('/helpdesk/designer/try-form', { method: 'POST', json: { data }, headers });

  it('is filled in against the checks of a published one, and nothing is stored', async () => {
    const count = async () => Number((await suite.database.knex('helpdesk_form_answers').count({ count: '*' }).first())?.count);
    const before = await count();
    const bad = await check({ definition, answers: { plate: 'x', amount: -1, driver: 'nobody', gone: 1 }, as: 'agent' });
    expect(bad.status).toBe(200);
    expect(bad.body.data.errors).toEqual([
      { field: 'gone', message: 'the form has no such field' },
      { field: 'plate', message: 'does not have the expected form' },
      { field: 'amount', message: 'must be at least 0' },
    ]);
    for (const as of ['visitor', 'agent']) {
      expect((await check({ definition, answers: { plate: '1AB 2345' }, as })).body).toEqual({ data: { errors: [] } });
    }
    expect(await count()).toBe(before);
  });

  it('is refused where it could not be published, and for a request that is none', async () => {
    const { fields } = definition;
    const twice = await check({ definition: { fields: [...fields, fields[0]] }, answers: {}, as: 'agent' });
    expect([twice.status, twice.body.error.details.errors[0].path]).toEqual([400, ['definition', 'fields', '4', 'key']]);
    const wrong = await check({ definition, answers: [], as: 'guest', more: 1 });
    expect([wrong.status, wrong.body.error.details.errors.length]).toEqual([400, 3]);
    for (const data of [null, [], 'x', {}, { definition: null, answers: null, as: null }]) expect((await check(data)).status).toBe(400);
  });

  it('is tried by those who shape the configuration', async () => {
    const data = { definition, answers: {}, as: 'agent' };
    expect((await check(data, await signIn(suite, AGENT))).status).toBe(403);
    expect((await check(data, {})).status).toBe(401);
  });
});
