import { openCase, revisionOf, type TestCase } from '../harness/cases';
import { ADMIN, AGENT, EDITOR, FRONT_OFFICE, fullToken, readToken } from '../harness/credentials';
import { userIdOf } from '../harness/people';
import { badFields, countRows } from '../harness/rows';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();
let agent: Record<string, string>;

const pathOf = ({ document_id: documentId }: { document_id: string }, taskId?: string) =>
  `/helpdesk/cases/${documentId}/tasks${taskId === undefined ? '' : `/${taskId}`}`;
const list = (kase: TestCase, headers = agent) => suite.call(pathOf(kase), { headers });
const add = (kase: TestCase, data: object, headers = agent) => suite.call(pathOf(kase), { method: 'POST', json: { data }, headers });
const change = (kase: TestCase, taskId: string, data: object, headers = agent) =>
  suite.call(pathOf(kase, taskId), { method: 'PUT', json: { data }, headers });
const remove = (kase: TestCase, taskId: string, headers = agent) => suite.call(pathOf(kase, taskId), { method: 'DELETE', headers });

async function addedTask(kase: TestCase, data: object = {}): Promise<string> {
  const { body } = await add(kase, { title: 'Call the carrier', ...data });
  return body.data.id;
}

const taskActivities = async (kase: TestCase) => {
  const { body } = await suite.call(`/helpdesk/cases/${kase.document_id}/activities`, { headers: agent });
  return body.data.filter(({ kind }: { kind: string }) => kind === 'task').reverse();
};

beforeAll(async () => {
  agent = await signIn(suite, AGENT);
});

describe('the life of a task', () => {
  it('is added, changed, done, opened again and removed; each time the case and its timeline tell it', async () => {
    const kase = await openCase(suite);
    const petr = await userIdOf(suite, AGENT);

    const added = await add(kase, { title: ' Call the carrier ', assignee: petr, team: 'back-office', dueAt: '2027-01-05T10:00:00+01:00' });
    expect(added).toMatchObject({ status: 201, body: { meta: { caseRevision: 2 } } });
    expect(added.body.data).toEqual({
      id: expect.stringMatching(/^[a-z0-9]{24}$/),
      title: 'Call the carrier',
      assignee: { id: petr, name: 'Petr Agent' },
      team: 'back-office',
      dueAt: '2027-01-05T09:00:00.000Z',
      doneAt: null,
      doneBy: null,
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
      revision: 1,
    });
    const taskId = added.body.data.id;

    const changed = await change(kase, taskId, { title: 'Write to the carrier', assignee: null, dueAt: null });
    expect(changed).toMatchObject({
      status: 200,
      body: {
        data: { title: 'Write to the carrier', assignee: null, team: 'back-office', dueAt: null, revision: 2 },
        meta: { caseRevision: 3 },
      },
    });
    const done = await change(kase, taskId, { done: true });
    expect(done.body.data).toMatchObject({ doneAt: expect.any(String), doneBy: { id: petr, name: 'Petr Agent' }, revision: 3 });
    const reopened = await change(kase, taskId, { done: false });
    expect(reopened.body.data).toMatchObject({ doneAt: null, doneBy: null, revision: 4 });
    expect(await remove(kase, taskId)).toMatchObject({ status: 200, body: { data: { id: taskId }, meta: { caseRevision: 6 } } });

    expect((await list(kase)).body.data).toEqual([]);
    expect(await revisionOf(suite, kase)).toBe(6);
    const told = await taskActivities(kase);
    expect(told.map(({ change: { from, to } }: { change: { from: object; to: object } }) => [from, to])).toEqual([
      [
        null,
        {
          id: taskId,
          label: 'Call the carrier',
          assignee: { id: String(petr), label: 'Petr Agent' },
          team: 'back-office',
          dueAt: '2027-01-05T09:00:00.000Z',
          doneAt: null,
        },
      ],
      [
        expect.objectContaining({ label: 'Call the carrier' }),
        expect.objectContaining({ label: 'Write to the carrier', assignee: null, dueAt: null }),
      ],
      [expect.objectContaining({ doneAt: null }), expect.objectContaining({ doneAt: done.body.data.doneAt })],
      [expect.objectContaining({ doneAt: done.body.data.doneAt }), expect.objectContaining({ doneAt: null })],
      [expect.objectContaining({ label: 'Write to the carrier' }), null],
    ]);
    for (const activity of told) {
      expect(activity).toMatchObject({
        direction: 'internal',
        visibility: 'internal',
        channel: 'admin',
        cause: 'case-page',
        actor: { kind: 'admin-user', name: 'Petr Agent' },
        change: { field: 'task' },
      });
    }
  });

  it('a change that changes nothing leaves no trace', async () => {
    const kase = await openCase(suite);
    const taskId = await addedTask(kase);
    expect(await change(kase, taskId, { title: 'Call the carrier', done: false, assignee: null })).toMatchObject({
      status: 200,
      body: { data: { revision: 1 }, meta: { caseRevision: 2 } },
    });
    expect(await taskActivities(kase)).toHaveLength(1);
  });

  it('tasks are listed in the order in which they were added', async () => {
    const kase = await openCase(suite);
    for (const title of ['first', 'second', 'third']) await addedTask(kase, { title });
    const { body } = await list(kase);
    expect(body.data.map(({ title }: { title: string }) => title)).toEqual(['first', 'second', 'third']);
  });

  it('the change is announced after it is committed', async () => {
    const kase = await openCase(suite);
    await suite.app.run((strapi) => {
      strapi.heard = [];
      strapi.eventHub.on('helpdesk.case.changed', (event: object) => void strapi.heard.push(event));
    });
    await addedTask(kase);
    const by = { id: await userIdOf(suite, AGENT), name: 'Petr Agent' };
    expect(await suite.app.run((strapi) => strapi.heard)).toEqual([{ documentId: kase.document_id, revision: 2, by }]);
  });
});

describe('who may do what', () => {
  it('the front office sees tasks and changes none', async () => {
    const kase = await openCase(suite);
    const taskId = await addedTask(kase);
    const front = await signIn(suite, FRONT_OFFICE);
    expect((await list(kase, front)).body.data).toHaveLength(1);
    expect((await add(kase, { title: 'Mine' }, front)).status).toBe(403);
    expect((await change(kase, taskId, { done: true }, front)).status).toBe(403);
    expect((await remove(kase, taskId, front)).status).toBe(403);
    expect(await countRows(suite, 'helpdesk_tasks', { case_id: kase.id })).toBe(1);
    expect(await revisionOf(suite, kase)).toBe(2);
  });

  it('an editor of content sees none', async () => {
    expect((await list(await openCase(suite), await signIn(suite, EDITOR))).status).toBe(403);
  });

  it.each(['', '/api'])('nobody who is not signed in gets in below %s/helpdesk', async (root) => {
    const kase = await openCase(suite);
    const taskId = await addedTask(kase);
    // The API knows no visitor that is not signed in, only one who may do nothing.
    const refused = root === '' ? 401 : 403;
    for (const [method, path] of [
      ['GET', pathOf(kase)],
      ['POST', pathOf(kase)],
      ['PUT', pathOf(kase, taskId)],
      ['DELETE', pathOf(kase, taskId)],
    ] as const) {
      const json = method === 'GET' ? undefined : { data: { title: 'Mine' } };
      expect([method, (await suite.call(`${root}${path}`, { method, json })).status]).toEqual([method, refused]);
    }
    expect((await list(kase)).body.data).toMatchObject([{ title: 'Call the carrier' }]);
  });

  it('API tokens by their scope', async () => {
    const kase = await openCase(suite);
    const call = (method: string, taskId?: string, data?: object, headers = fullToken()) =>
      suite.call(`/api${pathOf(kase, taskId)}`, { method, headers, json: data && { data } });
    const added = await call('POST', undefined, { title: 'Call the carrier' });
    expect(added.status).toBe(201);
    const { id } = added.body.data;
    expect((await call('PUT', id, { done: true })).body.data).toMatchObject({ doneAt: expect.any(String), doneBy: null });
    expect((await call('GET', undefined, undefined, readToken())).body.data).toHaveLength(1);
    expect((await call('DELETE', id, undefined, readToken())).status).toBe(403);
    expect((await call('DELETE', id)).status).toBe(200);
    expect(await taskActivities(kase)).toMatchObject(
      Array(3).fill({ channel: 'api', cause: 'rest', actor: { kind: 'token', name: 'Test full' } }),
    );
  });
});

describe('who a task can be handed to', () => {
  it('whoever may see cases, by database id or documentId', async () => {
    const kase = await openCase(suite);
    const front = await suite.database.knex('admin_users').where({ email: FRONT_OFFICE.email }).first();
    expect((await add(kase, { title: 'Ask', assignee: front.document_id })).body.data.assignee).toEqual({
      id: front.id,
      name: 'Filip Front',
    });
    expect((await add(kase, { title: 'Ask', assignee: await userIdOf(suite, ADMIN) })).status).toBe(201);
  });

  it.each([
    ['somebody who may not see cases', EDITOR.email],
    ['nobody', null],
  ])('not to %s', async (_name, email) => {
    const kase = await openCase(suite);
    const taskId = await addedTask(kase);
    const assignee = email === null ? 987654 : await userIdOf(suite, { email });
    for (const refused of [await add(kase, { title: 'Ask', assignee }), await change(kase, taskId, { assignee })]) {
      expect([refused.status, badFields(refused)]).toEqual([400, ['assignee']]);
    }
    expect(await revisionOf(suite, kase)).toBe(2);
  });

  it('not to somebody who was locked out; who had it before keeps it', async () => {
    const kase = await openCase(suite);
    const leaver = await suite.app.run<number>(async (strapi) => {
      const role = await strapi.db.query('admin::role').findOne({ where: { code: 'helpdesk-agent' } });
      const user = { firstname: 'Lea', lastname: 'Leaver', email: 'lea@example.test', password: 'Lea-leaver-2026', isActive: true };
      return (await strapi.service('admin::user').create({ ...user, registrationToken: null, roles: [role.id] })).id;
    });
    const taskId = await addedTask(kase, { assignee: leaver });
    await suite.app.run((strapi, id) => strapi.service('admin::user').updateById(id, { isActive: false }), leaver);
    expect(badFields(await add(kase, { title: 'Ask', assignee: leaver }))).toEqual(['assignee']);
    expect((await change(kase, taskId, { title: 'Ask', assignee: leaver })).status).toBe(200);

    // Nor does a task go with its assignee's account.
    await suite.app.run((strapi, id) => strapi.service('admin::user').deleteById(id), leaver);
    expect((await list(kase)).body.data).toMatchObject([{ title: 'Ask', assignee: null }]);
  });
});

describe('what is refused', () => {
  it('names every bad field at once and changes nothing', async () => {
    const kase = await openCase(suite);
    const taskId = await addedTask(kase);
    const bad = { title: '', assignee: {}, team: 'two words', dueAt: 'soon', done: 1, revision: 'x', position: 3, caseId: 1 };
    const refused = await change(kase, taskId, bad);
    expect([refused.status, badFields(refused).sort()]).toEqual([400, Object.keys(bad).sort()]);
    const { title, assignee, team, dueAt } = bad;
    expect(badFields(await add(kase, { title, assignee, team, dueAt })).sort()).toEqual(['assignee', 'dueAt', 'team', 'title']);
    expect(badFields(await suite.call(pathOf(kase), { method: 'POST', json: {}, headers: agent }))).toEqual(['data']);
    expect(await revisionOf(suite, kase)).toBe(2);
  });

  it.each(['9999-12-31T23:59:59-23:59', '0000-01-01T00:00:00Z'])(
    'a due time at the edge of the calendar, %s, breaks nothing',
    async (dueAt) => {
      const kase = await openCase(suite);
      expect((await add(kase, { title: 'Long ago or far away', dueAt })).status).toBeLessThan(500);
      expect((await list(kase)).status).toBe(200);
    },
  );

  it('an unknown case, an unknown task, and a task of another case', async () => {
    const kase = await openCase(suite);
    const nowhere = { id: 0, document_id: 'nothing', number: 'NO-000000', revision: 0 };
    expect((await list(nowhere)).status).toBe(404);
    expect((await add(nowhere, { title: 'Ask' })).status).toBe(404);
    const foreign = await addedTask(await openCase(suite));
    for (const taskId of ['nothing', foreign]) {
      expect((await change(kase, taskId, { done: true })).status).toBe(404);
      expect((await remove(kase, taskId)).status).toBe(404);
    }
    expect(await countRows(suite, 'helpdesk_tasks', { public_id: foreign, done_at: null })).toBe(1);
  });

  it('more tasks than a case can have', async () => {
    const kase = await openCase(suite);
    const at = new Date();
    await suite.database.knex('helpdesk_tasks').insert(
      Array.from({ length: 200 }, (_, n) => ({
        ...{ public_id: `full-${n}`, case_id: kase.id, title: `Task ${n}`, position: n + 1, revision: 1 },
        ...{ created_at: at, updated_at: at },
      })),
    );
    expect(await add(kase, { title: 'One more' })).toMatchObject({ status: 400 });
  });
});

describe('two people at once', () => {
  it('of those who save over the same revision, one wins and the others are told the current one', async () => {
    const kase = await openCase(suite);
    const taskId = await addedTask(kase);
    const answers = await Promise.all(Array.from({ length: 6 }, (_, n) => change(kase, taskId, { title: `Writer ${n}`, revision: 1 })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(5).fill(409)]);
    expect(answers.find(({ status }) => status === 409)?.body.error).toMatchObject({ name: 'RevisionConflict', details: { revision: 2 } });
    expect(await revisionOf(suite, kase)).toBe(3);
    expect(await taskActivities(kase)).toHaveLength(2);
  });

  it('those who add at once all get their task, each in a place of its own', async () => {
    const kase = await openCase(suite);
    await Promise.all(Array.from({ length: 6 }, (_, n) => add(kase, { title: `Task ${n}` })));
    const positions = await suite.database.knex('helpdesk_tasks').where({ case_id: kase.id }).orderBy('position').pluck('position');
    expect(positions).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await revisionOf(suite, kase)).toBe(7);
  });

  it('a task that changed since it was read is not removed', async () => {
    const kase = await openCase(suite);
    const taskId = await addedTask(kase);
    await change(kase, taskId, { done: true });
    expect((await remove(kase, `${taskId}?revision=1`)).status).toBe(409);
    expect(badFields(await remove(kase, `${taskId}?revision=x`))).toEqual(['revision']);
    expect((await remove(kase, `${taskId}?revision=2`)).status).toBe(200);
  });
});

it('a case tells how many of its tasks are open, and takes all of them with it when it is deleted', async () => {
  const kase = await openCase(suite);
  const openTasks = () =>
    suite.app.run<number>((strapi, id) => {
      // The function runs as text in the application, where there is no transformed import.
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      const { countOpenTasks } = require(`${strapi.dirs.dist.src}/plugins/helpdesk/server/tasks/task-store.js`);
      return countOpenTasks(strapi.db.connection, id);
    }, kase.id);
  expect(await openTasks()).toBe(0);
  const first = await addedTask(kase);
  await addedTask(kase);
  expect(await openTasks()).toBe(2);
  await change(kase, first, { done: true });
  expect(await openTasks()).toBe(1);

  expect((await suite.call(`/api/cases/${kase.document_id}`, { method: 'DELETE', headers: fullToken() })).status).toBe(204);
  expect(await countRows(suite, 'helpdesk_tasks', { case_id: kase.id })).toBe(0);
});
