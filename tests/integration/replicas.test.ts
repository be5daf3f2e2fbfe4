import { bootApp, type App } from '../harness/app';
import { fullToken } from '../harness/credentials';
import { call } from '../harness/http';
import { submission } from '../harness/submission';
import { useApp } from '../harness/suite';

const suite = useApp();
let replica: App;

beforeAll(async () => {
  replica = await bootApp(suite.database.env);
  await publish(workflow(['received', 'checking', 'done']));
});
afterAll(() => replica.stop());

const KINDS: Record<string, string> = { received: 'unused', checking: 'open', done: 'closed' };

/** A workflow in which every status leads to every other. */
function workflow(keys: string[], guards: object[] = [], moves: object[] = []) {
  const transitions = keys.flatMap((from) => keys.filter((to) => to !== from).map((to) => ({ from, to, guards })));
  const statuses = keys.map((key) => ({ key, name: { en: key }, kind: KINDS[key] }));
  return { slug: 'claims', initial: 'received', statuses, transitions, moves };
}

async function publish(flow: object): Promise<void> {
  const campaign = { slug: 'claims', name: { en: 'Claims' }, prefix: 'CLM', kind: 'inbound', webForm: true, workflow: 'claims' };
  const json = { format: 1, campaigns: [campaign], workflows: [flow] };
  const answer = await suite.call('/api/helpdesk/configuration', { method: 'PUT', json, headers: fullToken() });
  expect(answer).toMatchObject({ status: 200 });
}

async function openCases(count: number): Promise<string[]> {
  for (let n = 0; n < count; n += 1) {
    const opened = await suite.call('/api/cases', { method: 'POST', json: submission({ campaign: 'claims' }) });
    expect(opened.status).toBe(201);
  }
  return suite.database.knex('cases').orderBy('id', 'desc').limit(count).pluck('document_id');
}

const change = (app: App, documentId: string, data: object) =>
  call(`${app.url}/api/cases/${documentId}`, { method: 'PUT', json: { data }, headers: fullToken() });

describe('a configuration published by one process', () => {
  it('decides the next change that another process makes', async () => {
    const [first = '', second = ''] = await openCases(2);
    expect((await change(replica, first, { status: 'checking' })).status).toBe(200);
    await publish(workflow(['received', 'checking', 'done'], [{ guard: 'owner', message: { en: 'Take it first.' } }]));
    const refused = await change(replica, second, { status: 'checking' });
    expect(refused).toMatchObject({
      status: 422,
      body: { error: { details: { unmet: [{ guard: 'owner', message: 'Take it first.' }] } } },
    });
    await publish(workflow(['received', 'checking', 'done']));
    expect((await change(replica, second, { status: 'checking' })).status).toBe(200);
  });

  it('leaves no case in a status that it takes away, whoever moves cases meanwhile', async () => {
    const cases = await openCases(24);
    const [answers] = await Promise.all([
      Promise.all(cases.map((documentId, n) => change(n % 2 ? suite.app : replica, documentId, { status: 'checking' }))),
      publish(workflow(['received', 'done'], [], [{ from: 'checking', to: 'done' }])),
    ]);
    expect(answers.filter(({ status }) => status !== 200 && status !== 400)).toEqual([]);
    const stranded = await suite.database
      .knex('cases')
      .join('statuses', 'statuses.id', 'cases.status_id')
      .where({ 'statuses.retired': true })
      .pluck('cases.number');
    expect(stranded).toEqual([]);
  });
});
