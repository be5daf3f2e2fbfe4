import { AGENT, EDITOR, FRONT_OFFICE, fullToken, SUPERVISOR } from '../harness/credentials';
import { submission } from '../harness/submission';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();
let agent: Record<string, string>;

const get = (path: string, headers = agent) => suite.call(path, { headers });

async function submit(data: Record<string, unknown>) {
  const { body } = await suite.call('/api/cases', { method: 'POST', json: submission(data) });
  return body.data.number as string;
}

const documentIdOf = async (number: string) => (await suite.database.knex('cases').where({ number }).first()).document_id as string;

beforeAll(async () => {
  agent = await signIn(suite, AGENT);
  for (let n = 1; n <= 30; n += 1) {
    await submit({
      subject: `Subject ${String(n).padStart(2, '0')}`,
      requester: { name: `Person ${n}`, email: `person${n}@example.test` },
    });
  }
});

describe('who may see cases', () => {
  it.each([
    ['an agent', AGENT, 200],
    ['a supervisor', SUPERVISOR, 200],
    ['the front office', FRONT_OFFICE, 200],
    ['an editor of content', EDITOR, 403],
  ])('%s', async (_name, who, expected) => {
    const headers = await signIn(suite, who);
    const id = await suite.database.knex('cases').first('document_id');
    for (const path of [
      '/helpdesk/cases',
      '/helpdesk/case-filters',
      `/helpdesk/cases/${id.document_id}`,
      `/helpdesk/cases/${id.document_id}/activities`,
    ]) {
      expect([path, (await get(path, headers)).status]).toEqual([path, expected]);
    }
  });

  it('nobody who is not signed in, and no API token', async () => {
    expect((await suite.call('/helpdesk/cases')).status).toBe(401);
    expect((await get('/helpdesk/cases', fullToken())).status).toBe(401);
  });
});

describe('the list of cases', () => {
  const numbers = (answer: { body: { data: { number: string }[] } }) => answer.body.data.map(({ number }) => number);

  it('shows the newest first, a page at a time, forth and back', async () => {
    const first = await get('/helpdesk/cases?pageSize=12');
    expect(first.body.meta).toMatchObject({ total: { count: 30, more: false }, previous: null });
    const second = await get(`/helpdesk/cases?pageSize=12&cursor=${first.body.meta.next}`);
    const third = await get(`/helpdesk/cases?pageSize=12&cursor=${second.body.meta.next}`);
    expect(third.body.data).toHaveLength(6);
    expect(third.body.meta.next).toBeNull();
    expect(new Set([...numbers(first), ...numbers(second), ...numbers(third)]).size).toBe(30);
    const back = await get(`/helpdesk/cases?pageSize=12&cursor=${third.body.meta.previous}`);
    expect(numbers(back)).toEqual(numbers(second));
    const start = await get(`/helpdesk/cases?pageSize=12&cursor=${back.body.meta.previous}`);
    expect(numbers(start)).toEqual(numbers(first));
    expect(start.body.meta.previous).toBeNull();
  });

  it.each(['createdAt', 'updatedAt', 'number', 'subject'])('sorts by %s both ways without losing a case between pages', async (sort) => {
    const seen: Record<string, string[]> = {};
    for (const order of ['asc', 'desc']) {
      seen[order] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: Awaited<ReturnType<typeof get>> = await get(
          `/helpdesk/cases?pageSize=7&sort=${sort}&order=${order}${cursor && `&cursor=${cursor}`}`,
        );
        seen[order].push(...numbers(page));
        cursor = page.body.meta.next;
      }
    }
    expect(seen.asc).toHaveLength(30);
    expect(seen.asc).toEqual([...(seen.desc ?? [])].reverse());
  });

  it('finds exactly one case by its number, however it is typed, and others by subject and contact', async () => {
    expect(numbers(await get('/helpdesk/cases?search=SUP-000007'))).toEqual(['SUP-000007']);
    expect(numbers(await get('/helpdesk/cases?search=sup-7'))).toEqual(['SUP-000007']);
    expect(numbers(await get('/helpdesk/cases?search=subject%2009'))).toHaveLength(1);
    expect(numbers(await get('/helpdesk/cases?search=PERSON%2011'))).toHaveLength(1);
    expect(numbers(await get('/helpdesk/cases?search=100%25'))).toEqual([]);
  });

  it('filters by status and campaign', async () => {
    const documentId = await documentIdOf(await submit({ subject: 'Taken', requester: { email: 'taken@example.test' } }));
    await suite.call(`/api/cases/${documentId}`, { method: 'PUT', json: { data: { status: 'In progress' } }, headers: fullToken() });
    const { body } = await get('/helpdesk/case-filters');
    const inProgress = body.data.statuses.find(({ name }: { name: { en: string } }) => name.en === 'In progress');
    const filtered = await get(`/helpdesk/cases?status[0]=${inProgress.documentId}&campaign[0]=${body.data.campaigns[0].documentId}`);
    expect(filtered.body.data).toMatchObject([{ subject: 'Taken', status: { kind: 'open' }, phase: 'open' }]);
    expect((await get('/helpdesk/cases?status[0]=nothing')).body.data).toEqual([]);

    // Several statuses at once are one list in one order, paged as any other.
    const both = body.data.statuses
      .filter(({ name }: { name: { en: string } }) => ['New', 'In progress'].includes(name.en))
      .map(({ documentId: id }: { documentId: string }, index: number) => `status[${index}]=${id}`)
      .join('&');
    const all = await get('/helpdesk/cases?pageSize=100');
    const first = await get(`/helpdesk/cases?${both}&pageSize=20`);
    const second = await get(`/helpdesk/cases?${both}&pageSize=20&cursor=${first.body.meta.next}`);
    expect([...numbers(first), ...numbers(second)]).toEqual(numbers(all));
    expect(first.body.meta.total).toEqual({ count: 31, more: false });
  });

  it.each(['sort=owner', 'pageSize=1000', 'cursor=nonsense', 'order=up', 'cursor=WyJudW1iZXIiLCJ4IiwxLCJhZnRlciJd'])(
    'refuses %s',
    async (query) => {
      expect((await get(`/helpdesk/cases?${query}`)).status).toBe(400);
    },
  );
});

describe('the page of a case', () => {
  it('has header, contact, answers and timeline', async () => {
    const number = await submit({
      subject: 'Whole',
      message: 'First line\nSecond line',
      requester: { name: 'Jana Malá', email: 'jana@example.test', phone: '+420777123456' },
      category: 'logistics',
      form: 'intake',
      answers: { plate: '1AB 2345' },
    });
    const documentId = await documentIdOf(number);
    const card = await get(`/helpdesk/cases/${documentId}`);
    expect(card.body.data).toMatchObject({
      number,
      subject: 'Whole',
      revision: 1,
      source: 'web',
      owner: null,
      status: { kind: 'unused', phase: 'open' },
      category: { name: { en: 'Logistics' } },
      contact: { displayName: 'Jana Malá', emails: ['jana@example.test'], phones: ['+420777123456'] },
      forms: [{ slug: 'intake', version: 1, answeredVersion: 1, answers: { plate: '1AB 2345' }, former: [] }],
    });
    const timeline = await get(`/helpdesk/cases/${documentId}/activities`);
    expect(timeline.body.data.map(({ kind }: { kind: string }) => kind)).toEqual(['message', 'message', 'created']);
    expect(timeline.body.data[0]).toMatchObject({ direction: 'out', delivery: { state: 'held', error: null } });
    expect(timeline.body.data[1]).toMatchObject({
      direction: 'in',
      text: 'First line\nSecond line',
      actor: { kind: 'visitor', name: 'Jana Malá' },
    });
  });

  it('gives the timeline in pages, newest first, with what changed from what to what', async () => {
    const documentId = await documentIdOf(await submit({ subject: 'v0' }));
    for (let n = 1; n <= 5; n += 1) {
      await suite.call(`/api/cases/${documentId}`, { method: 'PUT', json: { data: { subject: `v${n}` } }, headers: fullToken() });
    }
    const first = await get(`/helpdesk/cases/${documentId}/activities?pageSize=3`);
    expect(first.body.data.map(({ change }: { change: object }) => change)).toEqual([
      { field: 'subject', from: 'v4', to: 'v5' },
      { field: 'subject', from: 'v3', to: 'v4' },
      { field: 'subject', from: 'v2', to: 'v3' },
    ]);
    const rest = await get(`/helpdesk/cases/${documentId}/activities?cursor=${first.body.meta.next}`);
    expect(rest.body.data).toHaveLength(5);
    expect(rest.body.meta.next).toBeNull();
  });

  it('is not found under an unknown id', async () => {
    expect((await get('/helpdesk/cases/nothing')).status).toBe(404);
  });

  it('never shows the token with which the requester follows the case', async () => {
    const { body } = await suite.call('/api/cases', { method: 'POST', json: submission() });
    const documentId = await documentIdOf(body.data.number);
    const timeline = await get(`/helpdesk/cases/${documentId}/activities`);
    expect(JSON.stringify(timeline.body)).not.toContain(body.data.trackingToken);
    const rest = await suite.call(`/api/cases/${documentId}?populate=*`, { headers: fullToken() });
    expect(JSON.stringify(rest.body)).not.toContain('trackingTokenHash');
  });
});
