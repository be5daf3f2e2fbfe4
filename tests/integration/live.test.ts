import { openCase } from '../harness/cases';
import { AGENT, EDITOR, FRONT_OFFICE, fullToken, SUPERVISOR } from '../harness/credentials';
import { holds } from '../harness/eventually';
import { connect, openWindow, type Window } from '../harness/live';
import { userIdOf } from '../harness/people';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();

type Headers = Record<string, string>;
let agent: Headers;
let supervisor: Headers;
let windows: Window[] = [];
let count = 0;

const open = async (who: Headers, extra: Headers = {}) => {
  const window = await openWindow(suite.url('/'), who, extra);
  windows.push(window);
  return window;
};
const openNext = async (campaign = 'support'): Promise<string> => {
  count += 1;
  return (await openCase(suite, { campaign, subject: `Case ${count}` })).document_id;
};
const save = async (documentId: string, data: object, headers: Headers = fullToken()) => {
  const answer = await suite.call(`/api/cases/${documentId}`, { method: 'PUT', json: { data }, headers });
  expect(answer.status).toBe(200);
};
const saveAs = async (who: Headers, documentId: string, data: object) => {
  const answer = await suite.call(`/helpdesk/cases/${documentId}`, { method: 'PUT', json: { data }, headers: who });
  expect(answer.status).toBe(200);
};
/** Has everything reach the windows that is on its way: an answer comes after what was sent before it. */
const settle = () => Promise.all(windows.filter(({ socket }) => socket.connected).map(({ socket }) => socket.emitWithAck('renew', {})));

beforeAll(async () => {
  const members = { teams: [], people: [SUPERVISOR.email] };
  const secret = { slug: 'secret', name: { en: 'Secret' }, prefix: 'SEC', webForm: true, workflow: 'support', members };
  const json = { format: 1, campaigns: [secret] };
  expect((await suite.call('/api/helpdesk/configuration', { method: 'PUT', json, headers: fullToken() })).status).toBe(200);
  agent = await signIn(suite, AGENT);
  supervisor = await signIn(suite, SUPERVISOR);
});
afterEach(() => {
  windows.forEach((window) => window.close());
  windows = [];
});

describe('who is let in', () => {
  test.each([
    ['nobody', async () => ({})],
    ['a token that is none', async () => ({ authorization: 'Bearer x.y.z' })],
    ['an API token', async () => fullToken()],
    ['a colleague without the right', () => signIn(suite, EDITOR)],
  ])('%s is refused', async (_who, headers) => {
    await expect(open(await headers())).rejects.toThrow('unauthorized');
  });

  test('a page of somebody else is refused, a page of the admin panel is not', async () => {
    await expect(open(agent, { origin: 'https://evil.example' })).rejects.toThrow();
    await expect(open(agent, { origin: suite.app.url })).resolves.toBeDefined();
  });

  test('a handshake of another shape is refused, and the server goes on', async () => {
    for (const auth of [{ token: 7 }, { token: { $ne: null } }, { token: 'x'.repeat(5_000) }, { token: ['a'] }]) {
      const socket = connect(suite.url('/'), auth);
      const { message } = await new Promise<Error>((resolve) => void socket.once('connect_error', resolve));
      expect(message).toBe('unauthorized');
      socket.disconnect();
    }
    await expect(open(agent)).resolves.toBeDefined();
  });
});

describe('a save', () => {
  test('reaches the viewers of that case and nobody else, and says no word of it', async () => {
    const [one, other] = [await openNext(), await openNext()];
    const [opens, lists, looksElsewhere] = [await open(agent), await open(supervisor), await open(supervisor)];
    expect(await opens.watch({ open: [one] })).toMatchObject({ cases: [{ id: one, version: 1 }] });
    await lists.watch({ rows: [one, other] });
    await looksElsewhere.watch({ open: [other], news: true });

    await saveAs(agent, one, { subject: 'Whisper' });
    const message = { type: 'case', id: one, version: 2, by: { id: await userIdOf(suite, AGENT), name: 'Petr Agent' } };
    await opens.hears('changed', message);
    await lists.hears('changed', message);
    await save(one, { subject: 'By a machine' });
    await opens.hears('changed', { id: one, version: 3, by: null });
    await settle();
    expect(looksElsewhere.told).toEqual([{ event: 'people', message: expect.objectContaining({ id: other }) }]);
    expect(JSON.stringify([opens.told, lists.told])).not.toContain('Whisper');
  });

  test('of a task counts, too, and a refused one does not', async () => {
    const documentId = await openNext();
    const window = await open(agent);
    await window.watch({ open: [documentId] });
    const refused = await suite.call(`/api/cases/${documentId}`, { method: 'PUT', json: { data: { source: 'x' } }, headers: fullToken() });
    expect(refused.status).toBe(400);
    const json = { data: { title: 'Call back' } };
    await suite.call(`/helpdesk/cases/${documentId}/tasks`, { method: 'POST', json, headers: agent });
    await window.hears('changed', { id: documentId, version: 2 });
    expect(window.told.filter(({ event }) => event === 'changed')).toHaveLength(1);
  });

  test('of another process is found', async () => {
    const documentId = await openNext();
    const window = await open(agent);
    await window.watch({ open: [documentId], news: true });
    await suite.database.knex('cases').where({ document_id: documentId }).update({ revision: 9 });
    await window.hears('changed', { id: documentId, version: 9, by: null });
  });
});

describe('a case of a campaign that is not assigned (R60)', () => {
  test('is not there', async () => {
    const secret = await openNext('secret');
    const window = await open(agent);
    expect(await window.watch({ open: [secret], rows: ['nothing'] })).toEqual({ cases: [], people: {} });
    expect(await (await open(supervisor)).watch({ open: [secret] })).toMatchObject({ cases: [{ id: secret }] });
    await save(secret, { subject: 'Hush' });
    window.socket.emit('writing', { id: secret, isWriting: true });
    await settle();
    expect(window.told).toEqual([]);
    expect((await suite.call(`/helpdesk/live/cases/${secret}`, { headers: agent })).status).toBe(404);
    expect((await suite.call(`/helpdesk/live/rows?ids=${secret}`, { headers: agent })).body).toEqual({ data: [] });
  });

  test('is gone for whoever may not follow it there', async () => {
    const documentId = await openNext();
    const [mayNot, may] = [await open(agent), await open(supervisor)];
    await mayNot.watch({ open: [documentId] });
    await may.watch({ open: [documentId] });
    await save(documentId, { campaign: 'secret' });
    await mayNot.hears('gone', { type: 'case', id: documentId });
    await may.hears('changed', { id: documentId, version: 2 });
    await may.hears('people', { people: [expect.objectContaining({ name: 'Sára Supervisor' })] });
    await save(documentId, { subject: 'Hush' });
    await may.hears('changed', { id: documentId, version: 3 });
    await settle();
    expect(mayNot.told.filter(({ event }) => event === 'changed')).toEqual([]);
  });

  test('is told of to nobody who may not follow, however quickly it is changed again', async () => {
    const documentId = await openNext();
    const [mayNot, may] = [await open(agent), await open(supervisor)];
    await mayNot.watch({ open: [documentId] });
    await may.watch({ open: [documentId] });
    await save(documentId, { campaign: 'secret' });
    for (const subject of ['Hush', 'Hush, hush']) await save(documentId, { subject });
    await mayNot.hears('gone', { type: 'case', id: documentId });
    await may.hears('changed', { id: documentId, version: 4 });
    await settle();
    expect(mayNot.told.filter(({ event }) => event === 'changed')).toEqual([]);
  });
});

test('a case that is deleted is gone', async () => {
  const documentId = await openNext();
  const window = await open(agent);
  await window.watch({ rows: [documentId] });
  expect((await suite.call(`/api/cases/${documentId}`, { method: 'DELETE', headers: fullToken() })).status).toBe(204);
  await window.hears('gone', { id: documentId });
});

describe('who else is here (R139)', () => {
  const namesAt = (window: Window, id: string) =>
    (window.told.findLast(({ event, message }) => event === 'people' && message.id === id)?.message.people ?? []) as {
      name: string;
      isWriting: boolean;
    }[];

  test('is told to those who have the case open, each person once, and those who leave are gone', async () => {
    const documentId = await openNext();
    const [first, second, watcher] = [await open(agent), await open(agent), await open(supervisor)];
    const state = await watcher.watch({ open: [documentId] });
    expect(state.people[documentId]).toEqual([{ id: await userIdOf(suite, SUPERVISOR), name: 'Sára Supervisor', isWriting: false }]);
    await first.watch({ open: [documentId] });
    await second.watch({ open: [documentId] });
    second.socket.emit('writing', { id: documentId, isWriting: true });
    await holds(() =>
      expect(namesAt(watcher, documentId)).toMatchObject([
        { name: 'Petr Agent', isWriting: true },
        { name: 'Sára Supervisor', isWriting: false },
      ]),
    );
    const polled = await suite.call(`/helpdesk/live/cases/${documentId}`, { headers: supervisor });
    expect(polled.body.data).toMatchObject({ id: documentId, version: 1, people: [{ name: 'Petr Agent' }, { name: 'Sára Supervisor' }] });

    // A browser that dies says no goodbye.
    second.socket.io.engine.transport.close();
    await holds(() => expect(namesAt(watcher, documentId)[0]).toMatchObject({ name: 'Petr Agent', isWriting: false }));
    await first.watch({ open: [] });
    await holds(() => expect(namesAt(watcher, documentId).map(({ name }) => name)).toEqual(['Sára Supervisor']));
  });
});

test('new cases are told to those who see their campaign, a few at once together', async () => {
  const [listens, mayNot, listensNot] = [await open(supervisor), await open(agent), await open(agent)];
  await listens.watch({ news: true });
  await mayNot.watch({ news: true });
  await listensNot.watch({ news: false });
  for (let n = 0; n < 8; n += 1) await openNext('secret');
  await listens.hears('news', { type: 'campaign' });
  await openNext();
  await mayNot.hears('news');
  await settle();
  expect(listens.told.length).toBeLessThan(8);
  expect(mayNot.told).toHaveLength(1);
  expect(listensNot.told).toEqual([]);
});

describe('a connection ends', () => {
  const ends = ({ socket }: Window) => holds(() => expect(socket.connected).toBe(false));

  test('with the session, with the right and with the account', async () => {
    const extra = async (email: string, code: string) => {
      const person = { firstname: 'Otto', lastname: 'Other', email, password: 'Otto-other-2026' };
      await suite.app.run(
        async (strapi, given, roleCode) => {
          const role = await strapi.db.query('admin::role').findOne({ where: { code: roleCode } });
          await strapi.service('admin::user').create({ ...given, isActive: true, registrationToken: null, roles: [role.id] });
        },
        person,
        code,
      );
      return { headers: await signIn(suite, person), id: await userIdOf(suite, { email }) };
    };
    const leaves = await extra('otto@example.test', 'helpdesk-agent');
    const demoted = await extra('olga@example.test', 'helpdesk-agent');
    const frontOffice = await signIn(suite, FRONT_OFFICE);
    const [stays, deactivated, lessened, signedOut] = [
      await open(agent),
      await open(leaves.headers),
      await open(demoted.headers),
      await open(frontOffice),
    ];
    await suite.database.knex('admin_users').where({ id: leaves.id }).update({ is_active: false });
    await suite.database.knex('admin_users_roles_lnk').where({ user_id: demoted.id }).delete();
    await suite.database
      .knex('strapi_sessions')
      .where({ user_id: String(await userIdOf(suite, FRONT_OFFICE)) })
      .delete();
    await Promise.all([deactivated, lessened, signedOut].map(ends));
    expect(stays.socket.connected).toBe(true);
  });

  test('not because of another token of the same person, which no other person’s can be', async () => {
    const window = await open(agent);
    const token = (headers: Headers) => ({ token: headers.authorization?.replace('Bearer ', '') });
    expect(await window.socket.emitWithAck('renew', token(await signIn(suite, AGENT)))).toEqual({ ok: true });
    expect(await window.socket.emitWithAck('renew', token(supervisor))).toEqual({ error: 'unauthorized' });
    expect(await window.socket.emitWithAck('renew', { token: 'x' })).toEqual({ error: 'unauthorized' });
    expect(window.socket.connected).toBe(true);
  });
});

describe('hostile messages', () => {
  test('are refused or ignored', async () => {
    const { socket } = await open(agent);
    const ids = Array.from({ length: 201 }, (_, n) => `case-${n}`);
    for (const wish of [null, 7, 'x', [], {}, { open: 'x' }, { open: [1] }, { rows: ids, open: [], news: true }, { open: [''] }]) {
      expect(await socket.emitWithAck('watch', wish)).toEqual({ error: 'not-valid' });
    }
    expect(await socket.emitWithAck('writing', { id: 'x', isWriting: 'yes' })).toEqual({ error: 'not-valid' });
    socket.emit('watch');
    socket.emit('watch', { open: [], rows: [], news: true }, 'no function');
    socket.emit('error', 'boom');
    socket.emit('writing', Buffer.from('x'), { deep: [[[[]]]] });
    socket.emit('nothing of ours', () => undefined);
    for (const id of ['\u0000', '\ud800', "' or 1=1 --"]) {
      expect(await socket.emitWithAck('watch', { open: [id], rows: [], news: false })).toEqual({ error: 'not-valid' });
    }
    const awkward = { open: ['__proto__', 'constructor'], rows: ['toString'], news: false };
    expect(await socket.emitWithAck('watch', awkward)).toEqual({ cases: [], people: {} });
    expect(socket.connected).toBe(true);
  });

  test('that are too big or too many end the connection, and nobody else’s', async () => {
    const [big, many, bystander] = [await open(agent), await open(agent), await open(agent)];
    big.socket.emit('watch', { open: ['x'.repeat(100_000)], rows: [], news: false });
    for (let n = 0; n < 500; n += 1) many.socket.emit('writing', { id: 'x', isWriting: true });
    await holds(() => expect([big.socket.connected, many.socket.connected]).toEqual([false, false]));
    expect(bystander.socket.connected).toBe(true);
  });

  test('over HTTP are refused as well', async () => {
    const get = (path: string) => suite.call(path, { headers: agent });
    const most = Array.from({ length: 100 }, (_, n) => `ids[${n}]=case-${n}`).join('&');
    expect((await get(`/helpdesk/live/rows?${most}`)).body).toEqual({ data: [] });
    expect((await get(`/helpdesk/live/rows?${most}&ids[100]=x`)).status).toBe(400);
    for (const query of ['ids[a]=x', 'ids[0][b]=x', 'other=1', `ids=${'x'.repeat(41)}`])
      expect((await get(`/helpdesk/live/rows?${query}`)).status).toBe(400);
    const plain = await suite.call('/helpdesk/live/socket/?EIO=4&transport=polling', { headers: agent });
    expect(plain.status).toBe(400);
  });
});

test('a connection comes back to a server that was started anew', async () => {
  const documentId = await openNext();
  const before = await open(agent);
  await before.watch({ open: [documentId] });
  await suite.restart('stop');
  await holds(() => expect(before.socket.connected).toBe(false));
  expect(await (await open(agent)).watch({ open: [documentId] })).toMatchObject({ cases: [{ id: documentId, version: 1 }] });
});
