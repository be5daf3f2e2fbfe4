import type { Activity } from '../../src/plugins/helpdesk/shared/contracts/cases';
import { openCase, revisionOf, type TestCase } from '../harness/cases';
import { AGENT, FRONT_OFFICE, SUPERVISOR } from '../harness/credentials';
import { addCampaign, configure } from '../harness/configuration';
import { userIdOf } from '../harness/people';
import { queriesOf } from '../harness/queries';
import { badFields } from '../harness/rows';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();
let agent: Record<string, string>;

/** Puts an activity on a timeline; name only what matters. @returns its id */
async function addActivity(kase: TestCase, part: object = {}): Promise<string> {
  const [row] = await suite.database.knex('helpdesk_activities').insert(
    {
      case_id: kase.id,
      kind: 'note',
      channel: 'admin',
      direction: 'internal',
      visibility: 'internal',
      actor_kind: 'admin-user',
      actor_id: String(await userIdOf(suite, AGENT)),
      actor_name: 'Petr Agent',
      cause: 'case-page',
      correlation_id: 'test',
      body: 'Called the carrier.',
      at: new Date(),
      ...part,
    },
    ['id'],
  );
  return String(row.id);
}

const addFile = async (kase: TestCase, activityId: string, fileName = 'gate.png'): Promise<void> => {
  await suite.database.knex('helpdesk_attachments').insert({
    public_id: `file${activityId}${fileName.length}`,
    case_id: kase.id,
    activity_id: Number(activityId),
    file_name: fileName,
    content_type: 'image/png',
    size: 3,
    content_hash: 'x',
    storage_key: 'ab/none',
    created_at: new Date(),
  });
};

const read = (kase: TestCase, query = '', headers = agent) =>
  suite.call(`/helpdesk/cases/${kase.document_id}/activities${query}`, { headers });
const kindsOf = async (kase: TestCase, query: string): Promise<string[]> =>
  (await read(kase, query)).body.data.map(({ kind }: Activity) => kind);

beforeAll(async () => {
  agent = await signIn(suite, AGENT);
});

describe('the timeline (R110)', () => {
  it('is filtered by kind, several at once; files are shown with whatever they came', async () => {
    const kase = await openCase(suite);
    const withFile = await addActivity(kase, { kind: 'note' });
    await addFile(kase, withFile);
    await addActivity(kase, { kind: 'call', channel: 'call' });
    await addActivity(kase, { kind: 'attachment' });

    expect(await kindsOf(kase, '?kind=notes')).toEqual(['note']);
    expect(await kindsOf(kase, '?kind[0]=notes&kind[1]=calls')).toEqual(['call', 'note']);
    expect(await kindsOf(kase, '?kind=changes')).toEqual(['created']);
    expect(await kindsOf(kase, '?kind=files')).toEqual(['attachment', 'note']);
    // Each once, whichever of the groups it belongs to.
    expect(await kindsOf(kase, '?kind[0]=notes&kind[1]=files')).toEqual(['attachment', 'note']);
  });

  it('is filtered by who did it', async () => {
    const kase = await openCase(suite);
    await addActivity(kase);
    const petr = `admin-user:${String(await userIdOf(suite, AGENT))}`;
    expect(await kindsOf(kase, `?person=${petr}`)).toEqual(['note']);
    expect(await kindsOf(kase, '?person=system')).toEqual(['message']);
    expect(await kindsOf(kase, `?person=${petr}&kind=messages`)).toEqual([]);
    const { body } = await read(kase, `?person=${petr}`);
    expect(body.data[0].actor).toEqual({ kind: 'admin-user', name: 'Petr Agent', key: petr });
  });

  it.each(['desc', 'asc'])('is paged without gap or repetition, %s and filtered', async (order) => {
    const kase = await openCase(suite);
    for (let n = 0; n < 7; n += 1) await addActivity(kase, { kind: n % 2 ? 'note' : 'call', body: String(n) });
    const texts: string[] = [];
    let cursor = '';
    do {
      const { body } = await read(kase, `?order=${order}&kind[0]=notes&kind[1]=calls&pageSize=3${cursor}`);
      texts.push(...body.data.map(({ text }: Activity) => text));
      cursor = body.meta.next === null ? '' : `&cursor=${body.meta.next}`;
    } while (cursor);
    const expected = ['0', '1', '2', '3', '4', '5', '6'];
    expect(texts).toEqual(order === 'asc' ? expected : expected.reverse());
  });

  it('says what it can be filtered by: only what there is', async () => {
    const kase = await openCase(suite);
    await addFile(kase, await addActivity(kase));
    const { body } = await suite.call(`/helpdesk/cases/${kase.document_id}/activity-filters`, { headers: agent });
    expect(body.data.kinds).toEqual(['messages', 'notes', 'changes', 'files']);
    expect(body.data.people).toEqual([
      { kind: 'admin-user', name: 'Petr Agent', key: `admin-user:${String(await userIdOf(suite, AGENT))}` },
      { kind: 'system', name: 'System', key: 'system' },
      { kind: 'visitor', name: 'Jana Malá', key: 'visitor' },
    ]);
  });

  it('is filtered by which field was changed, as the history of a case is (R116)', async () => {
    const kase = await openCase(suite);
    const change = async (data: object) =>
      expect((await suite.call(`/helpdesk/cases/${kase.document_id}`, { method: 'PUT', headers: agent, json: { data } })).status).toBe(200);
    await change({ subject: 'First', priority: 70 });
    await change({ subject: 'Second' });
    const { body } = await read(kase, '?kind[0]=changes&kind[1]=tasks&field=subject');
    expect(body.data.map((one: Activity) => [one.change?.field, one.change?.to])).toEqual([
      ['subject', 'Second'],
      ['subject', 'First'],
    ]);
    const filters = await suite.call(`/helpdesk/cases/${kase.document_id}/activity-filters`, { headers: agent });
    expect(filters.body.data.fields).toEqual(['priority', 'status', 'subject']);
  });

  it('refuses what it cannot be filtered by', async () => {
    const kase = await openCase(suite);
    expect(badFields(await read(kase, '?kind=everything'))).toEqual(['kind']);
    expect(badFields(await read(kase, "?person=admin-user:1'"))).toEqual(['person']);
    expect(badFields(await read(kase, "?field=owner'"))).toEqual(['field']);
    expect(badFields(await read(kase, '?order=random&cursor=99999999999'))).toEqual(['order', 'cursor']);
  });

  it('sends long HTML only to those who ask for it', async () => {
    const kase = await openCase(suite);
    const short = await addActivity(kase, { kind: 'message', html: '<p>short</p>' });
    const long = await addActivity(kase, { kind: 'message', html: `<p>${'x'.repeat(60_000)}</p>` });
    const { body } = await read(kase, '?pageSize=2');
    expect(body.data).toMatchObject([
      { id: long, html: null, isHtmlLeftOut: true },
      { id: short, html: '<p>short</p>', isHtmlLeftOut: false },
    ]);
    const asked = await suite.call(`/helpdesk/cases/${kase.document_id}/activities/${long}/html`, { headers: agent });
    expect(asked.body.data.html).toHaveLength(60_007);
    // By another case it is not to be had.
    const other = await openCase(suite);
    expect((await suite.call(`/helpdesk/cases/${other.document_id}/activities/${long}/html`, { headers: agent })).status).toBe(404);
  });

  it('costs the same queries however long it is', async () => {
    const ask = (kase: TestCase) => queriesOf(suite, () => read(kase, '?kind[0]=notes&kind[1]=changes'));
    const short = await openCase(suite);
    const long = await openCase(suite);
    for (let n = 0; n < 30; n += 1) await addFile(long, await addActivity(long), `file-${n}.png`);
    await ask(short);
    const ofShort = await ask(short);
    expect(await ask(long)).toEqual(ofShort);
    expect(ofShort).not.toEqual([]);
    expect(ofShort.length).toBeLessThanOrEqual(8);
  });
});

const path = (kase: TestCase, rest: string) => `/helpdesk/cases/${kase.document_id}/activities/${rest}`;
const post = (kase: TestCase, rest: string, data?: object, headers = agent) =>
  suite.call(path(kase, rest), { method: 'POST', json: { data }, headers });
const edit = (kase: TestCase, id: string, data: object, headers = agent) =>
  suite.call(path(kase, id), { method: 'PUT', json: { data }, headers });
const move = (kase: TestCase, id: string, to: string, headers = agent) => post(kase, `${id}/move`, { to }, headers);
const textsOf = async (kase: TestCase): Promise<string[]> =>
  (await read(kase, '?kind[0]=notes&kind[1]=messages')).body.data.map(({ text }: Activity) => text);

/** A case in a campaign that the agent is not assigned to. */
async function openHidden(): Promise<TestCase> {
  const known = await suite.database.knex('campaigns').where({ slug: 'hidden' }).first();
  if (!known) {
    await addCampaign(suite, { slug: 'hidden', prefix: 'HID' });
    await configure(suite, {
      campaigns: [
        {
          slug: 'hidden',
          name: { en: 'hidden' },
          prefix: 'HID',
          workflow: 'support',
          members: { people: ['nobody@example.test'], teams: [] },
        },
      ],
    });
  }
  return openCase(suite, { campaign: 'hidden' });
}

describe('a note is edited (R111)', () => {
  it('every wording is kept, with who wrote it and when; the case counts on', async () => {
    const kase = await openCase(suite);
    const id = await addActivity(kase, { body: 'first' });
    const changed = await edit(kase, id, { text: ' second ', revision: 1 });
    expect(changed).toMatchObject({
      status: 200,
      body: { data: { id, text: 'second', revision: 2, edited: { by: 'Petr Agent' } }, meta: { caseRevision: 2 } },
    });
    const supervisor = await signIn(suite, SUPERVISOR);
    expect((await edit(kase, id, { text: 'third', revision: 2 }, supervisor)).body.data).toMatchObject({
      revision: 3,
      edited: { by: 'Sára Supervisor' },
    });
    const { body } = await suite.call(path(kase, `${id}/wordings`), { headers: agent });
    expect(body.data.map(({ revision, text, by }: { revision: number; text: string; by: string }) => [revision, text, by])).toEqual([
      [3, 'third', 'Sára Supervisor'],
      [2, 'second', 'Petr Agent'],
      [1, 'first', 'Petr Agent'],
    ]);
    expect((await read(kase, '?kind=notes')).body.data).toMatchObject([{ text: 'third', revision: 3 }]);
  });

  it('the same words again leave no trace', async () => {
    const kase = await openCase(suite);
    const id = await addActivity(kase);
    expect((await edit(kase, id, { text: 'Called the carrier.', revision: 1 })).body).toMatchObject({
      data: { revision: 1, edited: null },
      meta: { caseRevision: 1 },
    });
  });

  it('a wording that was read before another one is a conflict, also when two come at once', async () => {
    const kase = await openCase(suite);
    const id = await addActivity(kase);
    const answers = await Promise.all(['one', 'two'].map((text) => edit(kase, id, { text, revision: 1 })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.error).toMatchObject({ name: 'RevisionConflict', details: { revision: 2 } });
  });

  it('nothing else is ever changed, and notes of others only with the right', async () => {
    const kase = await openCase(suite);
    const message = (await read(kase, '?kind=messages')).body.data.at(-1).id;
    expect(await edit(kase, message, { text: 'x', revision: 1 })).toMatchObject({ status: 422, body: { error: { name: 'NotEditable' } } });
    const ofSomebody = await addActivity(kase, { actor_id: '999' });
    expect((await edit(kase, ofSomebody, { text: 'x', revision: 1 })).status).toBe(403);
    const frontOffice = await signIn(suite, FRONT_OFFICE);
    expect((await edit(kase, await addActivity(kase), { text: 'x', revision: 1 }, frontOffice)).status).toBe(403);
    expect(await revisionOf(suite, kase)).toBe(1);
  });

  it('bad fields are named', async () => {
    const kase = await openCase(suite);
    const id = await addActivity(kase);
    expect(badFields(await edit(kase, id, { text: ' ', revision: 0, at: 'now' }))).toEqual(['text', 'revision', 'at']);
    expect((await edit(kase, '0', { text: 'x', revision: 1 })).status).toBe(404);
    expect((await edit(kase, 'abc', { text: 'x', revision: 1 })).status).toBe(404);
  });
});

describe('a short note on an activity (R113)', () => {
  it('is put on any of them, and removed by its author; it stays on record', async () => {
    const kase = await openCase(suite);
    const created = (await read(kase, '?kind=changes')).body.data[0].id;
    const added = await post(kase, `${created}/comments`, { text: 'Opened by mistake?' });
    expect(added).toMatchObject({
      status: 201,
      body: { data: { text: 'Opened by mistake?', author: { name: 'Petr Agent' }, removed: null }, meta: { caseRevision: 2 } },
    });
    const commentPath = path(kase, `${created}/comments/${added.body.data.id}`);
    const supervisor = await signIn(suite, SUPERVISOR);
    expect((await suite.call(commentPath, { method: 'DELETE', headers: supervisor })).status).toBe(403);
    expect((await suite.call(commentPath, { method: 'DELETE', headers: agent })).body.data.removed).toMatchObject({ by: 'Petr Agent' });
    expect((await read(kase, '?kind=changes')).body.data[0].comments).toMatchObject([
      { text: 'Opened by mistake?', removed: { by: 'Petr Agent' } },
    ]);
  });

  it('is refused where it is too long, and to those who only read', async () => {
    const kase = await openCase(suite);
    const id = await addActivity(kase);
    expect(badFields(await post(kase, `${id}/comments`, { text: 'x'.repeat(501) }))).toEqual(['text']);
    expect((await post(kase, `${id}/comments`, { text: 'x' }, await signIn(suite, FRONT_OFFICE))).status).toBe(403);
    expect((await post(kase, '999999/comments', { text: 'x' })).status).toBe(404);
  });

  it('is never told to the client', async () => {
    const kase = await openCase(suite);
    const message = (await read(kase, '?kind=messages')).body.data.at(-1).id;
    await post(kase, `${message}/comments`, { text: 'Difficult customer' });
    const tracked = await suite.call(`/api/cases/track/${kase.trackingToken}`);
    expect(tracked.status).toBe(200);
    expect(JSON.stringify(tracked.body)).not.toContain('Difficult');
  });
});

describe('something is moved to another case (R112, B9)', () => {
  it('with its files and short notes; both ends tell of it, and undo puts it back', async () => {
    const [from, to] = [await openCase(suite), await openCase(suite)];
    const id = await addActivity(from, { body: 'filed wrongly' });
    await addFile(from, id);
    await post(from, `${id}/comments`, { text: 'not ours' });

    const moved = await move(from, id, to.number.toLowerCase());
    expect(moved).toMatchObject({
      status: 200,
      body: { data: { from: { number: from.number, revision: 3 }, to: { number: to.number, documentId: to.document_id, revision: 2 } } },
    });
    expect(await textsOf(from)).not.toContain('filed wrongly');
    const arrived = (await read(to)).body.data;
    expect(arrived).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          id,
          attachments: [expect.objectContaining({ fileName: 'gate.png' })],
          comments: [expect.objectContaining({ text: 'not ours' })],
        }),
        expect.objectContaining({
          kind: 'move',
          move: { way: 'in', kind: 'note', other: { documentId: from.document_id, number: from.number }, canUndo: true },
        }),
      ]),
    );
    const [left] = (await read(from, '?kind=changes')).body.data;
    expect(left).toMatchObject({ id: moved.body.data.record, move: { way: 'out', other: { number: to.number }, canUndo: true } });
    // The file is one of the other case now.
    expect(
      await suite.database
        .knex('helpdesk_attachments')
        .where({ activity_id: Number(id) })
        .first('case_id'),
    ).toEqual({ case_id: to.id });

    const undone = await post(from, `${left.id}/undo`);
    expect(undone).toMatchObject({ status: 200, body: { data: { from: { number: to.number }, to: { number: from.number } } } });
    expect(await textsOf(from)).toContain('filed wrongly');
    expect(
      await suite.database
        .knex('helpdesk_attachments')
        .where({ activity_id: Number(id) })
        .first('case_id'),
    ).toEqual({ case_id: from.id });
    expect((await read(from, '?kind=changes')).body.data).toMatchObject([
      { move: { way: 'in', canUndo: true }, cause: 'undo' },
      { move: { way: 'out', canUndo: false } },
      { kind: 'created' },
    ]);
    // What is back is not taken back once more by the same record.
    expect(await post(from, `${left.id}/undo`)).toMatchObject({ status: 422, body: { error: { details: { reason: 'moved-on' } } } });
  });

  it('is taken back from the other end as well', async () => {
    const [from, to] = [await openCase(suite), await openCase(suite)];
    const id = await addActivity(from, { body: 'filed wrongly' });
    await move(from, id, to.document_id);
    const [record] = (await read(to, '?kind=changes')).body.data;
    expect((await post(to, `${record.id}/undo`)).status).toBe(200);
    expect(await textsOf(from)).toContain('filed wrongly');
  });

  it('status and clocks of both stay as they are', async () => {
    const [from, to] = [await openCase(suite), await openCase(suite)];
    const spans = () => suite.database.knex('helpdesk_status_spans').whereIn('case_id', [from.id, to.id]).orderBy('id');
    const before = await spans();
    await move(from, await addActivity(from), to.number);
    expect(await spans()).toEqual(before);
  });

  it('two people who move into each other at once do not wait for each other, and one activity goes one way', async () => {
    const [one, other, third] = [await openCase(suite), await openCase(suite), await openCase(suite)];
    const [a, b] = [await addActivity(one), await addActivity(other)];
    const crossing = await Promise.all([move(one, a, other.number), move(other, b, one.number)]);
    expect(crossing.map(({ status }) => status)).toEqual([200, 200]);
    const same = await Promise.all([move(other, a, one.number), move(other, a, third.number)]);
    expect(same.map(({ status }) => status).sort()).toEqual([200, 404]);
  });

  it('what may not move says why', async () => {
    const [from, to] = [await openCase(suite), await openCase(suite)];
    const reason = async (id: string, target = to) => (await move(from, id, target.number)).body.error.details.reason;
    const created = (await read(from, '?kind=changes')).body.data[0].id;
    expect(await reason(created)).toBe('kind');
    const acknowledgement = (await read(from, '?person=system')).body.data[0].id;
    expect(await reason(acknowledgement)).toBe('automatic');
    const note = await addActivity(from);
    expect(await reason(note, from)).toBe('same-case');
    await suite.database.knex('cases').where({ id: from.id }).update({ legal_hold: true });
    expect(await reason(note)).toBe('legal-hold');
    expect(await revisionOf(suite, to)).toBe(1);
  });

  it('neither end is there for those who do not see it (R60)', async () => {
    const [from, hidden] = [await openCase(suite), await openHidden()];
    const id = await addActivity(from);
    expect(badFields(await move(from, id, hidden.number))).toEqual(['to']);
    expect((await move(hidden, id, from.number)).status).toBe(404);
    expect((await read(hidden)).status).toBe(404);
    // Somebody who sees both has moved it: the agent learns that it left, not where to.
    const supervisor = await signIn(suite, SUPERVISOR);
    const moved = await move(from, id, hidden.number, supervisor);
    expect(moved.status).toBe(200);
    const { body } = await read(from, '?kind=changes');
    expect(body.data[0].move).toEqual({ way: 'out', kind: 'note', other: null, canUndo: false });
    expect(JSON.stringify(body)).not.toContain(hidden.number);
    expect((await post(from, `${moved.body.data.record}/undo`)).status).toBe(404);
  });

  it('is refused to those who only read', async () => {
    const [from, to] = [await openCase(suite), await openCase(suite)];
    expect((await move(from, await addActivity(from), to.number, await signIn(suite, FRONT_OFFICE))).status).toBe(403);
  });
});

describe('lists of all calls, mails and text messages (R115)', () => {
  const list = (query: string, headers = agent) => suite.call(`/helpdesk/activities?${query}`, { headers });
  const textsOfList = (answer: Awaited<ReturnType<typeof list>>) => answer.body.data.map(({ excerpt }: { excerpt: string }) => excerpt);

  it('each has its own, newest first, in pages', async () => {
    const kase = await openCase(suite);
    for (const n of [1, 2, 3]) await addActivity(kase, { kind: 'call', channel: 'call', body: `call ${n}\nof three` });
    await addActivity(kase, { kind: 'message', channel: 'sms', body: 'a text message' });
    const first = await list('channel=call&pageSize=2');
    expect(textsOfList(first)).toEqual(['call 3 of three', 'call 2 of three']);
    expect(first.body.data[0]).toMatchObject({
      kind: 'call',
      files: 0,
      case: { number: kase.number },
      contact: { displayName: 'Jana Malá' },
    });
    expect(textsOfList(await list(`channel=call&pageSize=2&cursor=${first.body.meta.next}`))[0]).toBe('call 1 of three');
    expect(textsOfList(await list('channel=sms'))).toEqual(['a text message']);
    expect((await list('channel=email')).body.data.every(({ channel }: Activity) => channel === 'email')).toBe(true);
  });

  it('are searched by number of the case, by name of the contact and of the colleague', async () => {
    const kase = await openCase(suite, { requester: { name: 'Zikmund Rare', email: 'zikmund@example.test' } });
    await addActivity(kase, { kind: 'call', channel: 'call', body: 'with Zikmund' });
    expect(textsOfList(await list(`channel=call&search=${kase.number.toLowerCase()}`))).toEqual(['with Zikmund']);
    expect(textsOfList(await list('channel=call&search=mund%20rar'))).toEqual(['with Zikmund']);
    expect(textsOfList(await list('channel=call&search=petr'))).toContain('with Zikmund');
    expect(textsOfList(await list('channel=call&search=100%25'))).toEqual([]);
  });

  it('show no case of a campaign that is not the reader’s (R60), and refuse what is no list', async () => {
    const hidden = await openHidden();
    await addActivity(hidden, { kind: 'call', channel: 'call', body: 'hidden call' });
    expect(textsOfList(await list('channel=call'))).not.toContain('hidden call');
    expect(textsOfList(await list('channel=call', await signIn(suite, SUPERVISOR)))).toContain('hidden call');
    expect(badFields(await list('channel=fax'))).toEqual(['channel']);
  });
});
