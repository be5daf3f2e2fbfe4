import { AGENT, FRONT_OFFICE, fullToken, SUPERVISOR } from '../harness/credentials';
import { configureForBulk, endOfJob, openCase, openCases, postBulk, putCase, resultsOf, runBulk, statusIdOf } from '../harness/bulk';
import { eventually } from '../harness/eventually';
import { badFields, countRows, jsonColumn } from '../harness/rows';
import { signIn, useApp } from '../harness/suite';
import { fillCases } from '../bench/fill-cases';

const suite = useApp();
const knex = () => suite.database.knex;

let supervisor: Record<string, string>;
let agent: Record<string, string>;
let agentId: number;
const status: Record<string, string> = {};

beforeAll(async () => {
  await configureForBulk(suite);
  [supervisor, agent] = [await signIn(suite, SUPERVISOR), await signIn(suite, AGENT)];
  agentId = (await knex()('admin_users').where({ email: AGENT.email }).first('id')).id;
  for (const key of ['fresh', 'working', 'waiting', 'call', 'ring', 'done']) status[key] = await statusIdOf(suite, 'damage', key);
});

const setStatus = (key: string, ...more: string[]) => ({ kind: 'set-status' as const, statuses: [status[key] ?? '', ...more] });
const idOf = (row: { document_id: string }) => row.document_id;
const statusOf = async ({ id }: { id: number }) =>
  (await knex()('cases').join('statuses', 'statuses.id', 'cases.status_id').where('cases.id', id).first('statuses.key')).key;
const activitiesOf = ({ id }: { id: number }) => knex()('helpdesk_activities').where({ case_id: id }).orderBy('id');
const answersOf = async ({ id }: { id: number }) =>
  (await knex()('helpdesk_form_answers').where({ case_id: id }).orderBy('id')).map(({ answers }) => jsonColumn(answers));

describe('a status set in bulk (D5)', () => {
  it('goes through the guards of each case, and tells a result and every reason for each', async () => {
    const answers = { plate: '1AB 2345' };
    const [able, there, open, fresh] = [
      await openCase(suite, { category: 'orders' }, 'working'),
      await openCase(suite, {}, 'working', 'waiting'),
      await openCase(suite, { form: 'damage', answers }, 'working'),
      await openCase(suite),
    ];
    const elsewhere = await openCase(suite, { campaign: 'warranty' });
    await putCase(suite, idOf(able), { owner: agentId });

    const done = await runBulk(suite, supervisor, setStatus('done'), [able, open, fresh, elsewhere].map(idOf));
    expect(done).toMatchObject({
      state: 'done',
      total: 4,
      counts: { pending: 0, changed: 1, unchanged: 0, refused: 3, failed: 0 },
      target: { en: 'Done' },
      startedBy: { name: 'Sára Supervisor' },
    });
    const results = await resultsOf(suite, supervisor, done.id);
    expect(results.get(able.number)).toMatchObject({ outcome: 'changed', reasons: [], case: { documentId: idOf(able) } });
    // Every guard at once, as of a single change.
    expect(results.get(open.number)).toMatchObject({
      outcome: 'refused',
      reasons: [{ guard: 'required-field', field: 'category' }, { guard: 'owner' }],
    });
    expect(results.get(fresh.number)?.reasons).toEqual([
      { guard: 'transition', field: null, message: 'A case cannot go from "Fresh" to "Done".' },
    ]);
    expect(results.get(elsewhere.number)?.reasons).toMatchObject([{ guard: null, field: 'status' }]);
    expect([await statusOf(able), await statusOf(open)]).toEqual(['done', 'working']);

    // What changed is told by its timeline, under the name of whoever started it.
    const change = (await activitiesOf(able)).at(-1);
    expect(change).toMatchObject({ field: 'status', cause: 'bulk', actor_name: 'Sára Supervisor', correlation_id: done.correlationId });

    const again = await runBulk(suite, supervisor, setStatus('waiting'), [idOf(there)]);
    expect(again.counts).toMatchObject({ unchanged: 1, changed: 0 });
  });

  it('takes for each case the status that its campaign has', async () => {
    const [here, elsewhere] = [await openCase(suite, {}, 'working'), await openCase(suite, { campaign: 'warranty' })];
    const doneThere = await statusIdOf(suite, 'warranty', 'done');
    const job = await runBulk(suite, supervisor, setStatus('waiting', doneThere), [here, elsewhere].map(idOf));
    expect(job.counts.changed).toBe(2);
    expect([await statusOf(here), await statusOf(elsewhere)]).toEqual(['waiting', 'done']);
  });

  it('is refused at once where the status has no qualifier (R22)', async () => {
    const row = await openCase(suite);
    const answer = await postBulk(suite, supervisor, { action: setStatus('working'), selection: { documentIds: [idOf(row)] } });
    expect(answer).toMatchObject({ status: 400 });
    expect(answer.body.error.details.errors).toMatchObject([
      { path: ['action', 'statuses'], message: '"Working" cannot be set in bulk: its kind is "open".' },
    ]);
  });

  it('says why in the language of whoever started it, beforehand and in the results (B3)', async () => {
    const row = await openCase(suite);
    const czech = { ...supervisor, 'accept-language': 'cs' };
    const message = 'Případ nemůže přejít ze stavu „Fresh“ do stavu „Done“.';
    const request = { action: setStatus('done'), selection: { documentIds: [idOf(row)] } };
    const preview = await postBulk(suite, czech, request, '/helpdesk/bulk-jobs/preview');
    expect(preview.body.data.reasons).toMatchObject([{ guard: 'transition', message }]);
    const job = await runBulk(suite, czech, setStatus('done'), [idOf(row)]);
    expect((await resultsOf(suite, supervisor, job.id)).get(row.number)?.reasons).toMatchObject([{ guard: 'transition', message }]);
    const open = await postBulk(suite, czech, { ...request, action: setStatus('working') });
    expect(open.body.error.details.errors).toMatchObject([{ message: '„Working“ nelze nastavit hromadně: je to stav druhu „Otevřený“.' }]);
  });

  it('asks for what a single change asks for: the time of a callback, and yes to a question', async () => {
    const row = await openCase(suite, {}, 'working');
    const refused = await runBulk(suite, supervisor, setStatus('ring'), [idOf(row)]);
    const { reasons = [] } = (await resultsOf(suite, supervisor, refused.id)).get(row.number) ?? {};
    expect(reasons.map(({ guard }) => guard)).toEqual(['confirmation', 'callback-due']);
    const callbackAt = '2027-01-04T09:00:00.000Z';
    const job = await runBulk(suite, supervisor, { ...setStatus('ring'), callbackAt, confirmed: true }, [idOf(row)]);
    expect(job.counts.changed).toBe(1);
    expect(new Date((await knex()('cases').where({ id: row.id }).first('callback_at')).callback_at).toISOString()).toBe(callbackAt);
  });

  it('clears the answers on the way to an unused status; they stay on the timeline and are put back whole (R30, D4)', async () => {
    const answers = { plate: '1AB 2345', amount: 5 };
    const row = await openCase(suite, { form: 'damage', answers }, 'working', 'waiting');
    const request = { action: setStatus('fresh'), selection: { documentIds: [idOf(row)] } };
    const preview = await postBulk(suite, supervisor, request, '/helpdesk/bulk-jobs/preview');
    expect(preview.body.data).toMatchObject({ total: 1, looked: 1, counts: { changed: 1 }, losingAnswers: 1 });
    expect(await answersOf(row)).toEqual([answers]);

    await runBulk(suite, supervisor, setStatus('fresh'), [idOf(row)]);
    expect([await statusOf(row), await answersOf(row)]).toEqual(['fresh', []]);
    const timeline = await suite.call(`/helpdesk/cases/${idOf(row)}/activities`, { headers: agent });
    expect(timeline.body.data[0]).toMatchObject({
      kind: 'status-change',
      cleared: [
        { form: 'damage', key: 'plate', label: { en: 'plate' }, value: '1AB 2345' },
        { form: 'damage', key: 'amount', value: 5 },
      ],
    });

    const undo = (headers = agent) => suite.call(`/helpdesk/cases/${idOf(row)}/status-reset/undo`, { method: 'POST', headers });
    expect((await undo(await signIn(suite, FRONT_OFFICE))).status).toBe(403);
    expect((await undo()).status).toBe(200);
    expect([await statusOf(row), await answersOf(row)]).toEqual(['waiting', [answers]]);
    expect((await undo()).status).toBe(400);
  });

  it('puts answers back beside a status that was changed since, and those given since are told', async () => {
    const row = await openCase(suite, { form: 'damage', answers: { plate: '1AB 2345' } }, 'working', 'waiting');
    await runBulk(suite, supervisor, setStatus('fresh'), [idOf(row)]);
    await putCase(suite, idOf(row), { status: 'working', answers: { damage: { amount: 7 } } });
    const undone = await suite.call(`/helpdesk/cases/${idOf(row)}/status-reset/undo`, { method: 'POST', headers: agent });
    expect(undone.status).toBe(200);
    expect([await statusOf(row), await answersOf(row)]).toEqual(['working', [{ plate: '1AB 2345' }]]);
    const changes = (await activitiesOf(row)).filter(({ cause }) => cause === 'undo');
    expect(changes.map(({ field, change_from: from, change_to: to }) => [field, JSON.parse(from), JSON.parse(to)])).toEqual([
      ['answers.damage.amount', 7, null],
      ['answers.damage.plate', null, '1AB 2345'],
    ]);
  });
});

it('answers to a form that is deleted meanwhile stay on the timeline, and it is said why they cannot be put back', async () => {
  const field = { key: 'plate', kind: 'short-text', label: { en: 'plate' } };
  const loss = { slug: 'loss', name: { en: 'Loss' }, prefix: 'LOS', webForm: true, workflow: 'damage', forms: ['loss'] };
  const publish = (document: object) =>
    suite.call('/api/helpdesk/configuration', { method: 'PUT', json: { format: 1, ...document }, headers: fullToken() });
  await publish({ campaigns: [loss], forms: [{ slug: 'loss', public: true, fields: [field] }] });
  const row = await openCase(suite, { campaign: 'loss', form: 'loss', answers: { plate: '1AB' } }, 'working', 'waiting');
  await runBulk(suite, supervisor, setStatus('fresh'), [idOf(row)]);
  expect((await publish({ campaigns: [{ ...loss, forms: [] }] })).status).toBe(200);
  const form = await knex()('forms').where({ slug: 'loss' }).first('document_id');
  await suite.app.run((strapi, documentId) => strapi.documents('api::form.form').delete({ documentId }), form.document_id);
  const undone = await suite.call(`/helpdesk/cases/${idOf(row)}/status-reset/undo`, { method: 'POST', headers: agent });
  expect({ status: undone.status, fields: badFields(undone) }).toEqual({ status: 400, fields: ['answers.loss'] });
  const timeline = await suite.call(`/helpdesk/cases/${idOf(row)}/activities`, { headers: agent });
  expect(timeline.body.data[0].cleared).toMatchObject([{ form: 'loss', key: 'plate', value: '1AB' }]);
});

describe('other bulk actions', () => {
  it('move cases to a campaign, with the consequences and the way back of a single move (R62, D4)', async () => {
    const row = await openCase(suite, { form: 'damage', answers: { plate: '1AB 2345', amount: 5 } }, 'working');
    const there = await openCase(suite, { campaign: 'warranty' });
    const action = { kind: 'move-to-campaign' as const, campaign: 'warranty' };
    const selection = { documentIds: [row, there].map(idOf) };
    const preview = await postBulk(suite, supervisor, { action, selection }, '/helpdesk/bulk-jobs/preview');
    expect(preview.body.data).toMatchObject({ counts: { changed: 1, unchanged: 1, refused: 0 }, losingAnswers: 1 });
    const job = await runBulk(suite, supervisor, action, selection.documentIds);
    expect(job).toMatchObject({ counts: { changed: 1, unchanged: 1 }, target: { en: 'Warranty' } });
    expect([await statusOf(row), await answersOf(row)]).toEqual(['received', [{ plate: '1AB 2345' }]]);
    const undone = await suite.call(`/helpdesk/cases/${idOf(row)}/campaign-change/undo`, { method: 'POST', headers: agent });
    expect(undone.status).toBe(200);
    expect([await statusOf(row), await answersOf(row)]).toEqual(['working', [{ plate: '1AB 2345', amount: 5 }]]);
  });

  it('set and clear owners, but clear none while a private callback is pending (R90, D6)', async () => {
    const [calling, plain] = [await openCase(suite, {}, 'working'), await openCase(suite)];
    const owner = { kind: 'set-owner' as const, owner: agentId as number | null };
    const unowned = await runBulk(suite, supervisor, setStatus('call'), [idOf(calling)]);
    expect((await resultsOf(suite, supervisor, unowned.id)).get(calling.number)?.reasons).toMatchObject([{ guard: 'owner' }]);

    expect((await runBulk(suite, supervisor, owner, [calling, plain].map(idOf))).counts.changed).toBe(2);
    expect((await runBulk(suite, supervisor, setStatus('call'), [idOf(calling)])).counts.changed).toBe(1);
    const cleared = await runBulk(suite, supervisor, { ...owner, owner: null }, [calling, plain].map(idOf));
    expect(cleared.counts).toMatchObject({ changed: 1, refused: 1 });
    expect((await resultsOf(suite, supervisor, cleared.id)).get(calling.number)).toMatchObject({
      outcome: 'refused',
      reasons: [{ guard: 'bulk-owner', field: 'owner' }],
    });
    const supervisorId = (await knex()('admin_users').where({ email: SUPERVISOR.email }).first('id')).id;
    const noOwner = await postBulk(suite, supervisor, {
      action: { ...owner, owner: supervisorId },
      selection: { documentIds: [idOf(plain)] },
    });
    expect(noOwner.status).toBe(400);
    expect(badFields(noOwner)).toEqual(['action.owner']);
  });

  it('set the source, which no colleague can otherwise (R66)', async () => {
    const row = await openCase(suite);
    const json = { source: 'sms' };
    const single = await suite.call(`/content-manager/collection-types/api::case.case/${idOf(row)}`, {
      method: 'PUT',
      json,
      headers: await signIn(suite),
    });
    expect(single.status).toBe(400);
    expect(badFields(single)).toEqual(['source']);
    await runBulk(suite, supervisor, { kind: 'set-source', source: 'sms' }, [idOf(row)]);
    expect((await knex()('cases').where({ id: row.id }).first('source')).source).toBe('sms');
  });
});

describe('the cases of a bulk action', () => {
  it('are those that match a filter of the list when it is started', async () => {
    for (const n of [1, 2, 3]) await openCase(suite, { subject: `Snapshot ${n}` });
    const selection = { matching: { search: 'snapshot', status: [status.fresh ?? ''] } };
    const action = { kind: 'set-source' as const, source: 'livechat' as const };
    // They are found by their words a moment after they came in.
    await eventually(async () => {
      const preview = await postBulk(suite, supervisor, { action, selection }, '/helpdesk/bulk-jobs/preview');
      expect(preview.body.data).toEqual({
        total: 3,
        looked: 3,
        counts: { changed: 3, unchanged: 0, refused: 0 },
        losingAnswers: 0,
        reasons: [],
      });
      return true;
    });
    const { body } = await postBulk(suite, supervisor, { action, selection });
    expect((await endOfJob(suite, supervisor, body.data.id)).counts.changed).toBe(3);
    expect(await countRows(suite, 'cases', { source: 'livechat' })).toBe(3);
  });

  it('are those that meet its rules', async () => {
    const rows = [await openCase(suite, { subject: 'Ruled 1' }), await openCase(suite, { subject: 'Ruled 2' })];
    await knex()('cases').where({ id: rows[0]?.id }).update({ priority: 93 });
    const rules = [
      { field: 'subject', operator: 'beginsWith' as const, value: 'ruled' },
      { field: 'priority', operator: '>' as const, value: 90 },
    ];
    const selection = { matching: { filter: { combinator: 'and' as const, rules } } };
    const { body } = await postBulk(suite, supervisor, { action: { kind: 'set-source', source: 'livechat' }, selection });
    const results = await endOfJob(suite, supervisor, body.data.id);
    expect(results).toMatchObject({ total: 1, counts: { changed: 1 } });
    expect((await resultsOf(suite, supervisor, results.id)).get(rows[0]?.number ?? '')).toMatchObject({ outcome: 'changed' });
  });

  it('are told one by one also when one was deleted meanwhile, and listed in pages', async () => {
    const [gone, kept] = [await openCase(suite), await openCase(suite)];
    const job = await runBulk(suite, supervisor, { kind: 'set-source', source: 'email' }, [gone, kept].map(idOf));
    await knex()('cases').where({ id: gone.id }).delete();
    const page = (query: string) => suite.call(`/helpdesk/bulk-jobs/${job.id}/results?${query}`, { headers: supervisor });
    const first = await page('pageSize=1');
    const second = await page(`pageSize=1&after=${first.body.meta.next}`);
    expect([first, second].map(({ body }) => body.data[0].case)).toEqual([
      { documentId: idOf(kept), number: kept.number, subject: kept.subject },
      { documentId: null, number: gone.number, subject: null },
    ]);
    expect(second.body.meta.next).toBeNull();
    expect((await page('outcome=refused')).body.data).toEqual([]);
    for (const bad of ['outcome=lost', 'after=x', 'pageSize=1000']) expect((await page(bad)).status).toBe(400);
  });

  it('are ten thousand at the most', async () => {
    const before = await countRows(suite, 'helpdesk_bulk_jobs');
    await fillCases(knex(), 10_001);
    const action = { kind: 'set-source' as const, source: 'sms' as const };
    const all = await postBulk(suite, supervisor, { action, selection: { matching: { search: 'Parking at warehouse' } } });
    expect(all).toMatchObject({ status: 400 });
    expect(all.body.error.details.errors).toMatchObject([{ path: ['selection'], message: expect.stringContaining('10000') }]);
    const preview = await postBulk(
      suite,
      supervisor,
      { action, selection: { matching: { search: 'Parking at warehouse' } } },
      '/helpdesk/bulk-jobs/preview',
    );
    expect(preview.body.data).toMatchObject({ total: 10_001, looked: 200, counts: { changed: 200 } });
    const many = Array.from({ length: 10_001 }, (_, index) => `case${index}`);
    expect(badFields(await postBulk(suite, supervisor, { action, selection: { documentIds: many } }))).toEqual(['selection.documentIds']);
    expect(await countRows(suite, 'helpdesk_bulk_jobs')).toBe(before);
    expect(await countRows(suite, 'helpdesk_bulk_cases', { outcome: 'pending' })).toBe(0);
    await knex()('cases').where('number', 'like', 'FIL-%').delete();
  });

  it.each([
    ['nothing', undefined, ['data']],
    ['no action', { selection: { documentIds: ['x'] } }, ['action']],
    ['an unknown action', { action: { kind: 'delete' }, selection: { documentIds: ['x'] } }, ['action.kind']],
    ['no selection', { action: { kind: 'set-source', source: 'sms' } }, ['selection']],
    ['both selections', { action: { kind: 'set-source', source: 'sms' }, selection: { documentIds: ['x'], matching: {} } }, ['selection']],
    [
      'bad fields all at once',
      { action: { kind: 'set-source', source: 'fax' }, selection: { documentIds: [] } },
      ['action.source', 'selection.documentIds'],
    ],
    ['an unknown case', { action: { kind: 'set-source', source: 'sms' }, selection: { documentIds: ['x'] } }, ['selection.documentIds']],
    ['an unknown status', { action: { kind: 'set-status', statuses: ['x'] }, selection: { matching: {} } }, ['action.statuses']],
    ['an unknown campaign', { action: { kind: 'move-to-campaign', campaign: 'x' }, selection: { matching: {} } }, ['action.campaign']],
    ['an unknown owner', { action: { kind: 'set-owner', owner: 2_147_483_647 }, selection: { matching: {} } }, ['action.owner']],
    ['an id beyond all', { action: { kind: 'set-owner', owner: 1e15 }, selection: { matching: {} } }, ['action.owner']],
    [
      'no case that matches',
      { action: { kind: 'set-source', source: 'sms' }, selection: { matching: { search: 'no case says this' } } },
      ['selection'],
    ],
    [
      'those of a filter that has no meaning',
      {
        action: { kind: 'set-source', source: 'sms' },
        selection: { matching: { filter: { combinator: 'and', rules: [{ field: 'colour', operator: '=', value: 'red' }] } } },
      },
      ['selection.matching.filter.rules.0.field'],
    ],
  ])('are not %s', async (_name, data, fields) => {
    const answer = await postBulk(suite, supervisor, data as never);
    expect({ status: answer.status, fields: badFields(answer) }).toEqual({ status: 400, fields });
  });
});

describe('who may change cases in bulk', () => {
  it('is whoever has the right, and not an agent', async () => {
    const row = await openCase(suite);
    const data = { action: { kind: 'set-source' as const, source: 'sms' as const }, selection: { documentIds: [idOf(row)] } };
    for (const path of ['/helpdesk/bulk-jobs', '/helpdesk/bulk-jobs/preview']) {
      expect((await postBulk(suite, agent, data, path)).status).toBe(403);
      expect((await postBulk(suite, {}, data, path)).status).toBe(401);
    }
    expect((await suite.call('/helpdesk/bulk-jobs', { headers: agent })).status).toBe(403);
  });

  it('sees their own jobs, and everybody sees them who watches over others', async () => {
    await suite.app.run(
      async (strapi, people) => {
        const role = await strapi.service('admin::role').create({ name: 'Bulk', code: 'bulk', description: '' });
        const actions = ['read-cases', 'edit-cases', 'bulk-edit-cases'].map((right) => `plugin::helpdesk.cases.${right}`);
        await strapi.service('admin::role').addPermissions(
          role.id,
          actions.map((action) => ({ action, subject: null, conditions: [], properties: {} })),
        );
        for (const person of people) {
          await strapi.service('admin::user').create({ ...person, isActive: true, registrationToken: null, roles: [role.id] });
        }
      },
      [one, other],
    );
    const [mine, theirs] = [await signIn(suite, one), await signIn(suite, other)];
    const row = await openCase(suite);
    const job = await runBulk(suite, mine, { kind: 'set-source', source: 'sms' }, [idOf(row)]);
    const read = async (headers: Record<string, string>) => {
      const [found, results, cancelled] = [
        await suite.call(`/helpdesk/bulk-jobs/${job.id}`, { headers }),
        await suite.call(`/helpdesk/bulk-jobs/${job.id}/results`, { headers }),
        await suite.call(`/helpdesk/bulk-jobs/${job.id}/cancel`, { method: 'POST', headers }),
      ];
      const list = await suite.call('/helpdesk/bulk-jobs', { headers });
      return [found.status, results.status, cancelled.status, list.body.data.some(({ id }: { id: string }) => id === job.id)];
    };
    expect(await read(mine)).toEqual([200, 200, 200, true]);
    expect(await read(theirs)).toEqual([404, 404, 404, false]);
    expect(await read(supervisor)).toEqual([200, 200, 200, true]);
    // It was over before it was to be cancelled.
    expect((await suite.call(`/helpdesk/bulk-jobs/${job.id}`, { headers: mine })).body.data.state).toBe('done');
  });

  it('is asked again for every case, at the time it is changed', async () => {
    const mine = await signIn(suite, one);
    const [row] = [await openCase(suite)];
    const job = await runBulk(suite, mine, { kind: 'set-source', source: 'sms' }, [idOf(row)]);
    // Its turn comes once more, as after a night's outage, and the account is gone by then.
    await knex()('admin_users').where({ email: one.email }).update({ is_active: false });
    await knex()('cases').where({ id: row.id }).update({ source: 'web' });
    const jobs = knex()('helpdesk_bulk_jobs').where({ public_id: job.id });
    await knex()('helpdesk_bulk_cases').where('job_id', jobs.clone().select('id')).update({ outcome: 'pending' });
    await jobs.clone().update({ state: 'running', finished_at: null, changed: 0 });
    expect((await endOfJob(suite, supervisor, job.id)).counts).toMatchObject({ changed: 0, refused: 1 });
    expect((await resultsOf(suite, supervisor, job.id)).get(row.number)?.reasons[0]?.message).toMatch(/may not change cases in bulk/);
    expect((await knex()('cases').where({ id: row.id }).first('source')).source).toBe('web');
  });
});

const one = { firstname: 'Olga', lastname: 'One', email: 'olga@example.test', password: 'Olga-one-2026' };
const other = { firstname: 'Otto', lastname: 'Other', email: 'otto@example.test', password: 'Otto-other-2026' };

it('colleagues who may own cases are there to choose from', async () => {
  const { status: code, body } = await suite.call('/helpdesk/owners', { headers: supervisor });
  expect(code).toBe(200);
  expect(body.data).toContainEqual({ id: agentId, name: 'Petr Agent' });
  expect(body.data.map(({ name }: { name: string }) => name)).not.toContain('Sára Supervisor');
  expect((await suite.call('/helpdesk/owners', { headers: await signIn(suite, FRONT_OFFICE) })).status).toBe(403);
});

it('a job that is cancelled goes no further, and what is done stays done', async () => {
  const documentIds = await openCases(suite, 40);
  const { body } = await postBulk(suite, supervisor, { action: { kind: 'set-source', source: 'email' }, selection: { documentIds } });
  const cancelled = await suite.call(`/helpdesk/bulk-jobs/${body.data.id}/cancel`, { method: 'POST', headers: supervisor });
  expect(cancelled.status).toBe(200);
  // Another job behind it comes to its end; by then the first would have gone on.
  await runBulk(suite, supervisor, { kind: 'set-source', source: 'web' }, [String(documentIds[0])]);
  const { body: after } = await suite.call(`/helpdesk/bulk-jobs/${body.data.id}`, { headers: supervisor });
  expect(after.data).toEqual(cancelled.body.data);
  const told = await countRows(suite, 'helpdesk_activities', { correlation_id: body.data.correlationId });
  expect(told).toBe(after.data.counts.changed);
  expect(after.data.counts.changed + after.data.counts.pending).toBe(40);
});
