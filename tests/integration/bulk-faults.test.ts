import { SUPERVISOR } from '../harness/credentials';
import { bootApp } from '../harness/app';
import { configureForBulk, endOfJob, openCase, openCases, postBulk, putCase } from '../harness/bulk';
import { databaseKind } from '../harness/database';
import { eventually } from '../harness/eventually';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();
const knex = () => suite.database.knex;
let supervisor: Record<string, string>;

beforeAll(async () => {
  await configureForBulk(suite);
  supervisor = await signIn(suite, SUPERVISOR);
});

const start = async (documentIds: string[], source: 'sms' | 'email') => {
  const { body } = await postBulk(suite, supervisor, { action: { kind: 'set-source', source }, selection: { documentIds } });
  return body.data as { id: string; correlationId: string };
};
const changed = async (id: string) => Number((await knex()('helpdesk_bulk_jobs').where({ public_id: id }).first('changed')).changed);
/** How often each case was changed by a job. */
const timesChanged = async (correlationId: string): Promise<number[]> => {
  const rows = await knex()('helpdesk_activities').where({ correlation_id: correlationId }).groupBy('case_id').count({ count: '*' });
  return rows.map(({ count }) => Number(count));
};
/** What was held by a process that died is free once its lease ends; the test does not wait for it. */
const endLeases = () =>
  knex()('helpdesk_bulk_jobs')
    .whereNotNull('lease_until')
    .update({ lease_until: new Date(0) });

/** Lets no activity of a case be written, as no rule of ours would: the change ends in the middle of its transaction. */
async function failActivitiesOf(caseId: number): Promise<void> {
  const trigger = 'create trigger break_case before insert on helpdesk_activities for each row';
  if (databaseKind() === 'sqlite') {
    await knex().raw(`${trigger} when new.case_id = ${caseId} begin select raise(abort, 'disk on fire'); end`);
    return;
  }
  await knex().raw(`create function break_case() returns trigger language plpgsql as $$
    begin if new.case_id = ${caseId} then raise exception 'disk on fire'; end if; return new; end $$`);
  await knex().raw(`${trigger} execute function break_case()`);
}

it('a job that is killed in the middle is brought to its end: every case once, and no result without its change', async () => {
  const documentIds = await openCases(suite, 400);
  const job = await start(documentIds, 'sms');
  for (const share of [0.1, 0.4]) {
    await eventually(async () => (await changed(job.id)) >= share * documentIds.length);
    await suite.restart('kill');
    expect(await timesChanged(job.correlationId)).toHaveLength(await changed(job.id));
    expect(await changed(job.id)).toBeLessThan(documentIds.length);
    await endLeases();
  }
  expect((await endOfJob(suite, supervisor, job.id)).counts).toEqual({ pending: 0, changed: 400, unchanged: 0, refused: 0, failed: 0 });
  expect(await timesChanged(job.correlationId)).toEqual(documentIds.map(() => 1));
});

it('an application that is stopped in the middle gives its job back, and goes on with it', async () => {
  const documentIds = await openCases(suite, 200);
  const job = await start(documentIds, 'email');
  await eventually(async () => (await changed(job.id)) >= 10);
  await suite.restart('stop');
  expect((await endOfJob(suite, supervisor, job.id)).counts.changed).toBe(200);
  expect(await timesChanged(job.correlationId)).toEqual(documentIds.map(() => 1));
});

it('two jobs at once take turns, also between two processes, and none does the work of the other', async () => {
  const documentIds = await openCases(suite, 150);
  const second = await bootApp(suite.database.env);
  try {
    const jobs = [await start(documentIds, 'sms'), await start(documentIds, 'email')];
    for (const job of jobs) {
      const { counts } = await endOfJob(suite, supervisor, job.id);
      expect(counts).toMatchObject({ pending: 0, refused: 0, failed: 0 });
      expect((await timesChanged(job.correlationId)).every((times) => times === 1)).toBe(true);
    }
  } finally {
    await second.stop();
  }
});

it('every change is announced, and once', async () => {
  const documentIds = await openCases(suite, 120);
  await suite.app.run((strapi) => {
    strapi.announced = [];
    strapi.eventHub.on('helpdesk.case.changed', async ({ documentId }: { documentId: string }) => void strapi.announced.push(documentId));
  });
  const { id } = await start(documentIds, 'sms');
  await endOfJob(suite, supervisor, id);
  const announced = await suite.app.run<string[]>((strapi) => strapi.announced);
  expect([...announced].sort()).toEqual([...documentIds].sort());
});

it('a small job does not wait for the end of a large one before it', async () => {
  const documentIds = await openCases(suite, 300);
  const large = await start(documentIds, 'sms');
  const small = await start(documentIds.slice(0, 3), 'sms');
  await endOfJob(suite, supervisor, small.id);
  const { startedAt, finishedAt: smallEnd } = await endOfJob(suite, supervisor, small.id);
  const { finishedAt: largeEnd } = await endOfJob(suite, supervisor, large.id);
  expect(startedAt).not.toBeNull();
  expect(Date.parse(smallEnd ?? '')).toBeLessThan(Date.parse(largeEnd ?? ''));
});

it('an agent who saves meanwhile gets their change or a conflict, and nothing is lost', async () => {
  const documentIds = await openCases(suite, 120);
  const job = await start(documentIds, 'sms');
  const answers: number[] = [];
  for (const documentId of [...documentIds].reverse()) {
    const { status } = await putCase(suite, documentId, { subject: 'Saved by an agent', revision: 1 });
    answers.push(status);
  }
  await endOfJob(suite, supervisor, job.id);
  expect(answers.filter((status) => status !== 200 && status !== 409)).toEqual([]);
  const rows = await knex()('cases').whereIn('document_id', documentIds).select('subject', 'source', 'revision');
  expect(new Set(rows.map(({ source }) => source))).toEqual(new Set(['sms']));
  const saved = answers.filter((status) => status === 200).length;
  expect(rows.filter(({ subject }) => subject === 'Saved by an agent')).toHaveLength(saved);
  expect(rows.filter(({ revision }) => revision === 3)).toHaveLength(saved);
  expect(rows.filter(({ revision }) => revision === 2)).toHaveLength(120 - saved);
});

it('what breaks with one case is its result, leaves nothing behind and stops no other', async () => {
  const [broken, sound] = [await openCase(suite), await openCase(suite)];
  await failActivitiesOf(broken.id);
  const job = await start([broken.document_id, sound.document_id], 'sms');
  expect((await endOfJob(suite, supervisor, job.id)).counts).toMatchObject({ changed: 1, failed: 1 });
  const results = await suite.call(`/helpdesk/bulk-jobs/${job.id}/results?outcome=failed`, { headers: supervisor });
  expect(results.body.data).toMatchObject([{ case: { number: broken.number }, reasons: [{ guard: null }] }]);
  expect(JSON.stringify(results.body)).not.toContain('disk on fire');
  expect(await knex()('cases').where({ id: broken.id }).first('source', 'revision')).toEqual({ source: 'web', revision: 1 });
});
