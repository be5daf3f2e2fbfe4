import type { SaveView, View } from '../../src/plugins/helpdesk/shared/contracts/views';
import { AGENT, FRONT_OFFICE, fullToken, SUPERVISOR } from '../harness/credentials';
import { badFields } from '../harness/rows';
import { submission } from '../harness/submission';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();

type Headers = Record<string, string>;
let agent: Headers;
let supervisor: Headers;
let frontOffice: Headers;
let agentId: number;

/** A view; name only what the test is about. */
const view = (rest: Partial<SaveView.Request['data']> = {}): SaveView.Request['data'] => ({
  name: 'Urgent',
  sharing: { kind: 'me' },
  filter: { combinator: 'and', rules: [{ field: 'priority', operator: '>=', value: 80 }] },
  columns: ['number', 'subject', 'answers.intake.plate'],
  sort: 'priority',
  order: 'desc',
  ...rest,
});
const post = (headers: Headers, data: object) => suite.call('/helpdesk/views', { method: 'POST', json: { data }, headers });
const put = (headers: Headers, id: string, data: object) => suite.call(`/helpdesk/views/${id}`, { method: 'PUT', json: { data }, headers });
const remove = (headers: Headers, id: string) => suite.call(`/helpdesk/views/${id}`, { method: 'DELETE', headers });
const list = async (headers: Headers) => (await suite.call('/helpdesk/views', { headers })).body;
const idsSeen = async (headers: Headers) => (await list(headers)).data.map(({ id }: View) => id);
const save = async (headers: Headers, rest: Partial<SaveView.Request['data']> = {}): Promise<View> => {
  const { status, body } = await post(headers, view(rest));
  expect([status, body.error]).toEqual([201, undefined]);
  return body.data;
};

beforeAll(async () => {
  [agent, supervisor, frontOffice] = [await signIn(suite, AGENT), await signIn(suite, SUPERVISOR), await signIn(suite, FRONT_OFFICE)];
  agentId = (await suite.database.knex('admin_users').where({ email: AGENT.email }).first('id')).id;
  const joined = await suite.call(`/api/helpdesk/people/${agentId}`, {
    method: 'PUT',
    json: { data: { teams: ['north'] } },
    headers: fullToken(),
  });
  expect(joined.status).toBe(200);
});

describe('views of the list of cases', () => {
  it('come with the product, the same for everybody', async () => {
    const { data, meta } = await list(agent);
    expect(data.map(({ id, name }: View) => [id, name])).toEqual(
      ['my-open', 'unassigned', 'callbacks-due', 'all-open', 'all'].map((id) => [id, id]),
    );
    expect(data.every(({ isBuiltIn, isMine }: View) => isBuiltIn && !isMine)).toBe(true);
    expect(meta).toEqual({ default: 'all-open', audiences: null });
    expect((await put(agent, 'all', view())).status).toBe(404);
    expect((await remove(supervisor, 'all')).status).toBe(404);
  });

  it('are saved, changed and deleted by their owner, and seen by nobody else', async () => {
    const saved = await save(agent);
    expect(saved).toEqual({ ...view(), id: expect.any(String), isBuiltIn: false, isMine: true, revision: 1 });
    expect(await idsSeen(agent)).toContain(saved.id);
    expect(await idsSeen(supervisor)).not.toContain(saved.id);
    expect((await put(supervisor, saved.id, view())).status).toBe(404);

    const changed = await put(agent, saved.id, { ...view({ name: 'Very urgent', filter: null }), revision: 1 });
    expect(changed.body.data).toMatchObject({ name: 'Very urgent', filter: null, revision: 2 });
    const late = await put(agent, saved.id, { ...view({ name: 'Late' }), revision: 1 });
    expect(late).toMatchObject({
      status: 409,
      body: { error: { name: 'RevisionConflict', details: { view: { name: 'Very urgent', revision: 2 } } } },
    });
    expect((await remove(supervisor, saved.id)).status).toBe(404);
    expect((await remove(agent, saved.id)).status).toBe(204);
    expect(await idsSeen(agent)).not.toContain(saved.id);
    expect((await remove(agent, saved.id)).status).toBe(404);
  });

  it('are shared by those who may, with everyone, a team or a role', async () => {
    expect((await post(agent, view({ sharing: { kind: 'everyone' } }))).status).toBe(403);
    const { audiences } = (await list(supervisor)).meta;
    expect(audiences.teams).toEqual(['north']);
    expect(audiences.roles).toContainEqual({ code: 'helpdesk-agent', name: 'Agent' });

    const [forAll, forTeam, forRole] = [
      await save(supervisor, { sharing: { kind: 'everyone' } }),
      await save(supervisor, { sharing: { kind: 'team', team: 'north' } }),
      await save(supervisor, { sharing: { kind: 'role', role: 'helpdesk-front-office' } }),
    ].map(({ id }) => id);
    const own = (ids: string[]) => ids.filter((id) => [forAll, forTeam, forRole].includes(id)).sort();
    expect(own(await idsSeen(agent))).toEqual([forAll, forTeam].sort());
    expect(own(await idsSeen(frontOffice))).toEqual([forAll, forRole].sort());
    expect((await put(agent, String(forAll), view())).status).toBe(403);
    expect((await remove(frontOffice, String(forRole))).status).toBe(403);
    expect((await put(agent, String(forRole), view())).status).toBe(404);
    const superAdmin = await signIn(suite);
    expect((await put(superAdmin, String(forAll), view({ sharing: { kind: 'everyone' }, name: 'All' }))).status).toBe(200);

    expect(badFields(await post(supervisor, view({ sharing: { kind: 'team', team: 'south' } })))).toEqual(['sharing.team']);
    expect(badFields(await post(supervisor, view({ sharing: { kind: 'role', role: 'south' } })))).toEqual(['sharing.role']);
  });

  it('of a colleague who is gone stay when they are shared', async () => {
    const shared = await save(supervisor, { sharing: { kind: 'everyone' }, name: 'Left behind' });
    await suite.database.knex('helpdesk_views').where({ public_id: shared.id }).update({ owner_id: null });
    expect((await list(agent)).data.find(({ id }: View) => id === shared.id)).toMatchObject({ name: 'Left behind', isMine: false });
    expect((await remove(supervisor, shared.id)).status).toBe(204);
  });

  it.each<[string, unknown, string[]]>([
    ['nothing', undefined, ['data', 'filter']],
    ['no name', { ...view(), name: ' ' }, ['name']],
    ['an unknown column', { ...view(), columns: ['number', 'colour'] }, ['columns.1']],
    ['an unknown order', { ...view(), sort: 'contact' }, ['sort']],
    [
      'a filter without meaning',
      { ...view(), filter: { combinator: 'and', rules: [{ field: 'status', operator: '<', value: 'x' }] } },
      ['filter.rules.0.operator'],
    ],
    ['no filter at all', { ...view(), filter: undefined }, ['filter']],
    ['what it has not', { ...view(), isMine: true }, ['isMine']],
  ])('are refused with %s', async (_what, data, fields) => {
    const answer = await post(agent, data as object);
    expect([answer.status, badFields(answer)]).toEqual([400, fields]);
  });

  it('can be what the list opens with', async () => {
    const choose = (headers: Headers, id: string | null) =>
      suite.call('/helpdesk/views/default', { method: 'PUT', json: { data: { id } }, headers });
    const saved = await save(agent, { name: 'Mine first' });
    expect((await choose(agent, saved.id)).body.data).toEqual({ id: saved.id });
    expect((await list(agent)).meta.default).toBe(saved.id);
    expect((await list(supervisor)).meta.default).toBe('all-open');
    expect((await choose(supervisor, saved.id)).status).toBe(400);
    expect((await choose(agent, 'my-open')).body.data).toEqual({ id: 'my-open' });
    expect((await choose(agent, saved.id)).status).toBe(200);
    expect((await remove(agent, saved.id)).status).toBe(204);
    expect((await list(agent)).meta.default).toBe('all-open');
    expect((await choose(agent, null)).body.data).toEqual({ id: 'all-open' });
  });

  it('are counted all at once, each by who reads, up to a cap', async () => {
    for (const [subject, columns] of [
      ['mine', { owner_id: agentId, priority: 90 }],
      ['nobody', { priority: 85 }],
      ['calm', { priority: 10 }],
    ] as const) {
      const { body } = await suite.call('/api/cases', { method: 'POST', json: submission({ subject }) });
      await suite.database.knex('cases').where({ number: body.data.number }).update(columns);
    }
    const saved = await save(agent);
    const ids = ['my-open', 'unassigned', 'callbacks-due', 'all-open', 'all', saved.id, 'nothing'];
    const counts = async (headers: Headers) =>
      (await suite.call(`/helpdesk/views/counts?${ids.map((id, index) => `id[${index}]=${id}`).join('&')}`, { headers })).body.data;
    const some = (count: number) => ({ count, more: false });
    const shared = { unassigned: some(2), 'callbacks-due': some(0), 'all-open': some(3), all: some(3) };
    expect(await counts(agent)).toEqual({ ...shared, 'my-open': some(1), [saved.id]: some(2) });
    expect(await counts(supervisor)).toEqual({ ...shared, 'my-open': some(0) });
    expect((await suite.call('/helpdesk/views/counts?id=all', { headers: agent })).body.data).toEqual({ all: some(3) });
    expect((await suite.call('/helpdesk/views/counts', { headers: agent })).status).toBe(400);

    // A rule that has lost its meaning, such as one on a field that is no column any more.
    await suite.database
      .knex('helpdesk_views')
      .where({ public_id: saved.id })
      .update({
        definition: JSON.stringify({
          ...view(),
          filter: { combinator: 'and', rules: [{ field: 'answers.x.y', operator: '=', value: 'z' }] },
        }),
      });
    expect(await counts(agent)).toEqual({ ...shared, 'my-open': some(1) });
  });
});
