import { openCase } from '../harness/cases';
import { AGENT, fullToken, readToken } from '../harness/credentials';
import { badFields } from '../harness/rows';
import { submission } from '../harness/submission';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();
const PATH = '/api/helpdesk/configuration';

/** The document of the HTTP contract. */
const complaints = () => ({
  format: 1,
  campaigns: [
    {
      slug: 'complaints',
      name: { en: 'Complaints', cs: 'Reklamace' },
      prefix: 'CMP',
      kind: 'inbound',
      webForm: true,
      forms: ['complaint'],
      workflow: 'complaints',
    },
  ],
  workflows: [
    {
      slug: 'complaints',
      initial: 'received',
      statuses: [
        { key: 'received', name: { en: 'Received' }, kind: 'unused' },
        { key: 'checking', name: { en: 'Checking' }, kind: 'open' },
        { key: 'call-back', name: { en: 'Call back' }, kind: 'public-callback', due: { mode: 'relative', minutes: 30 } },
        { key: 'done', name: { en: 'Done' }, kind: 'closed' },
      ],
      transitions: [
        { from: 'received', to: 'checking' },
        {
          from: 'checking',
          to: 'done',
          label: { en: 'Finish' },
          guards: [
            { guard: 'required-field', field: 'category' },
            { guard: 'required-answer', form: 'complaint', field: 'damage' },
            { guard: 'open-tasks' },
            {
              guard: 'condition',
              when: { combinator: 'and', rules: [{ field: 'answers.complaint.amount', operator: '<=', value: 1000 }] },
              message: { en: 'Above 1000 a supervisor finishes the case.' },
            },
          ],
        },
      ] as object[],
    },
  ],
  forms: [
    {
      slug: 'complaint',
      title: { en: 'Complaint' },
      public: true,
      fields: [
        { key: 'plate', kind: 'short-text', label: { en: 'Number plate' }, required: true, pattern: '^[0-9A-Z ]{5,9}$' },
        {
          key: 'damage',
          kind: 'single-choice',
          label: { en: 'Damage' },
          options: [
            { key: 'none', label: { en: 'None' } },
            { key: 'heavy', label: { en: 'Heavy' } },
          ],
        },
        {
          key: 'amount',
          kind: 'number',
          label: { en: 'Amount' },
          min: 0,
          visibleWhen: { combinator: 'and', rules: [{ field: 'damage', operator: '=', value: 'heavy' }] },
        },
      ],
    },
  ],
});

const get = (query = '') => suite.call(`${PATH}${query}`, { headers: fullToken() });
const put = (document: unknown, query = '', headers = {}) =>
  suite.call(`${PATH}${query}`, { method: 'PUT', json: document, headers: { ...fullToken(), ...headers } });
const problems = (answer: { body: { error?: { details: { problems: { path: string; rule: string }[] } } } }) =>
  (answer.body.error?.details.problems ?? []).map(({ path, rule }) => `${rule} ${path}`);

const change = (documentId: string, data: object) =>
  suite.call(`/api/cases/${documentId}?populate=*`, { method: 'PUT', json: { data }, headers: fullToken() });

describe('the live configuration', () => {
  it('is exported, and applying the export changes nothing', async () => {
    const { status, body } = await get();
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ format: 1, campaigns: [{ slug: 'support', prefix: 'SUP', workflow: 'support', forms: ['intake'] }] });
    expect((await put(body.data, '?dryRun=true')).body.data).toEqual({ changes: [], problems: [], openCases: 0 });
    expect((await put(body.data)).body.data.changes).toEqual([]);
  });

  it('is exported for campaigns that there are, not as nothing for others', async () => {
    expect((await get('?campaigns=support')).body.data.campaigns).toMatchObject([{ slug: 'support' }]);
    for (const query of ['nope', 'support,nope', 'support,', '&campaigns=support']) {
      const answer = await get(`?campaigns=${query}`);
      expect({ status: answer.status, fields: badFields(answer) }).toEqual({ status: 400, fields: ['campaigns'] });
    }
    expect((await get('?campaigns=support,nope')).body.error.message).toContain('"nope"');
  });

  it('has a JSON Schema', async () => {
    const { status, body } = await suite.call(`${PATH}/schema`, { headers: readToken() });
    expect(status).toBe(200);
    expect(body).toMatchObject({ type: 'object', properties: { format: { const: 1 }, workflows: { type: 'array' } } });
  });

  it('is for API tokens, and changed only by those that may', async () => {
    expect((await suite.call(PATH)).status).toBe(403);
    expect((await suite.call(PATH, { headers: readToken() })).status).toBe(200);
    expect((await suite.call(PATH, { method: 'PUT', json: complaints(), headers: readToken() })).status).toBe(403);
    const agent = await signIn(suite, AGENT);
    expect((await suite.call('/helpdesk/configuration', { headers: agent })).status).toBe(403);
    expect((await suite.call('/helpdesk/configuration', { headers: await signIn(suite) })).status).toBe(200);
  });
});

describe('what is wrong with a document', () => {
  it('comes with what its words are made of for the admin panel, and as the contract says for everybody else', async () => {
    const [workflow] = complaints().workflows;
    const form = { slug: 'loop', title: { en: 'Loop' }, fields: [{ key: 'a', kind: 'single-choice', label: { en: 'A' } }] };
    const admin = await signIn(suite);
    const dryRun = async (document: object) => {
      const path = '/helpdesk/configuration?dryRun=true';
      const own = await suite.call(path, { method: 'PUT', json: document, headers: admin });
      return { byToken: (await put(document, '?dryRun=true')).body.data.problems, byAdmin: own.body.data.problems };
    };
    const linted = await dryRun({ format: 1, workflows: [{ ...workflow, initial: 'gone' }] });
    expect(linted.byToken).toContainEqual({
      path: 'workflows.complaints.initial',
      severity: 'error',
      rule: 'initial-missing',
      message: 'There is no status "gone" for new cases to start in.',
    });
    expect(linted.byAdmin).toContainEqual(expect.objectContaining({ rule: 'initial-missing', params: { status: 'gone' } }));

    const misshapen = await dryRun({ format: 1, forms: [form] });
    expect(misshapen.byAdmin).toEqual([
      expect.objectContaining({ path: 'forms.loop.fields.a.options', rule: 'schema', params: { fault: 'needs-options' } }),
    ]);
    expect(Object.keys(misshapen.byToken[0]).sort()).toEqual(['message', 'path', 'rule', 'severity']);
    const nameless = { ...complaints().campaigns[0], name: {}, prefix: 'X'.repeat(20), forms: Array(60).fill('complaint') };
    const { byAdmin } = await dryRun({ format: 1, campaigns: [nameless], workflows: [{ slug: 'bare' }] });
    expect(byAdmin.map(({ path, params }: { path: string; params: object }) => [path, params])).toEqual(
      expect.arrayContaining([
        ['campaigns.complaints.name', { fault: 'no-text' }],
        ['campaigns.complaints.prefix', { fault: 'shape' }],
        ['campaigns.complaints.forms', { fault: 'too-many', limit: 50 }],
        ['workflows.bare.initial', { fault: 'required' }],
      ]),
    );
  });
});

it('a document that takes something out can be applied again', async () => {
  const spare = { key: 'spare', kind: 'short-text', label: { en: 'Spare' } };
  const form = { slug: 'spares', title: { en: 'Spares' }, fields: [{ ...spare, key: 'kept' }] };
  expect((await put({ format: 1, forms: [{ ...form, fields: [...form.fields, spare] }] })).status).toBe(200);
  const removing = { format: 1, forms: [{ ...form, removedFields: ['spare'] }] };
  expect((await put(removing)).body.data.changes).toHaveLength(1);
  expect(await put(removing)).toMatchObject({ status: 200, body: { data: { changes: [] } } });
});

it('what a document takes out and nobody has is warned about, since it may be gone already', async () => {
  const document = complaints();
  Object.assign(document.forms[0] ?? {}, { slug: 'elsewhere', removedFields: ['plates'] });
  Object.assign(document.workflows[0] ?? {}, { slug: 'elsewhere', transitions: [], moves: [{ from: 'nowhere', to: 'done' }] });
  const { body } = await put({ format: 1, forms: document.forms, workflows: document.workflows }, '?dryRun=true');
  expect(body.data.problems).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ severity: 'warning', rule: 'missing-field', path: 'forms.elsewhere.removedFields.0' }),
      expect.objectContaining({ severity: 'warning', rule: 'missing-status', path: 'workflows.elsewhere.moves.0.from' }),
    ]),
  );
});

it('two campaigns with one prefix are warned about', async () => {
  const { body } = await put(
    { format: 1, campaigns: [{ slug: 'twin', name: { en: 'Twin' }, prefix: 'SUP', workflow: 'support' }] },
    '?dryRun=true',
  );
  expect(body.data.problems).toEqual([
    expect.objectContaining({ path: 'campaigns.twin.prefix', severity: 'warning', rule: 'prefix-used-twice' }),
  ]);
});

describe('everything that is wrong', () => {
  it('is found at once, as far as its parts can be read', async () => {
    const document = complaints();
    Object.assign(document.campaigns[0] ?? {}, { prefix: 'no prefix' });
    Object.assign(document.forms[0]?.fields[0] ?? {}, { pattern: '^(a+)+$' });
    document.workflows[0]?.transitions.push({ from: 'checking', to: 'nowhere' });
    const answer = await put(document);
    expect(problems(answer)).toEqual(
      expect.arrayContaining([
        'schema campaigns.complaints.prefix',
        'schema forms.complaint.fields.plate.pattern',
        'missing-status workflows.complaints.transitions.checking→nowhere.to',
      ]),
    );
  });
});

describe('a new line of business', () => {
  it('is tried out without being stored', async () => {
    const { status, body } = await put(complaints(), '?dryRun=true');
    expect(status).toBe(200);
    expect(body.data.changes.map(({ path }: { path: string }) => path).sort()).toEqual([
      'campaigns.complaints',
      'forms.complaint',
      'workflows.complaints',
    ]);
    expect(body.data.problems.map(({ severity, rule, path }: Record<string, string>) => `${severity} ${rule} ${path}`)).toEqual([
      'warning unreachable workflows.complaints.statuses.call-back',
      'warning dead-end workflows.complaints.statuses.call-back',
    ]);
    expect((await get()).body.data.campaigns).toMatchObject([{ slug: 'support' }]);
  });

  it("is published and worked by at once; its guards refuse with the admin's words", async () => {
    expect((await put(complaints())).status).toBe(200);
    expect((await put(complaints())).body.data.changes).toEqual([]);
    expect((await get('?campaigns=complaints')).body.data).toMatchObject({
      campaigns: [{ slug: 'complaints' }],
      workflows: [{ slug: 'complaints' }],
      forms: [{ slug: 'complaint' }],
    });
    const form = await suite.call('/api/forms/complaint');
    expect(form.body.data.fields.map(({ key }: { key: string }) => key)).toEqual(['plate', 'damage', 'amount']);

    const bad = await suite.call('/api/cases', {
      method: 'POST',
      json: submission({ campaign: 'complaints', form: 'complaint', answers: { plate: '?', damage: 'heavy', amount: -1 } }),
    });
    expect(bad).toMatchObject({ status: 400 });
    const opened = await openCase(suite, {
      campaign: 'complaints',
      form: 'complaint',
      answers: { plate: '1AB 2345', damage: 'heavy', amount: 5000 },
    });
    expect(opened.number).toBe('CMP-000001');
    expect((await change(opened.document_id, { status: 'Checking' })).status).toBe(200);
    await suite.call(`/api/helpdesk/cases/${opened.document_id}/tasks`, {
      method: 'POST',
      json: { data: { title: 'Look at it' } },
      headers: fullToken(),
    });
    const refused = await change(opened.document_id, { status: 'Done' });
    expect(refused.status).toBe(422);
    expect(refused.body.error.details.unmet.map(({ guard }: { guard: string }) => guard)).toEqual([
      'required-field',
      'open-tasks',
      'condition',
    ]);
    expect(refused.body.error.message).toContain('Above 1000 a supervisor finishes the case.');
  });

  it('finishes a case that meets every guard', async () => {
    const opened = await openCase(suite, {
      campaign: 'complaints',
      form: 'complaint',
      category: 'orders',
      answers: { plate: '1AB 2345', damage: 'heavy', amount: 900 },
    });
    await change(opened.document_id, { status: 'Checking' });
    expect(await change(opened.document_id, { status: 'Done' })).toMatchObject({ status: 200, body: { data: { phase: 'closed' } } });
  });

  it('sets the time of a callback by its rule', async () => {
    const document = complaints();
    document.workflows[0]?.transitions.push({ from: 'received', to: 'call-back' }, { from: 'call-back', to: 'checking' });
    expect((await put(document)).status).toBe(200);
    const opened = await openCase(suite, { campaign: 'complaints' });
    const { body } = await change(opened.document_id, { status: 'Call back' });
    const minutes = (new Date(body.data.callbackAt).getTime() - new Date(body.data.statusSince).getTime()) / 60_000;
    expect(minutes).toBe(30);
    expect((await change(opened.document_id, { status: 'Checking' })).body.data.callbackAt).toBeNull();
  });
});

describe('workflows that a document does not name', () => {
  it('keep the answers that their guards need, so that an export can always be applied again', async () => {
    expect((await put(complaints())).status).toBe(200);
    const [form] = complaints().forms;
    const answer = await put({
      format: 1,
      forms: [{ slug: 'complaint', fields: form?.fields.slice(0, 1), removedFields: ['damage', 'amount'] }],
    });
    expect([answer.status, problems(answer)]).toEqual([
      400,
      [
        'missing-field workflows.complaints.transitions.checking→done.guards.1',
        'missing-field workflows.complaints.transitions.checking→done.guards.3.when',
      ],
    ]);
    expect((await put((await get()).body.data)).status).toBe(200);
  });

  it('are warned about when no campaign shows a form of their guards; a part of the export still has it', async () => {
    const dropped = { format: 1, campaigns: [{ slug: 'complaints', forms: [] }] };
    const { body } = await put(dropped, '?dryRun=true');
    expect(body.data.problems.map(({ severity, rule, path }: Record<string, string>) => `${severity} ${rule} ${path}`)).toEqual([
      'warning guard-never-met workflows.complaints.transitions.checking→done.guards.1',
      'warning guard-never-met workflows.complaints.transitions.checking→done.guards.3',
    ]);
    expect((await put(dropped)).status).toBe(200);
    expect((await get('?campaigns=complaints')).body.data.forms).toMatchObject([{ slug: 'complaint' }]);
    expect((await put(complaints())).status).toBe(200);
  });
});

describe('what would break cases', () => {
  it.each<[string, (document: ReturnType<typeof complaints>) => void, string]>([
    [
      'a way to a missing status',
      ({ workflows: [flow] }) => flow?.transitions.push({ from: 'checking', to: 'nowhere' }),
      'missing-status workflows.complaints.transitions.checking→nowhere.to',
    ],
    [
      'a workflow without an end',
      ({ workflows: [flow] }) => flow?.statuses.forEach((status) => (status.kind = 'open')),
      'no-closing workflows.complaints.statuses',
    ],
    [
      'a guard on a field that is not there',
      ({ workflows: [flow] }) =>
        flow?.transitions.push({
          from: 'call-back',
          to: 'done',
          guards: [{ guard: 'required-answer', form: 'complaint', field: 'nothing' }],
        }),
      'missing-field workflows.complaints.transitions.call-back→done.guards.0',
    ],
    [
      'a condition on a field that no case has',
      ({ workflows: [flow] }) =>
        flow?.transitions.push({
          from: 'call-back',
          to: 'done',
          guards: [{ guard: 'condition', when: { combinator: 'and', rules: [{ field: 'complaint.amount', operator: 'notNull' }] } }],
        }),
      'missing-field workflows.complaints.transitions.call-back→done.guards.0.when',
    ],
    [
      'a label without a word',
      ({ forms: [form] }) => Object.assign(form?.fields[0] ?? {}, { label: { en: '' } }),
      'schema forms.complaint.fields.plate.label',
    ],
    [
      'an option in no language',
      ({ forms: [form] }) => Object.assign(form?.fields[1]?.options?.[0] ?? {}, { label: { 'klingon!!': 'pagh' } }),
      'schema forms.complaint.fields.damage.options.none.label',
    ],
    [
      'two moves from one status',
      ({ workflows: [flow] }) =>
        Object.assign(flow ?? {}, {
          moves: [
            { from: 'nowhere', to: 'done' },
            { from: 'nowhere', to: 'checking' },
          ],
        }),
      'named-twice workflows.complaints.moves.1.from',
    ],
    [
      'a key used twice',
      ({ forms: [form] }) => form?.fields.push({ key: 'plate', kind: 'short-text', label: { en: 'Again' } } as never),
      'schema forms.complaint.fields.plate.key',
    ],
    ['a field that goes without a word', ({ forms: [form] }) => form?.fields.splice(0, 1), 'field-removed forms.complaint.fields.plate'],
    ['an unknown property', (document) => Object.assign(document, { surprise: 1 }), 'schema '],
    [
      'a pattern that would backtrack for ever',
      ({ forms: [form] }) => Object.assign(form?.fields[0] ?? {}, { pattern: '^(a+)+$' }),
      'schema forms.complaint.fields.plate.pattern',
    ],
    [
      'a circle of visibility',
      ({ forms: [form] }) =>
        Object.assign(form?.fields[1] ?? {}, { visibleWhen: { combinator: 'and', rules: [{ field: 'amount', operator: '>', value: 1 }] } }),
      'schema forms.complaint.fields.',
    ],
    [
      'ten thousand options',
      ({ forms: [form] }) =>
        Object.assign(form?.fields[1] ?? {}, {
          options: Array.from({ length: 10_000 }, (_, index) => ({ key: `o${index}`, label: { en: 'O' } })),
        }),
      'schema forms.complaint.fields.damage.options',
    ],
    [
      'another phase for a status that cases are in',
      ({ workflows: [workflow] }) => Object.assign(workflow?.statuses[0] ?? {}, { kind: 'closed' }),
      'phase-in-use workflows.complaints.statuses.received.kind',
    ],
    [
      'another workflow under open cases',
      ({ campaigns: [campaign] }) => Object.assign(campaign ?? {}, { workflow: 'support' }),
      'workflow-in-use campaigns.complaints.workflow',
    ],
  ])('%s is refused with its place, and nothing is changed', async (_what, spoil, expected) => {
    await openCase(suite, { campaign: 'complaints' });
    const before = (await get()).body;
    const document = complaints();
    spoil(document);
    const answer = await put(document);
    expect(answer.status).toBe(400);
    expect(problems(answer).some((problem) => problem.startsWith(expected))).toBe(true);
    expect((await get()).body).toEqual(before);
    const dry = await put(document, '?dryRun=true');
    expect(dry.status).toBe(200);
    expect(dry.body.data.problems).toEqual(answer.body.error.details.problems);
  });

  it.each([null, [], 'text', 7, { format: 2 }, { format: 1, workflows: [{}] }, { format: 1, forms: 'all' }])(
    '%j is no configuration',
    async (document) => {
      expect((await put(document)).status).toBe(400);
    },
  );
});

describe('a status that goes', () => {
  const withoutCallBack = () => {
    const document = complaints();
    const [flow] = document.workflows;
    if (flow) flow.statuses = flow.statuses.filter(({ key }) => key !== 'checking');
    if (flow)
      flow.transitions = [
        { from: 'received', to: 'done' },
        { from: 'call-back', to: 'done' },
      ];
    return document;
  };

  it('takes no open case with it, unless the document says where they go', async () => {
    const opened = await openCase(suite, { campaign: 'complaints' });
    expect((await change(opened.document_id, { status: 'Checking' })).status).toBe(200);
    expect(problems(await put(withoutCallBack()))).toContain('status-in-use workflows.complaints.statuses.checking');

    const document = withoutCallBack();
    Object.assign(document.workflows[0] ?? {}, { moves: [{ from: 'checking', to: 'call-back' }] });
    const { status, body } = await put(document);
    expect({ status, body }).toMatchObject({ status: 200 });
    expect(body.data.openCases).toBeGreaterThan(0);
    const moved = await suite.call(`/api/cases/${opened.document_id}?populate=*`, { headers: fullToken() });
    expect(moved.body.data).toMatchObject({ phase: 'paused', status: { key: 'call-back' } });
    const activity = await suite.database
      .knex('helpdesk_activities')
      .where({ case_id: opened.id, kind: 'status-change' })
      .orderBy('id', 'desc')
      .first();
    expect(activity).toMatchObject({ cause: 'configuration' });
    // What used to be told about it stays told.
    expect(await suite.database.knex('statuses').where({ key: 'checking' }).first()).toMatchObject({ retired: expect.anything() });
  });

  it('comes back with the document that had it', async () => {
    expect((await put(complaints())).status).toBe(200);
    expect((await put(complaints())).body.data.changes).toEqual([]);
    const opened = await openCase(suite, { campaign: 'complaints' });
    expect((await change(opened.document_id, { status: 'Checking' })).status).toBe(200);
  });
});

describe('a dry run', () => {
  const renamed = { format: 1, campaigns: [{ slug: 'support', name: { en: 'Only tried' } }] };

  it.each([
    ['dryRun=1', 'dryRun'],
    ['dryRun=TRUE', 'dryRun'],
    ['dryRun=', 'dryRun'],
    ['dryRun', 'dryRun'],
    ['dryRun=true&dryRun=true', 'dryRun'],
    ['dryRun[]=true', 'dryRun'],
    ['dryrun=true', 'dryrun'],
    ['dry_run=true', 'dry_run'],
    ['dryRun=true&campaigns=support', 'campaigns'],
  ])('publishes nothing when it is spelled ?%s', async (query, field) => {
    const before = (await get()).body;
    const answer = await put(renamed, `?${query}`);
    expect({ status: answer.status, fields: badFields(answer) }).toEqual({ status: 400, fields: [field] });
    expect((await get()).body).toEqual(before);
  });

  it('is none with ?dryRun=false', async () => {
    const { name } = (await get()).body.data.campaigns.find(({ slug }: { slug: string }) => slug === 'support');
    expect((await put(renamed, '?dryRun=false')).status).toBe(200);
    expect((await get('?campaigns=support')).body.data.campaigns[0].name).toEqual({ ...name, en: 'Only tried' });
    expect((await put({ format: 1, campaigns: [{ slug: 'support', name }] })).status).toBe(200);
  });
});

describe('If-Match', () => {
  const live = async () => (await get()).body.meta.revision as string;
  const send = (header: string) => put({ format: 1 }, '', { 'if-match': header });

  it.each<[string, (revision: string) => string]>([
    ['its tag', (revision) => `"${revision}"`],
    ['its tag, weakened on the way', (revision) => `W/"${revision}"`],
    ['its tag among others', (revision) => `"0000000000000000", W/"${revision}","x"`],
    ['any tag', () => '*'],
  ])('lets through %s', async (_, header) => expect((await send(header(await live()))).status).toBe(200));

  it.each(['"0000000000000000"', 'W/"0000000000000000"', '"x"', '""', '"x", "y"'])('is a conflict with %s', async (header) => {
    expect(await send(header)).toMatchObject({ status: 409, body: { error: { details: { revision: await live() } } } });
  });

  it.each(['0000000000000000', '"x', 'x"', '"x" "y"', '"x", *', "'x'"])('is a bad field with %s', async (header) => {
    const answer = await send(header);
    expect({ status: answer.status, fields: badFields(answer) }).toEqual({ status: 400, fields: ['If-Match'] });
  });
});

describe('two admins who publish at once', () => {
  it('do not overwrite each other: the second is told what changed meanwhile', async () => {
    const { meta } = (await get()).body;
    const renamed = (name: string) => ({ format: 1, campaigns: [{ slug: 'support', name: { en: name } }] });
    const answers = await Promise.all([
      put(renamed('Help'), '', { 'if-match': `"${meta.revision}"` }),
      put(renamed('Service'), '', { 'if-match': `"${meta.revision}"` }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const loser = answers.find(({ status }) => status === 409);
    expect(loser?.body.error).toMatchObject({ name: 'RevisionConflict', details: { changes: [{ path: 'campaigns.support.name.en' }] } });
    expect(loser?.body.error.details.revision).toBe((await get()).body.meta.revision);
  });

  it('lose no case that comes in meanwhile', async () => {
    const document = complaints();
    const [field] = document.forms[0]?.fields ?? [];
    const rounds = Array.from({ length: 5 }, (_, round) => round);
    const publish = async () => {
      for (const round of rounds) {
        Object.assign(field ?? {}, { label: { en: `Number plate ${round}` } });
        expect((await put(document)).status).toBe(200);
      }
    };
    const submit = async () => {
      for (const round of rounds)
        await openCase(suite, { campaign: 'complaints', form: 'complaint', answers: { plate: `ROUND ${round}` } });
    };
    await Promise.all([publish(), submit(), submit()]);
    const kept = await suite.database
      .knex('helpdesk_form_answers')
      .join('forms', 'forms.id', 'helpdesk_form_answers.form_id')
      .where('forms.slug', 'complaint');
    expect(kept.filter(({ answers }) => JSON.stringify(answers).includes('ROUND'))).toHaveLength(10);
  });
});

describe('an agent at work on the published configuration', () => {
  const complaint = () =>
    openCase(suite, { campaign: 'complaints', form: 'complaint', category: 'orders', answers: { plate: '1AB 2345' } });
  const options = async (documentId: string) => {
    const { status, body } = await suite.call(`/helpdesk/cases/${documentId}/status-options`, { headers: await signIn(suite, AGENT) });
    expect(status).toBe(200);
    return Object.fromEntries(
      body.data.map(({ key, unmet, isCurrent }: { key: string; unmet: { guard: string }[]; isCurrent: boolean }) => [
        key,
        isCurrent ? 'current' : unmet.map(({ guard }) => guard),
      ]),
    );
  };

  it('sees every status of the campaign, the blocked ones with the reasons (B3)', async () => {
    expect((await put(complaints())).status).toBe(200);
    const opened = await complaint();
    expect(await options(opened.document_id)).toEqual({
      received: 'current',
      checking: [],
      'call-back': ['transition'],
      done: ['transition'],
    });
    await change(opened.document_id, { status: 'Checking' });
    expect(await options(opened.document_id)).toMatchObject({ checking: 'current', done: ['required-answer', 'condition'] });
  });

  it('fills in the form, which opens the way; each answer is on the timeline', async () => {
    const opened = await complaint();
    await change(opened.document_id, { status: 'Checking' });
    const bad = await change(opened.document_id, { answers: { complaint: { amount: 'much', damage: 'heavy' }, intake: {} } });
    expect(bad).toMatchObject({ status: 400 });
    expect(bad.body.error.details.errors.map(({ path }: { path: string[] }) => path.join('.')).sort()).toEqual([
      'answers.complaint.amount',
      'answers.intake',
    ]);
    // The answers count for the guards of the same change.
    const done = await change(opened.document_id, { status: 'Done', answers: { complaint: { damage: 'heavy', amount: 900 } } });
    expect(done).toMatchObject({ status: 200, body: { data: { phase: 'closed' } } });
    const activities = await suite.database
      .knex('helpdesk_activities')
      .where({ case_id: opened.id })
      .whereLike('field', 'answers.%')
      .orderBy('id');
    expect(activities.map(({ field, change_from, change_to }) => [field, change_from, change_to])).toEqual([
      ['answers.complaint.damage', 'null', '"heavy"'],
      ['answers.complaint.amount', 'null', '900'],
    ]);
  });

  it('is asked for what a form requires for a status (R35)', async () => {
    const document = complaints();
    const [, damage] = document.forms[0]?.fields ?? [];
    Object.assign(damage ?? {}, { requiredFor: ['checking'] });
    expect((await put(document)).status).toBe(200);
    const opened = await complaint();
    expect(await change(opened.document_id, { status: 'Checking' })).toMatchObject({
      status: 422,
      body: { error: { details: { unmet: [{ guard: 'required-answer', field: 'answers.complaint.damage' }] } } },
    });
    expect((await change(opened.document_id, { status: 'Checking', answers: { complaint: { damage: 'none' } } })).status).toBe(200);
  });

  it('says yes where the transition asks, and has the role it asks for', async () => {
    const document = complaints();
    document.workflows[0]?.transitions.push(
      { from: 'received', to: 'done', guards: [{ guard: 'confirmation', text: { en: 'Close without a look?' } }] },
      {
        from: 'checking',
        to: 'received',
        guards: [
          { guard: 'role', roles: ['helpdesk-supervisor'] },
          { guard: 'time-in-status', minMinutes: 60 },
        ],
      },
    );
    expect((await put(document)).status).toBe(200);
    const opened = await complaint();
    expect((await change(opened.document_id, { status: 'Done' })).body.error.details.unmet).toEqual([
      expect.objectContaining({ guard: 'confirmation', message: 'Close without a look?' }),
    ]);
    expect((await change(opened.document_id, { status: 'Done', confirmed: true })).status).toBe(200);
    const other = await complaint();
    await change(other.document_id, { status: 'Checking' });
    const refused = await change(other.document_id, { status: 'Received' });
    expect(refused.body.error.details.unmet.map(({ guard }: { guard: string }) => guard)).toEqual(['role', 'time-in-status']);
  });
});
