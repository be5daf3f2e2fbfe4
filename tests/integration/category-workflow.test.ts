import { fullToken } from '../harness/credentials';
import { caseRow } from '../harness/rows';
import { submission } from '../harness/submission';
import { useApp } from '../harness/suite';

const suite = useApp();

const put = (path: string, json: unknown) => suite.call(path, { method: 'PUT', json, headers: fullToken() });
const publish = (parts: object, query = '') => put(`/api/helpdesk/configuration${query}`, { format: 1, ...parts });
const problems = (answer: { body: { error?: { details: { problems: { path: string; rule: string }[] } } } }) =>
  (answer.body.error?.details.problems ?? []).map(({ path, rule }) => `${rule} ${path}`);
const status = (key: string, kind: string) => ({ key, name: { en: key }, kind });

async function open(data: object = {}) {
  const { body } = await suite.call('/api/cases', { method: 'POST', json: submission(data as Record<string, unknown>) });
  return { ...body.data, ...(await caseRow(suite, body.data.number)) };
}
const change = (documentId: string, data: object) => put(`/api/cases/${documentId}?populate=*`, { data });
const options = async (documentId: string) => {
  const found = await suite.app.run(async (strapi, id) => {
    // The function runs as text in the application, where there is no transformed import.
    /* eslint-disable @typescript-eslint/no-require-imports */
    const base = `${strapi.dirs.dist.src}/plugins/helpdesk/server`;
    const { resolveStatusOptions } = require(`${base}/cases/resolve-status-options.js`);
    const { SYSTEM_ACTOR } = require(`${base}/platform/actor.js`);
    /* eslint-enable @typescript-eslint/no-require-imports */
    return resolveStatusOptions(strapi, { documentId: id, actor: SYSTEM_ACTOR, language: 'en' });
  }, documentId);
  return (found as { key: string; isCurrent: boolean }[]).map(({ key, isCurrent }) => (isCurrent ? `*${key}` : key));
};
const timeline = async (id: number) =>
  (await suite.database.knex('helpdesk_activities').where({ case_id: id }).whereNotNull('field').orderBy('id').select('field')).map(
    ({ field }) => field,
  );

beforeAll(async () => {
  const published = await publish({
    workflows: [
      {
        slug: 'repairs',
        initial: 'diagnosis',
        statuses: [status('diagnosis', 'open'), status('in-progress', 'waiting'), status('repaired', 'success')],
        transitions: [
          { from: 'diagnosis', to: 'in-progress' },
          { from: 'in-progress', to: 'repaired' },
        ],
      },
    ],
    categories: [{ slug: 'repair', name: { en: 'Repair', cs: 'Oprava' }, workflow: 'repairs', initialPriority: 80 }],
  });
  expect(published).toMatchObject({ status: 200 });
});

describe('a category with a workflow of its own (R33)', () => {
  it('starts cases of the web form in its initial status, whatever the campaign says', async () => {
    const made = await open({ category: 'repair' });
    expect(made.status).toEqual({ name: 'diagnosis', phase: 'open' });
    expect(made.priority).toBe(80);
    expect(await options(made.document_id)).toEqual(['*diagnosis', 'in-progress', 'repaired']);
    const tracked = await suite.call(`/api/cases/track/${made.trackingToken}`);
    expect(tracked.body.data.status).toEqual({ name: 'diagnosis', phase: 'open' });
  });

  it('leads its cases: its transitions count, and statuses are found by name in it alone', async () => {
    const { document_id: id } = await open({ category: 'repair' });
    expect((await change(id, { status: 'repaired' })).status).toBe(422);
    expect((await change(id, { status: 'New' })).status).toBe(400);
    expect((await change(id, { status: 'in-progress' })).body.data.status).toMatchObject({ kind: 'waiting' });
    expect(await change(id, { status: 'repaired' })).toMatchObject({ status: 200, body: { data: { phase: 'closed' } } });
  });

  it('takes a case along whose category it becomes, keeps a status of the same key, and tells so', async () => {
    const fresh = await open({ category: 'general' });
    const moved = await change(fresh.document_id, { category: 'repair' });
    expect(moved.body.data.status).toMatchObject({ key: 'diagnosis' });
    expect(await timeline(fresh.id)).toEqual(['status', 'category', 'status']);
    expect(await suite.database.knex('helpdesk_status_spans').where({ case_id: fresh.id }).whereNull('to_at')).toHaveLength(1);

    const working = await open();
    await change(working.document_id, { status: 'In progress' });
    const kept = await change(working.document_id, { category: 'repair' });
    expect(kept.body.data).toMatchObject({ phase: 'paused', status: { key: 'in-progress', kind: 'waiting' } });
    const back = await change(working.document_id, { category: null });
    expect(back.body.data).toMatchObject({ phase: 'open', status: { key: 'in-progress', kind: 'open' } });
  });

  it('takes a status of the new workflow in the same request, from where the case came to stand', async () => {
    const { document_id: id } = await open();
    expect((await change(id, { category: 'repair', status: 'repaired' })).status).toBe(422);
    expect((await caseRow(suite, (await open()).number)).category_id).toBeNull();
    const moved = await change(id, { category: 'repair', status: 'in-progress' });
    expect(moved.body.data.status).toMatchObject({ key: 'in-progress', kind: 'waiting' });
  });

  it('is not given or taken a workflow while open cases have it', async () => {
    await open({ category: 'repair' });
    const refused = await publish({ categories: [{ slug: 'repair', workflow: null }] });
    expect(problems(refused)).toEqual(['workflow-in-use categories.repair.workflow']);
    await open({ category: 'technical' });
    expect(problems(await publish({ categories: [{ slug: 'technical', workflow: 'repairs' }] }))).toEqual([
      'workflow-in-use categories.technical.workflow',
    ]);
    expect((await publish({ categories: [{ slug: 'logistics', workflow: 'repairs' }] })).status).toBe(200);
    expect(problems(await publish({ categories: [{ slug: 'orders', workflow: 'nowhere' }] }))).toEqual([
      'missing-workflow categories.orders.workflow',
    ]);
  });

  it('does not keep its cases from a change of the workflow of their campaign', async () => {
    const campaign = { slug: 'led', name: { en: 'Led' }, prefix: 'LED', webForm: true, workflow: 'support' };
    expect((await publish({ campaigns: [campaign] })).status).toBe(200);
    await open({ campaign: 'led', category: 'repair' });
    expect((await publish({ campaigns: [{ slug: 'led', workflow: 'repairs' }] })).status).toBe(200);
  });

  it('keeps its workflow from being deleted', async () => {
    const { document_id: id } = await suite.database.knex('workflows').where({ slug: 'repairs' }).first();
    const { status: answer } = await suite.call(`/api/workflows/${id}`, { method: 'DELETE', headers: fullToken() });
    expect(answer).toBe(409);
  });
});

describe('a category that is out of use', () => {
  beforeAll(async () => {
    expect((await publish({ categories: [{ slug: 'orders', active: false }] })).status).toBe(200);
  });

  it('is neither offered nor taken, and stays with the cases that have it', async () => {
    const form = await suite.call('/api/forms/intake');
    expect(form.body.data.categories.map(({ slug }: { slug: string }) => slug)).not.toContain('orders');
    const refused = await suite.call('/api/cases', { method: 'POST', json: submission({ category: 'orders' }) });
    expect(refused.status).toBe(400);

    const { document_id: id } = await open();
    expect((await change(id, { category: 'orders' })).status).toBe(400);
    expect((await publish({ categories: [{ slug: 'orders', active: true }] })).status).toBe(200);
    expect((await change(id, { category: 'orders' })).status).toBe(200);
    expect((await publish({ categories: [{ slug: 'orders', active: false }] })).status).toBe(200);
    expect((await change(id, { category: 'orders', subject: 'Same' })).status).toBe(200);
  });
});
