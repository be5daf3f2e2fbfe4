import { openCase } from '../harness/cases';
import { AGENT, FRONT_OFFICE, fullToken, SUPERVISOR } from '../harness/credentials';
import { userIdOf } from '../harness/people';
import { caseRow } from '../harness/rows';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();

type Headers = Record<string, string>;
const HOME_AGENT = { firstname: 'Hana', lastname: 'Homeagent', email: 'hana@example.test', password: 'Hana-home-2026' };
let agent: Headers;
let homeAgent: Headers;
let agentId: number;

const status = (key: string, kind: string, rest = {}) => ({ key, name: { en: key }, kind, ...rest });
const configure = (document: object) =>
  suite.call('/api/helpdesk/configuration', { method: 'PUT', json: { format: 1, ...document }, headers: fullToken() });
const change = (documentId: string, data: object, headers = fullToken()) =>
  suite.call(`/api/cases/${documentId}`, { method: 'PUT', json: { data }, headers });
const take = (headers: Headers) => suite.call('/helpdesk/workspace/next', { method: 'POST', headers });
const start = async (headers: Headers) => (await suite.call('/helpdesk/workspace/start', { headers })).body.data;

/** Nothing waits in the queue any more but what a test puts there. */
const emptyQueue = () => suite.database.knex('cases').whereNull('owner_id').update({ phase: 'closed' });

beforeAll(async () => {
  await suite.app.run(async (strapi, person) => {
    const role = await strapi.db.query('admin::role').findOne({ where: { code: 'helpdesk-home-agent' } });
    await strapi.service('admin::user').create({ ...person, isActive: true, roles: [role.id] });
  }, HOME_AGENT);
  agentId = await userIdOf(suite, AGENT);
  const published = await configure({
    campaigns: [
      {
        slug: 'secret',
        name: { en: 'Secret' },
        prefix: 'SEC',
        webForm: true,
        workflow: 'desk',
        members: { teams: [], people: [SUPERVISOR.email] },
      },
      { slug: 'desk', name: { en: 'Desk' }, prefix: 'DSK', webForm: true, workflow: 'desk' },
    ],
    workflows: [
      {
        slug: 'desk',
        initial: 'new',
        statuses: [
          status('new', 'open'),
          status('expert', 'open', { skills: ['turbines'] }),
          status('call', 'public-callback', { due: { mode: 'pick' } }),
          status('own-call', 'private-callback', { due: { mode: 'pick' } }),
          status('done', 'closed'),
        ],
        transitions: [
          ...['expert', 'call', 'own-call', 'done'].map((to) => ({ from: 'new', to })),
          ...['expert', 'call', 'own-call'].map((from) => ({ from, to: 'done' })),
        ],
      },
    ],
  });
  expect([published.status, published.body.error?.details?.problems]).toEqual([200, undefined]);
  [agent, homeAgent] = await Promise.all([signIn(suite, AGENT), signIn(suite, HOME_AGENT)]);
});

describe('taking the next case of the queue (R82)', () => {
  beforeEach(emptyQueue);

  it('gives the most urgent case, of equally urgent ones the oldest, and says when there is none', async () => {
    const older = await openCase(suite, { campaign: 'desk', subject: 'Older' });
    await openCase(suite, { campaign: 'desk', subject: 'Newer' });
    const urgent = await openCase(suite, { campaign: 'support', subject: 'Urgent' });
    await change(urgent.document_id, { priority: 90 });

    const first = await take(agent);
    expect(first).toMatchObject({ status: 200, body: { data: { documentId: urgent.document_id, number: urgent.number } } });
    expect((await caseRow(suite, urgent.number)).owner_id).toBe(agentId);
    const told = await suite.database.knex('helpdesk_activities').where({ case_id: urgent.id, field: 'owner' }).first();
    expect(told).toMatchObject({ actor_id: String(agentId), cause: 'queue' });

    expect((await take(agent)).body.data.number).toBe(older.number);
    expect((await take(agent)).body.data).not.toBeNull();
    expect((await take(agent)).body.data).toBeNull();
  });

  it('gives a case that lost its priority last', async () => {
    const without = await openCase(suite, { campaign: 'desk' });
    const ranked = await openCase(suite, { campaign: 'support' });
    await suite.database.knex('cases').where({ id: without.id }).update({ priority: null });
    expect([(await take(agent)).body.data.number, (await take(agent)).body.data.number]).toEqual([ranked.number, without.number]);
  });

  it('never gives one case to two people', async () => {
    const waiting: string[] = [];
    for (let count = 0; count < 6; count += 1) waiting.push((await openCase(suite, { campaign: 'desk' })).number);
    const taken = await Promise.all(Array.from({ length: 8 }, (_, index) => take(index % 2 === 0 ? agent : homeAgent)));
    const numbers = taken.map(({ body }) => body.data?.number).filter(Boolean);
    expect(numbers.toSorted()).toEqual(waiting.toSorted());
    expect(taken.map(({ status: code }) => code)).toEqual(taken.map(() => 200));
  });

  it('passes over what is not for them: other campaigns (R60), statuses they lack the skill for (R36), what waits for somebody else', async () => {
    await openCase(suite, { campaign: 'secret' });
    const expert = await openCase(suite, { campaign: 'desk' });
    await suite.app.run(async (strapi, documentId) => {
      await strapi.documents('api::case.case').update({ documentId, data: { status: 'expert' } });
    }, expert.document_id);
    const waiting = await openCase(suite, { campaign: 'desk' });
    expect((await change(waiting.document_id, { status: 'call', callbackAt: '2031-01-01T09:00:00Z' })).status).toBe(200);
    expect((await take(agent)).body.data).toBeNull();

    await suite.database.knex('helpdesk_memberships').insert({ user_id: agentId, kind: 'skill', key: 'turbines' });
    expect((await take(agent)).body.data).toMatchObject({ number: expert.number });
  });

  it('is for those who may own cases', async () => {
    for (const who of [FRONT_OFFICE, SUPERVISOR]) expect((await take(await signIn(suite, who))).status).toBe(403);
    expect((await suite.call('/helpdesk/workspace/next', { method: 'POST' })).status).toBe(401);
    expect((await take(fullToken())).status).toBe(401);
  });
});

describe('the start page', () => {
  it('shows what is to be done by whoever asks, and of nobody else', async () => {
    await emptyQueue();
    await suite.database.knex('cases').update({ phase: 'closed', callback_at: null });
    const open = (subject: string, campaign = 'desk') => openCase(suite, { campaign, subject });
    const [older, newer, mine] = [await open('Older'), await open('Newer'), await open('Mine')];
    const [others, everybodys, hidden] = [await open('Hers'), await open('Everybodys'), await open('Hush', 'secret')];
    for (const { document_id } of [newer, older, mine]) expect((await change(document_id, { owner: agentId })).status).toBe(200);
    const homeAgentId = (await suite.database.knex('admin_users').where({ email: HOME_AGENT.email }).first()).id;
    await change(others.document_id, { owner: homeAgentId });
    await suite.database
      .knex('cases')
      .where({ id: older.id })
      .update({ status_since: new Date('2026-01-01') });
    const late = '2026-01-02T09:00:00.000Z';
    for (const [row, to] of [
      [mine, 'own-call'],
      [others, 'own-call'],
      [everybodys, 'call'],
      [hidden, 'call'],
    ] as const) {
      expect((await change(row.document_id, { status: to, callbackAt: late })).status).toBe(200);
    }
    const far = await openCase(suite, { campaign: 'desk', subject: 'In a year' });
    await change(far.document_id, { status: 'call', callbackAt: new Date(Date.now() + 400 * 86_400_000).toISOString() });
    for (const [title, dueAt] of [
      ['Some day', null],
      ['Soon', '2026-02-01T00:00:00Z'],
    ] as const) {
      await suite.call(`/helpdesk/cases/${older.document_id}/tasks`, {
        method: 'POST',
        json: { data: { title, dueAt, assignee: agentId } },
        headers: agent,
      });
    }

    const page = await start(agent);
    expect(page.cases).toMatchObject({ hasMore: false, items: [{ subject: 'Older', status: { kind: 'open' } }, { subject: 'Newer' }] });
    expect(page.callbacks.items.map(({ subject, isMine }: { subject: string; isMine: boolean }) => [subject, isMine]).toSorted()).toEqual([
      ['Everybodys', false],
      ['Mine', true],
    ]);
    expect(page.callbacks.items[0]).toMatchObject({ callbackAt: late, campaign: { en: 'Desk' } });
    expect(page.tasks.items.map(({ title }: { title: string }) => title)).toEqual(['Soon', 'Some day']);
    const empty = await start(await signIn(suite, FRONT_OFFICE));
    expect([empty.cases.items, empty.tasks.items]).toEqual([[], []]);
  });

  it('shows what happened last (R114): in cases of the reader, or in all they see', async () => {
    const row = await openCase(suite, { campaign: 'desk', subject: 'Fresh' });
    await openCase(suite, { campaign: 'secret', subject: 'Hush' });
    const recent = async (headers: Headers, of: string) =>
      (await suite.call(`/helpdesk/workspace/activities?of=${of}`, { headers })).body.data as {
        kind: string;
        excerpt: string | null;
        case: { subject: string };
      }[];
    const subjects = (list: { case: { subject: string } }[]) => new Set(list.map((one) => one.case.subject));
    expect(subjects(await recent(agent, 'mine'))).not.toContain('Fresh');
    expect(subjects(await recent(agent, 'all'))).toContain('Fresh');
    expect(subjects(await recent(agent, 'all'))).not.toContain('Hush');
    expect(subjects(await recent(await signIn(suite, SUPERVISOR), 'all'))).toContain('Hush');
    await change(row.document_id, { owner: agentId });
    expect((await recent(agent, 'mine'))[0]).toMatchObject({ kind: 'field-change', case: { subject: 'Fresh', contact: 'Jana Malá' } });
    expect((await recent(agent, 'mine')).find(({ kind }) => kind === 'message')?.excerpt).toBe('Nobody can get in.');
    expect((await suite.call('/helpdesk/workspace/activities?of=everything', { headers: agent })).status).toBe(400);
  });
});
