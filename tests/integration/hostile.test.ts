import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { fullToken } from '../harness/credentials';
import { databaseKind } from '../harness/database';
import type { Answer } from '../harness/http';
import { multipart } from '../harness/multipart';
import { rawRequest } from '../harness/raw-request';
import { badFields, caseRow, countRows, jsonColumn } from '../harness/rows';
import { submission } from '../harness/submission';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();

/** A failure prints the seed and the path; FC_SEED tries another one. */
const SEED = Number(process.env.FC_SEED ?? 20261123);
const RUNS = databaseKind() === 'postgres' ? 150 : 300;
const check = <T>(arbitrary: fc.Arbitrary<T>, attempt: (value: T) => Promise<void>) =>
  fc.assert(fc.asyncProperty(arbitrary, attempt), { seed: SEED, numRuns: RUNS, endOnFailure: true });

beforeAll(async () => {
  // The throttles of sign-in would answer for everything behind them.
  await suite.app.run((strapi) => {
    strapi.config.set('plugin::users-permissions.ratelimit.enabled', false);
    strapi.config.set('admin.rateLimit.enabled', false);
  });
});

const taken = new Set<string>();
/** Sends; whatever comes back is no 5xx, and an error is one in Strapi's form. */
async function attempt(path: string, options: Parameters<typeof suite.call>[1] = {}): Promise<Answer> {
  const answer = await suite.call(path, { redirect: 'manual', ...options }).catch((error) => {
    throw new Error(`No answer: ${error.cause ?? error}\n${suite.app.output().slice(-1_500)}`);
  });
  expect(answer.status).toBeLessThan(500);
  if (answer.status >= 400) {
    expect(answer.body).toMatchObject({
      data: null,
      error: { status: answer.status, name: expect.any(String), message: expect.any(String) },
    });
  }
  if (path.startsWith('/api/cases') && answer.status === 201) taken.add(answer.body.data.number);
  return answer;
}

/** Nothing is stored but what was answered with 201, and the next good form is taken. */
afterEach(async () => {
  const answer = await attempt('/api/cases', { method: 'POST', json: submission() });
  expect(answer.status).toBe(201);
  expect(await countRows(suite, 'cases')).toBe(taken.size);
  expect(await countRows(suite, 'helpdesk_status_spans')).toBe(taken.size);
  expect(await countRows(suite, 'helpdesk_activities', { kind: 'created' })).toBe(taken.size);
});

const NASTY_TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\\u0000',
  '\ud800',
  '\udc00x',
  '\u202e',
  '\ufeff',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  "' or 1=1 --",
  '{{constructor.constructor("return process")()}}',
  '${7*7}',
  '<script>alert(1)</script>',
  '=cmd|calc',
  '%00',
  '%ff',
  '\r\nSet-Cookie: a=b',
  'x'.repeat(70_000),
  '😀'.repeat(300),
  'a@b@c',
  '"quoted local"@example.test',
  '+'.repeat(40),
  '9'.repeat(400),
  'NaN',
  '1e999',
];
const nastyText = fc.oneof(
  fc.constantFrom(...NASTY_TEXTS),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toJSON',
  'then',
  'length',
  '$ne',
  '$where',
  '',
  'id',
  'documentId',
  'connect',
];
const key = fc.oneof(fc.constantFrom(...KEYS), nastyText);
const { garbage } = fc.letrec<{ garbage: unknown }>((tie) => ({
  garbage: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(nastyText, fc.constantFrom(null, true, false, 0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER), fc.double({ noNaN: true })),
    fc.array(tie('garbage'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('garbage')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
  ),
}));

const FIELDS = ['campaign', 'subject', 'message', 'requester', 'category', 'form', 'answers', 'consents'];
/** A form in which one place is not what it should be. */
const spoiled = fc
  .tuple(fc.oneof(fc.constantFrom(...FIELDS, 'requester.name', 'requester.email', 'requester.phone', 'answers.plate'), key), garbage)
  .map(([place, value]) => {
    const whole = submission({ form: 'intake', answers: { plate: '1AB 2345' } });
    const [outer = '', inner] = place.split('.');
    const data = whole.data as Record<string, unknown>;
    const target = inner && FIELDS.includes(outer) ? (data[outer] as Record<string, unknown>) : data;
    // Not an assignment, which would set the prototype in place of a key.
    Object.defineProperty(target, inner && FIELDS.includes(outer) ? inner : place, { value, enumerable: true, configurable: true });
    return whole;
  });

const TYPES = [
  'application/json',
  'application/json; charset=utf-16',
  'application/json; charset=nonsense',
  'application/vnd.api+json',
  'application/csp-report',
  'text/plain',
  'text/html',
  'application/x-www-form-urlencoded',
  'application/octet-stream',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'multipart/form-data; boundary=',
  'multipart/mixed; boundary=x',
  'message/rfc822',
  'nonsense',
  ';;;',
  'application/json, text/plain',
];
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array)),
  fc.tuple(spoiled, fc.nat(400)).map(([whole, length]) => Buffer.from(JSON.stringify(whole)).subarray(0, length)),
  fc.tuple(spoiled, fc.nat(100), fc.nat(255)).map(([whole, place, value]) => {
    const buffer = Buffer.from(JSON.stringify(whole));
    buffer[place % buffer.length] = value;
    return buffer;
  }),
  garbage.map((value) => Buffer.from(JSON.stringify(value) ?? '')),
);
const PUBLIC_POSTS = [
  '/api/auth/local',
  '/api/auth/local/register',
  '/api/auth/forgot-password',
  '/api/auth/reset-password',
  '/api/auth/change-password',
  '/api/auth/send-email-confirmation',
  '/api/auth/refresh',
  '/api/auth/logout',
  '/admin/login',
  '/admin/forgot-password',
  '/admin/reset-password',
  '/admin/register',
  '/admin/register-admin',
];
const post = (path: string, body: Buffer | string, headers: Record<string, string>) =>
  attempt(path, { method: 'POST', body: typeof body === 'string' ? body : new Uint8Array(body), headers });

describe('the intake', () => {
  it('survives any JSON', () => check(garbage, async (value) => void (await attempt('/api/cases', { method: 'POST', json: value }))));

  it('survives any data', () => check(garbage, async (data) => void (await attempt('/api/cases', { method: 'POST', json: { data } }))));

  it('survives anything in any place of a form', () =>
    check(spoiled, async (json) => void (await attempt('/api/cases', { method: 'POST', json }))));

  it('survives the same by multipart', () =>
    check(fc.tuple(spoiled, nastyText, nastyText, nastyText), async ([{ data }, name, fileName, body]) => {
      const { body: sent, headers } = multipart([
        { name: 'data', body: JSON.stringify(data) },
        { name: 'files', fileName, type: 'image/png', body },
        ...(name.length % 2 ? [{ name, fileName, body }] : []),
      ]);
      await post('/api/cases', sent, headers);
    }));

  it('survives any bytes of any type in any encoding', () =>
    check(
      fc.tuple(bytes, fc.constantFrom(...TYPES), fc.constantFrom(undefined, 'gzip', 'deflate', 'br', 'identity', 'zstd', 'gzip, gzip')),
      async ([body, type, encoding]) =>
        void (await post('/api/cases', body, { 'content-type': type, ...(encoding && { 'content-encoding': encoding }) })),
    ));

  it('survives multipart that is broken anywhere', () => {
    const pieces = fc.constantFrom(
      '--x\r\n',
      '--x--\r\n',
      '--x',
      '\r\n',
      '\r\n\r\n',
      'Content-Disposition: form-data; name="data"',
      'Content-Disposition: form-data; name="files"; filename="a.png"',
      'Content-Disposition: form-data',
      'Content-Disposition: attachment; filename=',
      'Content-Type: image/png',
      'Content-Type: multipart/mixed; boundary=y',
      'Content-Transfer-Encoding: 8bit',
      'Content-Transfer-Encoding: base64',
      'Content-Transfer-Encoding: quoted-printable',
      ': : :',
      JSON.stringify(submission().data),
      '\u0000',
      '=',
    );
    return check(
      fc.array(pieces, { maxLength: 14 }),
      async (parts) => void (await post('/api/cases', parts.join(''), { 'content-type': 'multipart/form-data; boundary=x' })),
    );
  });

  it('survives any header', () => {
    const value = fc.oneof(
      fc.constantFrom('*', ';q=0', 'cs;q=NaN', 'x'.repeat(6_000), 'Bearer', 'Bearer x.y.z', 'Basic !!!'),
      fc.string({ maxLength: 80 }),
    );
    return check(
      fc.tuple(
        fc.constantFrom(
          'accept-language',
          'idempotency-key',
          'content-type',
          'authorization',
          'origin',
          'x-forwarded-for',
          'cookie',
          'accept',
          'accept-encoding',
        ),
        value,
      ),
      async ([name, text]) => {
        const clean = text.replace(/[^\x20-\x7e]/g, '').trim();
        await attempt('/api/cases', { method: 'POST', json: submission(), headers: { [name]: clean } });
      },
    );
  });

  it.each<[string, string, number]>([
    ['100,000 levels of lists', `{"data":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 400],
    ['100,000 levels of objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 400],
    ['100,000 levels that never end', '['.repeat(100_000), 400],
    [
      '40 levels of an answer',
      JSON.stringify(submission({ form: 'intake', answers: { plate: JSON.parse('['.repeat(40) + ']'.repeat(40)) } })),
      400,
    ],
    ['a list of 400,000 zeros', `{"data":[${'0,'.repeat(400_000)}0]}`, 400],
    ['100,000 keys', JSON.stringify(submission(Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, 1])))), 413],
    ['60,000 keys', JSON.stringify(submission(Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`k${index}`, 1])))), 400],
    ['more than 1 MB', JSON.stringify(submission({ message: 'x'.repeat(1024 * 1024) })), 413],
    ['a prototype', '{"data":{"__proto__":{"campaign":"support"},"requester":{"email":"a@example.test"}}}', 400],
    ['a prototype inside', '{"data":{"campaign":"support","requester":{"email":"a@example.test","__proto__":{"admin":true}}}}', 400],
    ['half a character', '{"data":{"campaign":"support","message":"\\ud83d","requester":{"email":"a@example.test"}}}', 400],
    ['a NUL character', '{"data":{"campaign":"support","message":"\\u0000","requester":{"email":"a@example.test"}}}', 400],
    [
      'a NUL character in a key',
      '{"data":{"campaign":"support","form":"intake","answers":{"pl\\u0000ate":"1"},"requester":{"email":"a@example.test"}}}',
      400,
    ],
    ['an end that is missing', '{"data":{"campaign":"support"', 400],
    ['a number in place of an object', '1', 400],
    ['nothing', '', 400],
    [
      'the key of a status twice',
      '{"data":{"campaign":"support","status":"New","status":"Closed","requester":{"email":"a@example.test"}}}',
      400,
    ],
  ])('refuses %s', async (_, body, status) => {
    expect((await post('/api/cases', body, { 'content-type': 'application/json' })).status).toBe(status);
  });

  it('believes the last of two values for one key, as JSON does', async () => {
    const { status, body } = await post(
      '/api/cases',
      '{"data":{"campaign":"nowhere","campaign":"support","requester":{"email":"twice@example.test"}}}',
      { 'content-type': 'application/json' },
    );
    expect([status, body.data.status.name]).toEqual([201, 'New']);
  });

  it('reads what is compressed, within the same limit', async () => {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    expect((await post('/api/cases', gzipSync(JSON.stringify(submission())), headers)).status).toBe(201);
    expect((await post('/api/cases', gzipSync(JSON.stringify(submission({ message: 'x'.repeat(50e6) }))), headers)).status).toBe(413);
    expect((await post('/api/cases', gzipSync(JSON.stringify(submission())).subarray(0, 40), headers)).status).toBe(400);
  });

  it.each([
    ['too short a Content-Length', (body: string) => `Content-Length: ${body.length - 10}\r\n\r\n${body}`],
    ['too long a Content-Length', (body: string) => `Content-Length: ${body.length + 10}\r\n\r\n${body}`],
    ['a Content-Length below zero', (body: string) => `Content-Length: -1\r\n\r\n${body}`],
    ['two of them', (body: string) => `Content-Length: 5\r\nContent-Length: ${body.length}\r\n\r\n${body}`],
    ['a length and chunks', (body: string) => `Content-Length: ${body.length}\r\nTransfer-Encoding: chunked\r\n\r\n${body}`],
    ['chunks that are none', (body: string) => `Transfer-Encoding: chunked\r\n\r\nzz\r\n${body}\r\n0\r\n\r\n`],
    ['chunks that stop', (body: string) => `Transfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n`],
    ['headers that never end', () => 'X: '.padEnd(100_000, 'x')],
  ])('keeps nothing of a request with %s', async (_, rest) => {
    const body = JSON.stringify(submission());
    const status = await rawRequest(
      suite.app.url,
      `POST /api/cases HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n${rest(body)}`,
    );
    expect(status ?? 400).toBeGreaterThanOrEqual(400);
    expect(status ?? 400).toBeLessThan(500);
  });
});

describe('other public addresses', () => {
  const segment = nastyText.map((text) => encodeURIComponent(text.toWellFormed()).slice(0, 4_000));
  const RAW = ['%', '%00', '%ff', '%c0%ae%c0%ae', '..', '..%2f..%2f', '%2e%2e', '//', '\\', '%5c..%5c', ';', '?', '*'];
  const part = fc.oneof(segment, fc.constantFrom(...RAW));

  it('survive anything in the path', () =>
    check(
      fc.tuple(
        fc.constantFrom(
          '/api/cases/track/',
          '/api/forms/',
          '/track/',
          '/',
          '/api/',
          '/api/cases/',
          '/uploads/',
          '/admin/',
          '/api/connect/',
          '/api/auth/',
        ),
        part,
      ),
      async ([path, rest]) => {
        const { pathname, search } = new URL(`${path}${rest}`, 'http://x');
        await attempt(pathname + search);
      },
    ));

  it('survive anything in the query', () =>
    check(
      fc.tuple(
        fc.constantFrom(
          '/',
          '/track/',
          '/api/forms/intake',
          '/api/helpdesk/challenge',
          '/api/cases/track/x',
          '/api/auth/email-confirmation',
          '/api/auth/local/callback',
          '/api/connect/google',
          '/admin/init',
        ),
        fc.array(
          fc.tuple(
            fc.oneof(
              part,
              fc.constantFrom(
                'a[b][c]',
                'filters[$and][0]',
                'populate',
                '__proto__[x]',
                'a[]',
                'locale',
                'status',
                'confirmation',
                `a${'[b]'.repeat(100)}`,
              ),
            ),
            part,
          ),
          { maxLength: 5 },
        ),
      ),
      async ([path, pairs]) =>
        void (await attempt(
          `${path}?${pairs
            .map(([name, value]) => `${name}=${value}`)
            .join('&')
            .replace(/#/g, '')}`,
        )),
    ));

  it('survive any body where people sign in', () => {
    const FIELDS_OF_SIGN_IN = [
      'identifier',
      'email',
      'username',
      'password',
      'passwordConfirmation',
      'code',
      'currentPassword',
      'refreshToken',
      'resetPasswordToken',
      'registrationToken',
      'userInfo',
      'firstname',
      'deviceId',
    ];
    const body = fc.tuple(
      fc.dictionary(fc.constantFrom(...FIELDS_OF_SIGN_IN), fc.oneof(garbage, fc.constantFrom('jana@example.test', 'Password-1')), {
        noNullPrototype: true,
      }),
      fc.boolean(),
    );
    return check(
      fc.tuple(fc.constantFrom(...PUBLIC_POSTS), body),
      async ([path, [fields]]) => void (await attempt(path, { method: 'POST', json: fields })),
    );
  });

  it.each(PUBLIC_POSTS)('survive a request without a body: %s', async (path) => {
    await attempt(path, { method: 'POST' });
    await post(path, 'x', { 'content-type': 'application/octet-stream' });
  });

  it('survive any bytes where people sign in', () =>
    check(
      fc.tuple(fc.constantFrom(...PUBLIC_POSTS), bytes, fc.constantFrom(...TYPES)),
      async ([path, body, type]) => void (await post(path, body, { 'content-type': type })),
    ));

  it('survive any method', () =>
    check(
      fc.tuple(
        fc.constantFrom('PUT', 'PATCH', 'DELETE', 'OPTIONS', 'POST'),
        fc.constantFrom('/', '/track/', '/api/cases', '/api/cases/track/x', '/api/forms/intake', '/api/helpdesk/challenge', '/api/cases/x'),
      ),
      async ([method, path]) => {
        const answer = await suite.call(path, { method, ...(method !== 'OPTIONS' && { json: submission() }) });
        expect(answer.status).toBeLessThan(500);
        if (path === '/api/cases' && method === 'POST') taken.add(answer.body.data.number);
        else if (method !== 'OPTIONS') expect(answer.status).toBeGreaterThanOrEqual(400);
      },
    ));
});

describe('text from outside', () => {
  const XSS = `<img src=x onerror="alert(1)"> & 'quoted' </title><script>alert(2)</script> {{case.trackingUrl}} {{#each this}}`;

  it('comes back as the text it is, in JSON that no browser takes for a page', async () => {
    const { body } = await attempt('/api/cases', {
      method: 'POST',
      json: submission({ subject: XSS, message: XSS, requester: { name: 'Eve <script>', email: 'eve@example.test' } }),
    });
    const tracked = await attempt(`/api/cases/track/${body.data.trackingToken}`);
    expect(tracked.headers.get('content-type')).toMatch(/^application\/json/);
    expect(tracked.headers.get('x-content-type-options')).toBe('nosniff');
    expect(tracked.body.data.subject).toBe(XSS);
    expect(tracked.body.data.messages[0]).toMatchObject({ text: XSS, author: 'Eve <script>' });
  });

  it('is escaped in the HTML of a mail, and no placeholder in it is filled in', async () => {
    const { body } = await attempt('/api/cases', {
      method: 'POST',
      json: submission({ subject: XSS, requester: { name: 'Eve <b>', email: 'eve2@example.test' } }),
    });
    const { id } = await caseRow(suite, body.data.number);
    const { payload } = await suite.database.knex('helpdesk_outbox').where({ case_id: id }).first();
    const { html, text, subject, to } = jsonColumn(payload);
    expect(text).toContain(XSS);
    expect(html).not.toMatch(/<(img|script|title|b)[\s>]/);
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;quoted&#39;');
    expect(html).toContain('{{case.trackingUrl}} {{#each this}}');
    expect([to, subject]).toEqual(['eve2@example.test', `[${body.data.number}] We have received your request`]);
  });

  it('is not repeated in what refuses it, beyond the names of fields', async () => {
    const answer = await attempt('/api/cases', { method: 'POST', json: submission({ campaign: XSS.slice(0, 100), category: '<script>' }) });
    expect(badFields(answer)).toEqual(['campaign', 'category']);
    expect(JSON.stringify(answer.body)).not.toContain('script');
  });
});

describe('a number greater than a column holds', () => {
  const HUGE = 2 ** 31;
  const draft = { base: '0'.repeat(16), document: { format: 1 } };
  const edits = [{ edit: 'set-label', field: 'plate', label: { en: 'Plate' } }];

  it.each<[string, string, string, unknown, number, string[]]>([
    ...['/api/cases', '/helpdesk/cases'].flatMap((cases) =>
      (
        [
          ['an owner', { owner: HUGE }, 'owner'],
          ['an owner that is connected', { owner: { connect: [{ id: HUGE }] } }, 'owner'],
          ['a contact', { contact: HUGE }, 'contact'],
          ['a contact in digits', { contact: { connect: [{ id: `${HUGE}` }] } }, 'contact'],
          ['a tag', { tags: [HUGE] }, 'tags'],
          ['a tag that is connected', { tags: { connect: [{ id: HUGE }] } }, 'tags'],
          ['a tag that is disconnected', { tags: { disconnect: [{ id: `${HUGE}` }] } }, 'tags'],
          ['the version of a form', { answers: { intake: { plate: 'x' } }, formVersions: { intake: HUGE } }, 'formVersions'],
        ] as [string, unknown, string][]
      ).map(([name, data, field]): [string, string, string, unknown, number, string[]] => [
        `${name} by ${cases}`,
        'PUT',
        `${cases}/:case`,
        data,
        400,
        [field],
      ]),
    ),
    ['the version of a pressed button', 'POST', '/helpdesk/cases/:case/forms/intake/buttons/go', { version: HUGE }, 400, ['version']],
    ['the version of an edited form', 'POST', '/helpdesk/forms/intake/edits', { version: HUGE, edits }, 400, ['version']],
    ['the revision of a draft', 'PUT', '/helpdesk/designer/draft', { ...draft, revision: HUGE }, 400, ['revision']],
    ['the revision before it', 'PUT', '/helpdesk/designer/draft', { ...draft, revision: HUGE - 1 }, 400, ['revision']],
    ['the revision of a discarded draft', 'DELETE', `/helpdesk/designer/draft?revision=${HUGE}`, undefined, 400, ['revision']],
    ['a colleague', 'PUT', `/helpdesk/people/${HUGE}`, { teams: [] }, 404, []],
    ['a colleague by API token', 'PUT', `/api/helpdesk/people/${HUGE}`, { teams: [] }, 404, []],
    ['a place in the timeline', 'GET', `/helpdesk/cases/:case/activities?before=${HUGE}`, undefined, 400, ['before']],
  ])('is refused as %s', async (_, method, path, data, status, fields) => {
    const opened = await attempt('/api/cases', { method: 'POST', json: submission() });
    const { document_id: documentId } = await caseRow(suite, opened.body.data.number);
    const headers = path.startsWith('/api/') ? fullToken() : await signIn(suite);
    const answer = await attempt(path.replace(':case', documentId), { method, headers, ...(data !== undefined && { json: { data } }) });
    expect({ status: answer.status, fields: badFields(answer) }).toEqual({ status, fields });
  });
});

describe('data that is no object', () => {
  it.each<[string, string]>([
    ['POST', '/helpdesk/bulk-jobs'],
    ['POST', '/helpdesk/bulk-jobs/preview'],
    ['PUT', '/helpdesk/designer/draft'],
    ['POST', '/helpdesk/designer/try'],
    ['POST', '/helpdesk/designer/try-form'],
    ['POST', '/helpdesk/cases'],
    ['PUT', '/helpdesk/people/1'],
    ['POST', '/helpdesk/forms/intake/edits'],
  ])('is the bad field of %s %s', async (method, path) => {
    const headers = await signIn(suite);
    for (const json of [{ data: [] }, {}]) {
      const answer = await attempt(path, { method, json, headers });
      expect({ status: answer.status, fields: badFields(answer) }).toEqual({ status: 400, fields: ['data'] });
    }
  });
});
