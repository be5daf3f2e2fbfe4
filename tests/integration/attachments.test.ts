import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AGENT, EDITOR, FRONT_OFFICE, fullToken } from '../harness/credentials';
import { eventually } from '../harness/eventually';
import { multipart, type RawPart } from '../harness/multipart';
import { badFields, caseRow, countRows } from '../harness/rows';
import { submission } from '../harness/submission';
import { signIn, useApp } from '../harness/suite';

const storage = mkdtempSync(path.join(tmpdir(), 'helpdesk-storage-'));
const temporary = mkdtempSync(path.join(tmpdir(), 'helpdesk-uploads-'));
const suite = useApp({ ATTACHMENTS_DIR: storage, TMPDIR: temporary });
afterAll(() => [storage, temporary].forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
const PROGRAM = Buffer.concat([Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), Buffer.alloc(200)]);

const dataPart: RawPart = { name: 'data', body: JSON.stringify(submission().data) };
const file = (fileName: string, body: RawPart['body'] = PNG, type = 'image/png'): RawPart => ({ name: 'files', fileName, type, body });
const send = (parts: RawPart[], headers = {}) => {
  const { body, headers: own } = multipart(parts);
  return suite.call('/api/cases', { method: 'POST', body, headers: { ...own, ...headers } });
};
const stored = () =>
  readdirSync(storage, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(path.join(storage, name)).isFile());
const attachmentsOf = async (number: string) =>
  suite.database
    .knex('helpdesk_attachments')
    .where({ case_id: (await caseRow(suite, number)).id })
    .orderBy('id');

/** Whatever came of a request, nothing of it is left in the folder for temporary files. */
afterEach(() => expect(readdirSync(temporary)).toEqual([]));

describe('files of a web form', () => {
  it('are kept outside of everything that is served, as they came', async () => {
    const { status, body } = await send([dataPart, file('photo.png'), file('notes.txt', 'žluťoučký kůň', 'text/plain')]);
    expect(status).toBe(201);
    const rows = await attachmentsOf(body.data.number);
    expect(rows.map(({ file_name, content_type, size }) => [file_name, content_type, size])).toEqual([
      ['photo.png', 'image/png', PNG.length],
      ['notes.txt', 'text/plain', 19],
    ]);
    expect(rows[0].content_hash).toBe(createHash('sha256').update(PNG).digest('hex'));
    expect(readFileSync(path.join(storage, rows[0].storage_key))).toEqual(PNG);
    const message = await suite.database.knex('helpdesk_activities').where({ id: rows[0].activity_id }).first();
    expect(message).toMatchObject({ kind: 'message', direction: 'in' });
    for (const row of rows) {
      for (const address of [
        `/uploads/${row.storage_key}`,
        `/uploads/${row.file_name}`,
        `/${row.storage_key}`,
        `/api/helpdesk/attachments/${row.public_id}`,
        `/api/upload/files/${row.id}`,
      ]) {
        expect({ address, closed: [401, 403, 404].includes((await suite.call(address)).status) }).toEqual({ address, closed: true });
      }
    }
  });

  it('are shown to the holder of the token by name and size', async () => {
    const { body } = await send([dataPart, file('photo.png')]);
    const tracked = await suite.call(`/api/cases/track/${body.data.trackingToken}`);
    expect(tracked.body.data.messages[0].attachments).toEqual([{ fileName: 'photo.png', size: PNG.length }]);
  });

  it('belong to a case that has no other message', async () => {
    const { status, body } = await send([
      { name: 'data', body: JSON.stringify(submission({ message: undefined }).data) },
      file('photo.png'),
    ]);
    expect(status).toBe(201);
    expect(await attachmentsOf(body.data.number)).toHaveLength(1);
  });

  it('may be empty; a file field left empty is no file', async () => {
    const { status, body } = await send([dataPart, file('empty.txt', '', 'text/plain'), file('', '', 'application/octet-stream')]);
    expect(status).toBe(201);
    expect((await attachmentsOf(body.data.number)).map(({ file_name, size }) => [file_name, size])).toEqual([['empty.txt', 0]]);
  });

  it('may be ten, and 30 MB together', async () => {
    const ten = await send([dataPart, ...Array.from({ length: 10 }, (_, index) => file(`${index}.png`))]);
    expect(await attachmentsOf(ten.body.data.number)).toHaveLength(10);
    const large = await send([
      dataPart,
      file('one.png', Buffer.concat([PNG, Buffer.alloc(15e6)])),
      file('two.png', Buffer.concat([PNG, Buffer.alloc(15e6)])),
    ]);
    expect(large.status).toBe(201);
  });

  it.each<[string, RawPart]>([
    ['declares its type', { ...dataPart, type: 'application/json' }],
    ['is a Blob to its browser', { ...dataPart, type: 'application/json', fileName: 'blob' }],
    ['says it is 8bit', { ...dataPart, headers: ['Content-Transfer-Encoding: 8bit'] }],
  ])('come with data that %s', async (_, data) => {
    const { status, body } = await send([data, file('photo.png')]);
    expect(status).toBe(201);
    const message = await suite.database
      .knex('helpdesk_activities')
      .where({ case_id: (await caseRow(suite, body.data.number)).id, kind: 'message', direction: 'in' });
    expect(message.map(({ actor_name }) => actor_name)).toEqual(['Jana Malá']);
  });

  it('come once with an Idempotency-Key', async () => {
    const first = await send([dataPart, file('photo.png')], { 'idempotency-key': 'files-twice' });
    const before = stored().length;
    const second = await send([dataPart, file('photo.png')], { 'idempotency-key': 'files-twice' });
    expect(second.body).toEqual(first.body);
    expect(stored()).toHaveLength(before);
  });

  it('of which twenty come at once with one key are kept once', async () => {
    const before = stored().length;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => send([dataPart, file('photo.png')], { 'idempotency-key': 'files-at-once' })),
    );
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.data.number}`)).size).toBe(1);
    expect(stored()).toHaveLength(before + 1);
  });
});

describe('names of files', () => {
  it.each([
    ['../../x.png', 'x.png'],
    ['/etc/passwd.png', 'passwd.png'],
    ['C:\\Users\\jana\\x.png', 'x.png'],
    ['..\\..\\x.png', 'x.png'],
    ['....//x.png', 'x.png'],
    ['.htaccess.png', 'htaccess.png'],
    ['a\tb\u0007c.png', 'abc.png'],
    ['photo\u202Egnp.png', 'photognp.png'],
    ['a%22b%0d%0aX-Injected: 1.png', 'a_bX-Injected_ 1.png'],
    ["it's 100%; filename=x <b>&amp; ž😀.png", "it's 100%; filename=x _b_&amp; ž😀.png"],
    ['con:.png', 'con_.png'],
    [`${'😀'.repeat(250)}.png`, `${'😀'.repeat(73)}.png`],
    [`x${'😀'.repeat(250)}.png`, `x${'😀'.repeat(72)}.png`],
    [`${'n'.repeat(500)}.png`, `${'n'.repeat(146)}.png`],
  ])('such as %j are made safe to store and to send', async (name, expected) => {
    const { status, body } = await send([dataPart, file(name)]);
    expect(status).toBe(201);
    const [row] = await attachmentsOf(body.data.number);
    expect(row.file_name).toBe(expected);
    expect(row.storage_key).toMatch(/^[a-z0-9]{2}\/[a-z0-9]+$/);
    const download = await suite.call(`/helpdesk/attachments/${row.public_id}`, { headers: await agent() });
    expect(download.status).toBe(200);
    expect(download.headers.get('content-disposition')).toMatch(/^attachment; filename="[^"\\]*"; filename\*=UTF-8''[A-Za-z0-9.%_~!-]*$/);
    const encoded = download.headers.get('content-disposition')?.split("''")[1] ?? '';
    expect(decodeURIComponent(encoded)).toBe(expected);
    expect(download.headers.get('x-injected')).toBeNull();
  });

  it.each([['a NUL character', 'x\u0000.png']])('with %s are refused', async (_, name) => {
    const before = stored().length;
    expect(await send([dataPart, file(name)])).toMatchObject({ status: 400, body: { error: { name: 'ValidationError' } } });
    expect(stored()).toHaveLength(before);
  });

  it('cannot add a header to the part', async () => {
    const { status, body } = await send([dataPart, file('x.png"\r\nX-Other: "y.html')]);
    expect([201, 400, 415]).toContain(status);
    if (status === 201) expect((await attachmentsOf(body.data.number)).map(({ file_name }) => file_name)).toEqual(['x.png']);
  });
});

let agentHeaders: Promise<Record<string, string>> | undefined;
const agent = () => (agentHeaders ??= signIn(suite, AGENT));

describe('downloading', () => {
  let address = '';
  let content = '';
  beforeAll(async () => {
    const { body } = await send([dataPart, file('page.txt', '<script>alert(1)</script>', 'text/html')]);
    const [row] = await attachmentsOf(body.data.number);
    address = `/helpdesk/attachments/${row.public_id}`;
    content = path.join(storage, row.storage_key);
  });

  it.each([
    ['an agent', AGENT],
    ['the front office', FRONT_OFFICE],
  ])('is for %s', async (_, who) => {
    const answer = await suite.call(address, { headers: await signIn(suite, who) });
    expect(answer).toMatchObject({ status: 200, body: '<script>alert(1)</script>' });
  });

  it('never lets a browser run what a stranger sent', async () => {
    const { headers } = await suite.call(address, { headers: await agent() });
    expect(headers.get('content-type')).toMatch(/^text\/plain/);
    expect(headers.get('content-disposition')).toMatch(/^attachment/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('cache-control')).toContain('no-store');
  });

  it.each([
    ['a visitor', async () => ({}), 401],
    ['a forged token', async () => ({ authorization: 'Bearer abc.def.ghi' }), 401],
    ['an API token', async () => fullToken(), 401],
    ['a role without the right', () => signIn(suite, EDITOR), 403],
  ])('is not for %s', async (_, headers, status) => {
    const answer = await suite.call(address, { headers: await headers() });
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body)).not.toContain('script');
  });

  it.each(['nothing-of-that-id', '1', '..%2f..%2fpackage.json', '%27%20or%201=1'])('answers 404 to %s', async (id) => {
    expect(await suite.call(`/helpdesk/attachments/${id}`, { headers: await agent() })).toMatchObject({ status: 404 });
  });

  it('answers 404 when the content is gone from the disk, and goes on serving', async () => {
    rmSync(content);
    expect(await suite.call(address, { headers: await agent() })).toMatchObject({ status: 404 });
    expect(await suite.call('/_health')).toMatchObject({ status: 204 });
  });
});

describe('what is not taken', () => {
  const refused: [string, RawPart[], number, string?][] = [
    ['HTML', [dataPart, file('page.html', '<p>', 'text/html')], 415, 'files.0'],
    ['SVG', [dataPart, file('ok.png'), file('image.svg', '<svg/>', 'image/svg+xml')], 415, 'files.1'],
    ['HTML behind an ending that is taken', [dataPart, file('photo.png.html', '<p>', 'image/png')], 415, 'files.0'],
    ['a program', [dataPart, file('setup.exe', PROGRAM, 'application/octet-stream')], 415, 'files.0'],
    ['a program that calls itself a picture', [dataPart, file('photo.png', PROGRAM)], 415, 'files.0'],
    [
      'a program of another kind',
      [dataPart, file('photo.png', Buffer.concat([Buffer.from('7f454c4602010100', 'hex'), Buffer.alloc(200)]))],
      415,
      'files.0',
    ],
    ['a program whose name reads backwards', [dataPart, file('photo\u202Egnp.exe', PNG)], 415, 'files.0'],
    ['a name without an ending', [dataPart, file('README', 'x', 'text/plain')], 415, 'files.0'],
    ['an ending of a prototype', [dataPart, file('x.constructor')], 415, 'files.0'],
    ['eleven files', [dataPart, ...Array.from({ length: 11 }, (_, index) => file(`${index}.png`))], 413],
    ['a hundred empty files', [dataPart, ...Array.from({ length: 100 }, (_, index) => file(`${index}.txt`, ''))], 413],
    ['a file of more than 20 MB', [dataPart, file('large.png', Buffer.concat([PNG, Buffer.alloc(20 * 1024 * 1024)]))], 413],
    [
      'more than 40 MB together',
      [dataPart, ...Array.from({ length: 3 }, (_, index) => file(`${index}.png`, Buffer.alloc(14 * 1024 * 1024)))],
      413,
    ],
    ['data of more than 1 MB', [{ name: 'data', body: 'x'.repeat(1024 * 1024 + 1) }, file('photo.png')], 413],
    ['thirty fields', [file('photo.png'), ...Array.from({ length: 30 }, (_, index) => ({ name: `f${index}`, body: 'x' })), dataPart], 413],
    ['files under another name', [dataPart, { ...file('photo.png'), name: 'upload' }], 400, 'upload'],
    ['files under the name of a prototype', [dataPart, { ...file('photo.png'), name: '__proto__' }], 400, '__proto__'],
    ['files under the name of a method', [dataPart, { ...file('photo.png'), name: 'toString' }], 400, 'toString'],
    ['a file without a name', [dataPart, { name: 'files', type: 'image/png', body: PNG }], 400],
    ['a text that nobody asked for', [dataPart, { name: 'status', body: 'Closed' }], 400, 'status'],
    ['no data', [file('photo.png')], 400, 'data'],
    ['data twice', [dataPart, dataPart, file('photo.png')], 400, 'data'],
    ['data that is not JSON', [{ name: 'data', body: '{"campaign":' }, file('photo.png')], 400, 'data'],
    ['data in brackets', [{ name: 'data[campaign]', body: 'support' }, file('photo.png')], 400],
    ['data with a NUL character', [{ name: 'data', body: '{"campaign":"\\u0000"}' }, file('photo.png')], 400, 'campaign'],
    ['data with a prototype', [{ name: 'data', body: '{"__proto__":{"campaign":"support"}}' }, file('photo.png')], 400],
    [
      'data that is not valid',
      [{ name: 'data', body: JSON.stringify(submission({ campaign: 'nowhere' }).data) }, file('photo.png')],
      400,
      'campaign',
    ],
    ['a part in an unknown encoding', [dataPart, { ...file('photo.png'), headers: ['Content-Transfer-Encoding: rot13'] }], 400],
  ];

  // A rest parameter, since Jest would hand a callback to a parameter that a row has nothing for.
  it.each(refused)('%s', async (...[, parts, status, field]) => {
    const before = { files: stored(), cases: await countRows(suite, 'cases'), attachments: await countRows(suite, 'helpdesk_attachments') };
    const answer = await send(parts);
    expect(answer).toMatchObject({ status, body: { data: null, error: { status, message: expect.any(String) } } });
    if (field) expect(badFields(answer)).toContain(field);
    expect({
      files: stored(),
      cases: await countRows(suite, 'cases'),
      attachments: await countRows(suite, 'helpdesk_attachments'),
    }).toEqual(before);
  });

  it.each([
    ['is cut off', (body: Buffer<ArrayBuffer>) => body.subarray(0, body.length - 20), {}],
    ['has another boundary', (body: Buffer<ArrayBuffer>) => body, { 'content-type': 'multipart/form-data; boundary=other' }],
    ['has no boundary', (body: Buffer<ArrayBuffer>) => body, { 'content-type': 'multipart/form-data' }],
    ['is not there', () => Buffer.alloc(0), {}],
  ])('a body that %s', async (_, change, headers) => {
    const { body, headers: own } = multipart([dataPart, file('photo.png')]);
    const before = stored();
    expect(await suite.call('/api/cases', { method: 'POST', body: change(body), headers: { ...own, ...headers } })).toMatchObject({
      status: 400,
    });
    expect(stored()).toEqual(before);
  });

  it('files on a route that wants none', async () => {
    const { body, headers } = multipart([dataPart, file('photo.png'), { ...file('other.png'), name: 'upload' }]);
    for (const address of ['/api/auth/local', '/api/nowhere', '/admin/login', '/api/contacts']) {
      const { status } = await suite.call(address, { method: 'POST', body, headers });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }
  });

  it('an upload whose sender hangs up in the middle of it', async () => {
    const { body, headers } = multipart([dataPart, file('photo.png', Buffer.concat([PNG, Buffer.alloc(300_000)]))]);
    const { port } = new URL(suite.app.url);
    await new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(
          `POST /api/cases HTTP/1.1\r\nHost: x\r\nContent-Type: ${headers['content-type']}\r\nContent-Length: ${body.length}\r\n\r\n`,
        );
        socket.write(body.subarray(0, 200_000), () => {
          socket.end();
          socket.once('close', () => resolve());
          socket.resume();
        });
      });
      socket.once('error', reject);
    });
    await eventually(() => readdirSync(temporary).length === 0);
    expect(await send([dataPart])).toMatchObject({ status: 201 });
  });
});
