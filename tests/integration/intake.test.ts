import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import { addCampaign, addForm } from '../harness/configuration';
import { fullToken, readToken } from '../harness/credentials';
import { badFields, caseRow, countRows, jsonColumn } from '../harness/rows';
import { submission } from '../harness/submission';
import { useApp, type Suite } from '../harness/suite';

const suite = useApp();
const submitTo =
  (target: Suite) =>
  (json: unknown, headers: Record<string, string> = {}) =>
    target.call('/api/cases', { method: 'POST', json, headers });
const submit = submitTo(suite);

/** Rows that a submission leaves, by table. */
async function traces() {
  const tables = [
    'cases',
    'contacts',
    'helpdesk_activities',
    'helpdesk_status_spans',
    'helpdesk_outbox',
    'helpdesk_consents',
    'helpdesk_form_answers',
    'helpdesk_idempotency_keys',
  ];
  return Promise.all(tables.map(async (table) => [table, await countRows(suite, table)]));
}

const requester = (email: string) => ({ name: 'Jana Malá', email });

describe('the web form of the contract', () => {
  it('opens a case at once on a new install', async () => {
    const { status, body } = await submit({
      data: {
        campaign: 'support',
        subject: 'Parking at the warehouse',
        message: 'Nobody can get in.',
        requester: { name: 'Jana Malá', email: 'jana@example.com', phone: '+420 777 123 456' },
        category: 'logistics',
        form: 'intake',
        answers: { plate: '1AB 2345' },
        consents: ['marketing-email'],
      },
    });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ number: 'SUP-000001', status: { name: 'New', phase: 'open' } });
    expect(body.data.trackingUrl).toBe(`${suite.app.url}/track/#${body.data.trackingToken}`);
    expect(Object.keys(body.data).sort()).toEqual(['number', 'status', 'trackingToken', 'trackingUrl']);
  });

  it('keeps everything that was said', async () => {
    const { body } = await submit(
      submission({
        requester: requester('kept@example.test'),
        message: 'First.\nSecond.',
        category: 'logistics',
        form: 'intake',
        answers: { plate: '1AB 2345' },
        consents: ['marketing-email'],
      }),
    );
    const row = await caseRow(suite, body.data.number);
    const { knex } = suite.database;
    const category = await knex('categories').where({ id: row.category_id }).first();
    const message = await knex('helpdesk_activities').where({ case_id: row.id, kind: 'message', direction: 'in' });
    const answers = await knex('helpdesk_form_answers').where({ case_id: row.id });
    const consents = await knex('helpdesk_consents').where({ case_id: row.id });
    expect(category.slug).toBe('logistics');
    expect(message).toHaveLength(1);
    expect(message[0]).toMatchObject({
      body: 'First.\nSecond.',
      visibility: 'public',
      channel: 'web',
      cause: 'web-form',
      actor_name: 'Jana Malá',
    });
    expect(answers.map((row) => jsonColumn(row.answers))).toEqual([{ plate: '1AB 2345' }]);
    expect(consents).toHaveLength(1);
    expect(consents[0]).toMatchObject({ purpose_key: 'marketing-email', purpose_version: 1, contact_id: row.contact_id });
    expect(Boolean(consents[0].granted)).toBe(true);
  });

  it('takes a campaign by its documentId too', async () => {
    const { document_id } = await suite.database.knex('campaigns').where({ slug: 'support' }).first();
    expect(await submit(submission({ campaign: document_id }))).toMatchObject({ status: 201 });
  });

  it('builds the subject from the name and the campaign when there is none', async () => {
    const { body } = await submit(submission({ subject: undefined }));
    expect((await caseRow(suite, body.data.number)).subject).toBe('Jana Malá (Support)');
    const blank = await submit(submission({ subject: '   ', requester: { email: 'nameless@example.test' } }));
    expect((await caseRow(suite, blank.body.data.number)).subject).toBe('nameless@example.test (Support)');
  });

  it('is content with a phone number alone, and then sends no mail', async () => {
    const { status, body } = await submit(submission({ requester: { phone: '+420 601 000 001' } }));
    expect(status).toBe(201);
    expect(await countRows(suite, 'helpdesk_outbox', { case_id: (await caseRow(suite, body.data.number)).id })).toBe(0);
  });

  it.each([
    ['a subject of 255 characters', { subject: 'é'.repeat(255) }],
    ['a message of 100,000 characters', { message: 'ž'.repeat(100_000) }],
    ['no message', { message: undefined }],
  ])('takes %s', async (_, data) => {
    expect(await submit(submission(data))).toMatchObject({ status: 201 });
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['a subject of 256 characters', { subject: 'x'.repeat(256) }, ['subject']],
    ['a message of 100,001 characters', { message: 'x'.repeat(100_001) }, ['message']],
    ['an unknown campaign', { campaign: 'nowhere' }, ['campaign']],
    ['no campaign', { campaign: undefined }, ['campaign']],
    ['an unknown category', { category: 'nowhere' }, ['category']],
    ['an unknown form', { form: 'nowhere', answers: {} }, ['form']],
    ['a field the form does not have', { form: 'intake', answers: { colour: 'red' } }, ['answers.colour']],
    ['an answer of the wrong type', { form: 'intake', answers: { plate: { $ne: 1 } } }, ['answers.plate']],
    ['answers without their form', { answers: { plate: 'x' } }, ['form']],
    ['an unknown consent', { consents: ['marketing-email', 'marketing-email', 'everything'] }, ['consents.2']],
    ['nobody to answer', { requester: {} }, ['requester']],
    ['a name alone', { requester: { name: 'Jana Malá' } }, ['requester']],
    ['no requester', { requester: undefined }, ['requester']],
    ['an address that is none', { requester: { email: 'jana' } }, ['requester.email']],
    ['two addresses in one', { requester: { email: 'jana@example.test, petr@example.test' } }, ['requester.email']],
    ['an address with a line break', { requester: { email: 'jana@example.test\r\nBcc: petr@example.test' } }, ['requester.email']],
    ['a number that is none', { requester: { phone: '12' } }, ['requester.phone']],
    ['texts of the wrong type', { subject: 1, message: ['x'], requester: { email: { a: 1 } } }, ['message', 'requester.email', 'subject']],
    [
      'everything wrong at once',
      { campaign: 'nowhere', category: 'nowhere', consents: ['everything'], requester: { email: 'x', phone: 'y' } },
      ['campaign', 'category', 'consents.0', 'requester.email', 'requester.phone'],
    ],
  ])('refuses %s, names it and keeps nothing', async (_, data, paths) => {
    const before = await traces();
    const answer = await submit(submission(data));
    expect(answer).toMatchObject({ status: 400, body: { data: null, error: { status: 400, name: 'ValidationError' } } });
    expect(badFields(answer).sort()).toEqual(paths);
    expect(await traces()).toEqual(before);
  });

  it.each([
    'status',
    'owner',
    'number',
    'priority',
    'createdAt',
    'updatedAt',
    'publishedAt',
    'id',
    'documentId',
    'phase',
    'source',
    'deadlineAt',
    'closedAt',
    'legalHold',
    'trackingTokenHash',
    'contact',
    'revision',
    'tags',
    'locale',
    'createdBy',
    'constructor',
  ])('lets nobody set %s from outside', async (key) => {
    const before = await traces();
    const answer = await submit(submission({ [key]: 1 }));
    expect(answer.status).toBe(400);
    expect(badFields(answer)).toEqual([key]);
    expect(await traces()).toEqual(before);
  });

  it('refuses unknown facts about the requester', async () => {
    const answer = await submit(submission({ requester: { email: 'jana@example.test', vip: true } }));
    expect([answer.status, badFields(answer)]).toEqual([400, ['requester.vip']]);
  });

  it.each([
    ['nothing', {}],
    ['data that is null', { data: null }],
    ['a list', { data: [] }],
    ['a text', { data: 'support' }],
  ])('refuses %s in place of data', async (_, json) => {
    expect(await submit(json)).toMatchObject({ status: 400, body: { error: { name: 'ValidationError' } } });
  });

  it('answers 415 to a body that is neither JSON nor multipart', async () => {
    expect(
      await suite.call('/api/cases', { method: 'POST', body: 'data=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
    ).toMatchObject({ status: 415 });
  });
});

describe('a requester who is known', () => {
  it.each([
    ['an e-mail address', { email: 'Known.One@Example.test' }, { email: '  known.one@EXAMPLE.TEST ' }],
    ['a phone number', { phone: '+420 602 111 222' }, { phone: '+420-602-111222' }],
    [
      'an e-mail address and a new phone number',
      { email: 'known.two@example.test' },
      { email: 'known.two@example.test', phone: '+420 602 333 444' },
    ],
  ])('is matched by %s, and the answer does not tell', async (_, first, second) => {
    const stranger = await submit(submission({ requester: { name: 'Jana Malá', ...first } }));
    const contacts = await countRows(suite, 'contacts');
    const known = await submit(submission({ requester: { name: 'Somebody Else', ...second } }));
    expect([stranger.status, known.status]).toEqual([201, 201]);
    expect(Object.keys(known.body.data)).toEqual(Object.keys(stranger.body.data));
    expect(known.body.data.status).toEqual(stranger.body.data.status);
    expect(await countRows(suite, 'contacts')).toBe(contacts);
    const rows = await Promise.all([stranger, known].map(({ body }) => caseRow(suite, body.data.number)));
    expect(rows[1].contact_id).toBe(rows[0].contact_id);
    const contact = await suite.database.knex('contacts').where({ id: rows[0].contact_id }).first();
    expect(contact.display_name).toBe('Jana Malá');
  });

  it('is made one contact by twenty first messages at once', async () => {
    const contacts = await countRows(suite, 'contacts');
    const answers = await Promise.all(Array.from({ length: 20 }, () => submit(submission({ requester: requester('rush@example.test') }))));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    expect(await countRows(suite, 'contacts')).toBe(contacts + 1);
    expect(new Set(answers.map(({ body }) => body.data.number)).size).toBe(20);
  });
});

describe('an Idempotency-Key', () => {
  it('gives the same case for the same request', async () => {
    const headers = { 'idempotency-key': 'one-after-the-other' };
    const first = await submit(submission(), headers);
    const cases = await countRows(suite, 'cases');
    const second = await submit(submission(), headers);
    expect(second).toMatchObject({ status: 201, body: first.body });
    expect(await countRows(suite, 'cases')).toBe(cases);
  });

  it('gives one case for twenty requests at once', async () => {
    const cases = await countRows(suite, 'cases');
    const answers = await Promise.all(Array.from({ length: 20 }, () => submit(submission(), { 'idempotency-key': 'all-at-once' })));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await countRows(suite, 'cases')).toBe(cases + 1);
  });

  it('does not lead somebody with another request to the case', async () => {
    const headers = { 'idempotency-key': 'guessed' };
    const first = await submit(submission(), headers);
    const other = await submit(submission({ message: 'Let me in.' }), headers);
    expect(other).toMatchObject({ status: 201, body: { data: { number: first.body.data.number, trackingToken: '', trackingUrl: '' } } });
  });

  it('is not spent by a request that is refused', async () => {
    const headers = { 'idempotency-key': 'second-try' };
    expect(await submit(submission({ campaign: 'nowhere' }), headers)).toMatchObject({ status: 400 });
    expect(await submit(submission(), headers)).toMatchObject({ status: 201 });
  });

  it('counts for a day', async () => {
    const headers = { 'idempotency-key': 'yesterday' };
    const first = await submit(submission(), headers);
    const { expires_at } = await suite.database.knex('helpdesk_idempotency_keys').orderBy('id', 'desc').first();
    const hours = (new Date(expires_at).getTime() - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(23.5);
    expect(hours).toBeLessThanOrEqual(24);
    await suite.database.knex('helpdesk_idempotency_keys').update({ expires_at: new Date(Date.now() - 1) });
    const later = await submit(submission(), headers);
    expect(later.status).toBe(201);
    expect(later.body.data.number).not.toBe(first.body.data.number);
  });

  it('longer than 255 characters is refused', async () => {
    expect(await submit(submission(), { 'idempotency-key': 'k'.repeat(256) })).toMatchObject({ status: 400 });
  });
});

describe('campaigns and forms that are not for everybody', () => {
  beforeAll(async () => {
    const definition = { fields: [{ key: 'order', kind: 'short-text' as const, label: { en: 'Order' }, required: true }] };
    await addForm(suite, { slug: 'strict', public: true, definition });
    await addForm(suite, { slug: 'inside', public: false, definition });
    await addForm(suite, {
      slug: 'choices',
      public: true,
      definition: {
        fields: [
          {
            key: 'size',
            kind: 'single-choice',
            label: { en: 'Size' },
            options: [
              { key: 'small', label: { en: 'Small' } },
              { key: 'retired', label: { en: 'Retired' }, hidden: true },
            ],
          },
        ],
      },
    });
    await addCampaign(suite, { slug: 'asleep', prefix: 'SLP', active: false });
    await addCampaign(suite, { slug: 'phone-only', prefix: 'PHO', webForm: false });
    await addCampaign(suite, { slug: 'strict', prefix: 'STR', forms: ['strict', 'inside', 'choices'] });
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['a campaign that is not active', { campaign: 'asleep' }, ['campaign']],
    ['a campaign without a web form', { campaign: 'phone-only' }, ['campaign']],
    ['a form that is not public', { campaign: 'strict', form: 'inside', answers: { order: '1' } }, ['form']],
    ['a form of another campaign', { campaign: 'support', form: 'strict', answers: { order: '1' } }, ['form']],
    ['a missing required answer', { campaign: 'strict', form: 'strict', answers: {} }, ['answers.order']],
    ['a required answer of blanks', { campaign: 'strict', form: 'strict', answers: { order: '  ' } }, ['answers.order']],
    ['required answers left out whole', { campaign: 'strict', form: 'strict' }, ['answers.order']],
    ['an unknown option', { campaign: 'strict', form: 'choices', answers: { size: 'huge' } }, ['answers.size']],
    ['an option that is not offered any more', { campaign: 'strict', form: 'choices', answers: { size: 'retired' } }, ['answers.size']],
  ])('refuse %s', async (_, data, paths) => {
    const before = await traces();
    const answer = await submit(submission(data));
    expect([answer.status, badFields(answer)]).toEqual([400, paths]);
    expect(await traces()).toEqual(before);
  });

  it('number the cases of each campaign by its own prefix', async () => {
    const answers = [
      await submit(submission({ campaign: 'strict', form: 'strict', answers: { order: ' 77 ' } })),
      await submit(submission({ campaign: 'strict' })),
    ];
    expect(answers.map(({ body }) => body.data.number)).toEqual(['STR-000001', 'STR-000002']);
  });

  it('show the public form, and no other', async () => {
    const { status, body } = await suite.call('/api/forms/intake');
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      slug: 'intake',
      version: 1,
      fields: [{ key: 'plate', kind: 'short-text' }],
      consents: [{ key: 'marketing-email' }],
      challenge: false,
    });
    const choices = await suite.call('/api/forms/choices');
    expect(choices.body.data.fields[0].options.map(({ key }: { key: string }) => key)).toEqual(['small']);
    for (const slug of ['inside', 'nowhere', 'constructor', '__proto__']) {
      expect(await suite.call(`/api/forms/${slug}`)).toMatchObject({ status: 404, body: { error: { name: 'NotFoundError' } } });
    }
  });
});

describe('the holder of a tracking token', () => {
  it('sees the case as its requester may', async () => {
    const { body } = await submit(submission({ subject: 'Parking', requester: requester('tracker@example.test') }));
    const tracked = await suite.call(`/api/cases/track/${body.data.trackingToken}`);
    expect(tracked.status).toBe(200);
    expect(Object.keys(tracked.body.data).sort()).toEqual(
      ['createdAt', 'dueAt', 'handler', 'messages', 'number', 'phase', 'status', 'subject'].filter((key) => key !== 'phase'),
    );
    expect(tracked.body.data).toMatchObject({
      number: body.data.number,
      subject: 'Parking',
      status: { name: 'New', phase: 'open' },
      handler: null,
      dueAt: null,
    });
    expect(tracked.body.data.messages[0]).toMatchObject({
      direction: 'in',
      author: 'Jana Malá',
      text: 'Nobody can get in.',
      attachments: [],
    });
    expect(tracked.headers.get('cache-control')).toBe('no-store');
  });

  it('reads the status in their language', async () => {
    const { body } = await submit(submission());
    const tracked = await suite.call(`/api/cases/track/${body.data.trackingToken}`, { headers: { 'accept-language': 'cs-CZ,cs;q=0.9' } });
    expect(tracked.body.data.status.name).toBe('Nový');
  });

  it('learns who handles it by first name, and when it is due', async () => {
    const { body } = await submit(submission());
    const agent = await suite.database.knex('admin_users').where({ email: 'petr@example.test' }).first();
    await suite.database
      .knex('cases')
      .where({ number: body.data.number })
      .update({ owner_id: agent.id, deadline_at: new Date('2026-12-24T09:00:00Z') });
    const tracked = await suite.call(`/api/cases/track/${body.data.trackingToken}`);
    expect(tracked.body.data).toMatchObject({ handler: 'Petr', dueAt: '2026-12-24T09:00:00.000Z' });
    expect(JSON.stringify(tracked.body)).not.toContain('petr@example.test');
  });

  it('sees no internal activity and nothing that is stored of the contact', async () => {
    await submit(submission({ requester: { name: 'Secret Realname', email: 'shared@example.test', phone: '+420 603 999 888' } }));
    const { body } = await submit(submission({ requester: { name: 'Mailbox', email: 'shared@example.test' } }));
    const { id } = await caseRow(suite, body.data.number);
    const [sample] = await suite.database.knex('helpdesk_activities').where({ case_id: id, kind: 'message', direction: 'in' });
    const { id: _, data, ...columns } = sample;
    await suite.database
      .knex('helpdesk_activities')
      .insert({ ...columns, data: JSON.stringify(jsonColumn(data)), visibility: 'internal', body: 'He is a nuisance.' });
    const text = JSON.stringify((await suite.call(`/api/cases/track/${body.data.trackingToken}`)).body);
    expect(text).toContain('Nobody can get in.');
    for (const secret of ['nuisance', 'Realname', '603', 'shared@example.test', body.data.trackingToken])
      expect(text).not.toContain(secret);
  });

  it.each([
    ['unknown', 'A'.repeat(43)],
    ['too short', 'A'.repeat(42)],
    ['too long', 'A'.repeat(44)],
    ['empty-looking', '%20'],
    ['a path', '..%2f..%2fcases'],
    ['a query', 'x%27%20or%20%271%27=%271'],
  ])('gets nowhere with a token that is %s', async (_, token) => {
    expect(await suite.call(`/api/cases/track/${token}`)).toMatchObject({ status: 404, body: { data: null, error: { status: 404 } } });
  });

  it('needs the very token, to the last character', async () => {
    const { body } = await submit(submission());
    const token: string = body.data.trackingToken;
    const other = token.slice(0, -1) + (token.endsWith('A') ? 'E' : 'A');
    expect(await suite.call(`/api/cases/track/${other}`)).toMatchObject({ status: 404 });
    expect(await suite.call(`/api/cases/track/${token.toUpperCase()}`)).toMatchObject({ status: 404 });
  });
});

describe('everything else about cases', () => {
  it('is closed to the public', async () => {
    const { document_id } = await suite.database.knex('cases').first();
    const calls: [string, string][] = [
      ['GET', '/api/cases'],
      ['GET', `/api/cases/${document_id}`],
      ['PUT', `/api/cases/${document_id}`],
      ['DELETE', `/api/cases/${document_id}`],
      ['GET', '/api/contacts'],
      ['GET', '/api/campaigns'],
      ['GET', '/api/statuses'],
      ['GET', '/api/forms'],
      ['GET', '/api/categories'],
    ];
    for (const [method, path] of calls) {
      const answer = await suite.call(path, { method, ...(method === 'PUT' && { json: { data: { subject: 'x' } } }) });
      expect([path, [401, 403].includes(answer.status)]).toEqual([path, true]);
      const forged = await suite.call(path, {
        method,
        headers: { authorization: 'Bearer 0123' },
        ...(method === 'PUT' && { json: { data: { subject: 'x' } } }),
      });
      expect([path, [401, 403].includes(forged.status)]).toEqual([path, true]);
    }
  });

  it('is open to an API token, by number too', async () => {
    const { body } = await submit(submission());
    const found = await suite.call(`/api/cases?filters[number][$eq]=${body.data.number}`, { headers: readToken() });
    expect(found.body.data.map(({ number }: { number: string }) => number)).toEqual([body.data.number]);
    expect(JSON.stringify(found.body)).not.toContain('trackingTokenHash');
  });
});

describe('the rate limit', () => {
  const limited = useApp({ INTAKE_RATE_LIMIT: '3' });

  it('answers 429 with Retry-After, and spares API tokens', async () => {
    const send = submitTo(limited);
    const first = [await send(submission()), await send(submission({ campaign: 'nowhere' })), await send(submission())];
    expect(first.map(({ status }) => status)).toEqual([201, 400, 201]);
    const cases = await countRows(limited, 'cases');
    const fourth = await send(submission());
    expect(fourth).toMatchObject({ status: 429, body: { data: null, error: { status: 429 } } });
    expect(Number(fourth.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(Number(fourth.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(await send(submission(), { 'x-forwarded-for': '203.0.113.9' })).toMatchObject({ status: 429 });
    expect(await countRows(limited, 'cases')).toBe(cases);
    for (let call = 0; call < 4; call += 1) expect(await send(submission(), fullToken())).toMatchObject({ status: 201 });
  });
});

describe('the proof of work, where it is asked for', () => {
  const guarded = useApp({ INTAKE_CHALLENGE: 'true' });
  const send = (json: object, challenge?: string, headers = {}) => submitTo(guarded)({ ...json, challenge }, headers);
  const encode = (payload: object) => Buffer.from(JSON.stringify(payload)).toString('base64');

  async function solved() {
    const { body } = await guarded.call('/api/helpdesk/challenge');
    const challenge = body.data as Challenge;
    const solution = await solveChallenge({ challenge, deriveKey });
    if (!solution) throw new Error('The challenge could not be solved');
    return { challenge, solution };
  }

  it('is announced with the form', async () => {
    expect((await guarded.call('/api/forms/intake')).body.data.challenge).toBe(true);
  });

  it('opens the door once', async () => {
    const proof = encode(await solved());
    const answers = await Promise.all(Array.from({ length: 5 }, () => send(submission(), proof)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400, 400]);
    const late = await send(submission(), proof);
    expect([late.status, badFields(late)]).toEqual([400, ['challenge']]);
    expect(await countRows(guarded, 'cases')).toBe(1);
  });

  it('is not spent by a form that is refused', async () => {
    const proof = encode(await solved());
    expect(badFields(await send(submission({ campaign: 'nowhere' }), proof))).toEqual(['campaign']);
    expect(await send(submission(), proof)).toMatchObject({ status: 201 });
  });

  it('cannot be left out, guessed or made easier', async () => {
    const { challenge, solution } = await solved();
    const { parameters, signature } = challenge;
    const attempts: (string | undefined)[] = [
      undefined,
      '',
      'not base64 at all',
      encode({}),
      encode({ challenge, solution: { ...solution, counter: solution.counter + 1 } }),
      encode({ challenge, solution: { ...solution, derivedKey: '00'.repeat(32) } }),
      encode({ challenge: { parameters: { ...parameters, keyPrefix: '00' }, signature }, solution }),
      encode({ challenge: { parameters: { ...parameters, expiresAt: 4_000_000_000 }, signature }, solution }),
      encode({ challenge: { parameters }, solution }),
    ];
    const cases = await countRows(guarded, 'cases');
    for (const attempt of attempts) {
      const answer = await send(submission(), attempt);
      expect([attempt, answer.status, badFields(answer)]).toEqual([attempt, 400, ['challenge']]);
    }
    expect(await countRows(guarded, 'cases')).toBe(cases);
    expect(await send(submission(), encode({ challenge, solution }))).toMatchObject({ status: 201 });
  });

  it('is not asked of an API token', async () => {
    expect(await send(submission(), undefined, fullToken())).toMatchObject({ status: 201 });
  });
});
