import { openCase } from '../harness/cases';
import { configure } from '../harness/configuration';
import { ADMIN, AGENT, FRONT_OFFICE, fullToken, SUPERVISOR } from '../harness/credentials';
import { userIdOf } from '../harness/people';
import { queriesOf } from '../harness/queries';
import { badFields } from '../harness/rows';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();

type Headers = Record<string, string>;
let petr: Headers;
let ada: Headers;
let sara: Headers;
let filip: Headers;
let petrId: number;

const status = (key: string, kind: string, rest: object = {}) => ({ key, name: { en: key }, kind, ...rest });
const campaign = (slug: string, prefix: string, rest: object = {}) => ({
  slug,
  name: { en: slug },
  prefix,
  webForm: true,
  workflow: 'skilled',
  ...rest,
});

beforeAll(async () => {
  petr = await signIn(suite, AGENT);
  ada = await signIn(suite, ADMIN);
  sara = await signIn(suite, SUPERVISOR);
  filip = await signIn(suite, FRONT_OFFICE);
  petrId = await userIdOf(suite, AGENT);
  await configure(suite, {
    workflows: [
      {
        slug: 'skilled',
        initial: 'new',
        statuses: [status('new', 'unused', { skills: ['locks'] }), status('done', 'closed')],
        transitions: [{ from: 'new', to: 'done' }],
      },
    ],
    campaigns: [campaign('locks', 'LCK'), campaign('secret', 'SEC', { members: { teams: [], people: [SUPERVISOR.email] } })],
  });
});

const at = (row: { document_id: string }, rest = '') => `/helpdesk/cases/${row.document_id}${rest}`;
const opening = (row: { document_id: string }, headers: Headers) => suite.call(at(row, '/open'), { method: 'POST', headers });
const ownerOf = async ({ id }: { id: number }) => (await suite.database.knex('cases').where({ id }).first()).owner_id;
const change = (row: { document_id: string }, data: object, headers = petr) =>
  suite.call(at(row), { method: 'PUT', headers, json: { data } });

describe('opening a case (R8, D3)', () => {
  it('makes an agent its owner, which the timeline tells', async () => {
    const row = await openCase(suite);
    expect((await opening(row, petr)).body.data).toEqual({ isClaimed: true, reason: null, revision: 2 });
    expect(await ownerOf(row)).toBe(petrId);
    const { body } = await suite.call(at(row, '/activities'), { headers: petr });
    expect(body.data[0]).toMatchObject({ cause: 'auto-claim', change: { field: 'owner', from: null, to: { label: 'Petr Agent' } } });
    expect((await opening(row, petr)).body.data).toEqual({ isClaimed: false, reason: 'owned', revision: 2 });
  });

  it('makes one of two who open it at once its owner', async () => {
    const row = await openCase(suite);
    const answers = await Promise.all([opening(row, petr), opening(row, ada), opening(row, petr), opening(row, ada)]);
    expect(answers.map(({ status: code }) => code)).toEqual([200, 200, 200, 200]);
    expect(answers.filter(({ body }) => body.data.isClaimed)).toHaveLength(1);
    expect(await suite.database.knex('helpdesk_activities').where({ case_id: row.id, cause: 'auto-claim' })).toHaveLength(1);
  });

  it('claims nothing for a reader, nor for a supervisor who owns no cases', async () => {
    const row = await openCase(suite);
    for (const headers of [filip, sara])
      expect((await opening(row, headers)).body.data).toMatchObject({ isClaimed: false, reason: 'reader' });
    expect(await ownerOf(row)).toBeNull();
    expect((await suite.call(at(row, '/open'), { method: 'POST' })).status).toBe(401);
  });

  it('claims nothing without the skill of the status, nor what is closed, nor what is not there for the opener', async () => {
    const row = await openCase(suite, { campaign: 'locks' });
    expect((await opening(row, petr)).body.data).toMatchObject({ isClaimed: false, reason: 'not-skilled' });
    await suite.call(`/api/helpdesk/people/${petrId}`, { method: 'PUT', headers: fullToken(), json: { data: { skills: ['locks'] } } });
    const closed = await openCase(suite, { campaign: 'locks' });
    await change(closed, { status: 'done' });
    expect((await opening(closed, petr)).body.data).toMatchObject({ isClaimed: false, reason: 'closed' });
    expect((await opening(row, petr)).body.data).toMatchObject({ isClaimed: true });
    await suite.call(`/api/helpdesk/people/${petrId}`, { method: 'PUT', headers: fullToken(), json: { data: { skills: [] } } });

    const secret = await openCase(suite, { campaign: 'secret' });
    expect((await opening(secret, petr)).status).toBe(404);
    expect((await opening({ document_id: 'no-such-case' }, petr)).status).toBe(404);
  });
});

it('is not handed to somebody without the skill of its status, whichever door asks (R36)', async () => {
  const row = await openCase(suite, { campaign: 'locks' });
  const refused = await change(row, { owner: petrId });
  expect([refused.status, badFields(refused)]).toEqual([400, ['owner']]);
  expect(refused.body.error.details.errors[0].message).toBe('Petr Agent: Work in "new" asks for the skill "locks".');
  const byToken = { method: 'PUT', headers: fullToken(), json: { data: { owner: petrId } } };
  expect((await suite.call(`/api/cases/${row.document_id}`, byToken)).status).toBe(400);
  expect(await ownerOf(row)).toBeNull();
});

describe('what the fields of a card can be set to', () => {
  it('are owners with what they lack, campaigns of the reader, categories and tags', async () => {
    const row = await openCase(suite, { campaign: 'locks' });
    const { body } = await suite.call(at(row, '/field-choices'), { headers: { ...petr, 'accept-language': 'cs' } });
    expect(body.data.owners).toEqual([
      { id: petrId, name: 'Petr Agent', isMe: true, refusal: null, lacks: ['Práce ve stavu „new“ vyžaduje dovednost „locks“.'] },
      expect.objectContaining({ name: 'Ada Admin', isMe: false, refusal: null }),
    ]);
    expect(body.data.campaigns.map(({ slug }: { slug: string }) => slug)).toEqual(['support']);
    expect(body.data.categories.map(({ slug }: { slug: string }) => slug)).toContain('logistics');

    const secret = await openCase(suite, { campaign: 'secret' });
    const choices = await suite.call(at(secret, '/field-choices'), { headers: sara });
    expect(choices.body.data.owners).toContainEqual(expect.objectContaining({ id: petrId, refusal: 'not-assigned' }));
    expect((await suite.call(at(secret, '/field-choices'), { headers: petr })).status).toBe(404);
    expect((await suite.call(at(row, '/field-choices'), { headers: filip })).status).toBe(403);
  });

  it('get new tags, one for each name (R16)', async () => {
    const add = (name: unknown, headers = petr) => suite.call('/helpdesk/tags', { method: 'POST', headers, json: { data: { name } } });
    expect(await add(' Výtah ')).toMatchObject({ status: 201, body: { data: { slug: 'vytah', name: 'Výtah' } } });
    expect(await add('VÝTAH')).toMatchObject({ status: 200, body: { data: { slug: 'vytah', name: 'Výtah' } } });
    expect(await add('Vytah')).toMatchObject({ status: 201, body: { data: { slug: 'vytah-2', name: 'Vytah' } } });
    expect(await add('⚡')).toMatchObject({ status: 201, body: { data: { slug: 'tag', name: '⚡' } } });
    const answers = await Promise.all(['Lift', 'lift', 'LIFT'].map((name) => add(name)));
    expect(new Set(answers.map(({ body }) => body.data.name)).size).toBe(1);
    expect((await add('x', filip)).status).toBe(403);
    for (const name of ['', 7, 'x'.repeat(101), undefined]) expect(badFields(await add(name))).toEqual(['data.name']);

    const row = await openCase(suite);
    expect((await change(row, { tags: ['vytah', 'tag'] })).status).toBe(200);
    const { body } = await suite.call(at(row), { headers: petr });
    expect(body.data.tags).toEqual([
      { slug: 'vytah', name: 'Výtah' },
      { slug: 'tag', name: '⚡' },
    ]);
  });
});

describe('other cases of the contact', () => {
  it('are those the reader sees, the newest first', async () => {
    const requester = { name: 'Olga Nová', email: 'olga@example.test' };
    const [first, second, secret] = [
      await openCase(suite, { requester, subject: 'First' }),
      await openCase(suite, { requester, subject: 'Second' }),
      await openCase(suite, { requester, campaign: 'secret', subject: 'Hush' }),
    ];
    await openCase(suite, { requester: { name: 'Somebody else', email: 'else@example.test' } });
    const subjects = async (row: { document_id: string }, headers: Headers) =>
      (await suite.call(at(row, '/related'), { headers })).body.data.map(({ subject }: { subject: string }) => subject);
    expect(await subjects(first, petr)).toEqual(['Second']);
    expect(await subjects(second, sara)).toEqual(['Hush', 'First']);
    expect(await subjects(second, filip)).toEqual(['First']);
    expect((await suite.call(at(secret, '/related'), { headers: petr })).status).toBe(404);
  });
});

describe('opening a card', () => {
  it('costs eight queries at most, however much happened', async () => {
    const row = await openCase(suite);
    const rows = Array.from({ length: 500 }, (_one, index) => ({
      case_id: row.id,
      kind: 'comment',
      at: new Date(),
      channel: 'admin',
      direction: 'internal',
      visibility: 'internal',
      actor_kind: 'system',
      actor_name: '',
      cause: 'test',
      correlation_id: `c${index}`,
      body: 'x',
    }));
    const open = async () => {
      for (const path of ['', '/activities']) expect((await suite.call(at(row, path), { headers: petr })).status).toBe(200);
    };
    await open();
    const few = await queriesOf(suite, open);
    await suite.database.knex.batchInsert('helpdesk_activities', rows, 20);
    const many = await queriesOf(suite, open);
    expect(many).toEqual(few);
    expect(few).not.toEqual([]);
    expect(few.length).toBeLessThanOrEqual(8);
  });
});
