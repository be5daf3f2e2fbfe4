import { configureForBulk, openCases, postBulk } from '../harness/bulk';
import { SUPERVISOR } from '../harness/credentials';
import { databaseKind } from '../harness/database';
import { eventually } from '../harness/eventually';
import { countRows } from '../harness/rows';
import { submission } from '../harness/submission';
import { signIn, useApp } from '../harness/suite';
import { startTcpProxy, type TcpProxy } from '../harness/tcp-proxy';

// SQLite is inside of the process: it cannot go away on its own.
const describeOnPostgres = databaseKind() === 'postgres' ? describe : describe.skip;

describeOnPostgres('a database that goes away', () => {
  let proxy: TcpProxy;
  beforeAll(async () => {
    proxy = await startTcpProxy(Number(new URL(process.env.TEST_POSTGRES_URL ?? '').port));
  });
  const suite = useApp(({ env }) => {
    const url = new URL(env.DATABASE_URL ?? '');
    url.port = String(proxy.port);
    return { DATABASE_URL: url.href };
  });
  afterAll(() => proxy?.close());

  const submit = () => suite.call('/api/cases', { method: 'POST', json: submission() });

  it('is told as 503 with a time to come back, and work goes on by itself when it is there again', async () => {
    expect((await submit()).status).toBe(201);
    await proxy.close();
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const { status, headers, body } = await submit();
      expect({ status, body }).toMatchObject({ status: 503, body: { data: null, error: { name: 'ServiceUnavailable' } } });
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      // Nothing of the database's own words, which tell addresses and names.
      expect(JSON.stringify(body)).not.toMatch(/ECONN|127\.0\.0\.1|postgres/);
    }
    await proxy.open();
    expect(await eventually(async () => (await submit()).status === 201)).toBe(true);
    expect(await countRows(suite, 'cases')).toBe(2);
  });

  it('has a bulk action rest, and go on by itself to its end', async () => {
    await configureForBulk(suite);
    const supervisor = await signIn(suite, SUPERVISOR);
    const documentIds = await openCases(suite, 300);
    const selection = { documentIds };
    const { body } = await postBulk(suite, supervisor, { action: { kind: 'set-source', source: 'sms' }, selection });
    const rows = () => suite.database.knex('helpdesk_bulk_jobs').where({ public_id: body.data.id });
    await eventually(async () => Number((await rows().first('changed')).changed) > 20);
    await proxy.close();
    expect(await rows().first('state', 'failed', 'refused')).toEqual({ state: 'running', failed: 0, refused: 0 });
    await proxy.open();
    await eventually(async () => (await rows().first('state')).state === 'done');
    expect(await rows().first('changed', 'failed', 'refused')).toEqual({ changed: 300, failed: 0, refused: 0 });
    const told = await countRows(suite, 'helpdesk_activities', { correlation_id: body.data.correlationId });
    expect(told).toBe(300);
  });
});
