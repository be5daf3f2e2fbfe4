import type { Activity } from '../../src/plugins/helpdesk/shared/contracts/cases';
import { AGENT } from '../harness/credentials';
import { badFields } from '../harness/rows';
import { submission } from '../harness/submission';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();
let agent: Record<string, string>;

interface TestCase {
  id: number;
  documentId: string;
  number: string;
}

async function openCase(data: Record<string, unknown> = {}): Promise<TestCase> {
  const { body } = await suite.call('/api/cases', { method: 'POST', json: submission(data) });
  const row = await suite.database.knex('cases').where({ number: body.data.number }).first();
  return { id: row.id, documentId: row.document_id, number: row.number };
}

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
      actor_id: await userId(AGENT),
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

async function userId({ email }: { email: string }): Promise<string> {
  return String((await suite.database.knex('admin_users').where({ email }).first('id')).id);
}

const read = (kase: TestCase, query = '', headers = agent) =>
  suite.call(`/helpdesk/cases/${kase.documentId}/activities${query}`, { headers });
const kindsOf = async (kase: TestCase, query: string): Promise<string[]> =>
  (await read(kase, query)).body.data.map(({ kind }: Activity) => kind);

beforeAll(async () => {
  agent = await signIn(suite, AGENT);
});

describe('the timeline (R110)', () => {
  it('is filtered by kind, several at once; files are shown with whatever they came', async () => {
    const kase = await openCase();
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
    const kase = await openCase();
    await addActivity(kase);
    const petr = `admin-user:${await userId(AGENT)}`;
    expect(await kindsOf(kase, `?person=${petr}`)).toEqual(['note']);
    expect(await kindsOf(kase, '?person=system')).toEqual(['message']);
    expect(await kindsOf(kase, `?person=${petr}&kind=messages`)).toEqual([]);
    const { body } = await read(kase, `?person=${petr}`);
    expect(body.data[0].actor).toEqual({ kind: 'admin-user', name: 'Petr Agent', key: petr });
  });

  it.each(['desc', 'asc'])('is paged without gap or repetition, %s and filtered', async (order) => {
    const kase = await openCase();
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
    const kase = await openCase();
    await addFile(kase, await addActivity(kase));
    const { body } = await suite.call(`/helpdesk/cases/${kase.documentId}/activity-filters`, { headers: agent });
    expect(body.data.kinds).toEqual(['messages', 'notes', 'changes', 'files']);
    expect(body.data.people).toEqual([
      { kind: 'admin-user', name: 'Petr Agent', key: `admin-user:${await userId(AGENT)}` },
      { kind: 'system', name: 'System', key: 'system' },
      { kind: 'visitor', name: 'Jana Malá', key: 'visitor' },
    ]);
  });

  it('refuses what it cannot be filtered by', async () => {
    const kase = await openCase();
    expect(badFields(await read(kase, '?kind=everything'))).toEqual(['kind']);
    expect(badFields(await read(kase, "?person=admin-user:1'"))).toEqual(['person']);
    expect(badFields(await read(kase, '?order=random&cursor=99999999999'))).toEqual(['order', 'cursor']);
  });

  it('sends long HTML only to those who ask for it', async () => {
    const kase = await openCase();
    const short = await addActivity(kase, { kind: 'message', html: '<p>short</p>' });
    const long = await addActivity(kase, { kind: 'message', html: `<p>${'x'.repeat(60_000)}</p>` });
    const { body } = await read(kase, '?pageSize=2');
    expect(body.data).toMatchObject([
      { id: long, html: null, isHtmlLeftOut: true },
      { id: short, html: '<p>short</p>', isHtmlLeftOut: false },
    ]);
    const asked = await suite.call(`/helpdesk/cases/${kase.documentId}/activities/${long}/html`, { headers: agent });
    expect(asked.body.data.html).toHaveLength(60_007);
    // By another case it is not to be had.
    const other = await openCase();
    expect((await suite.call(`/helpdesk/cases/${other.documentId}/activities/${long}/html`, { headers: agent })).status).toBe(404);
  });

  it('costs the same queries however long it is', async () => {
    const count = async (kase: TestCase) => {
      await suite.app.run((strapi) => {
        strapi.queries = 0;
        strapi.db.connection.on('query', () => (strapi.queries += 1));
      });
      await read(kase, '?kind[0]=notes&kind[1]=changes');
      return suite.app.run((strapi) => {
        const { queries } = strapi;
        strapi.db.connection.removeAllListeners('query');
        return queries as number;
      });
    };
    const short = await openCase();
    const long = await openCase();
    for (let n = 0; n < 30; n += 1) await addFile(long, await addActivity(long), `file-${n}.png`);
    const ofShort = await count(short);
    expect(await count(long)).toBe(ofShort);
    expect(ofShort).toBeLessThanOrEqual(8);
  });
});
