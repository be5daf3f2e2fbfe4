import type { BulkAction, BulkJob, BulkResult, BulkSelection } from '../../src/plugins/helpdesk/shared/contracts/bulk';
import { fullToken } from './credentials';
import { eventually } from './eventually';
import type { Answer } from './http';
import { caseRow } from './rows';
import { submission } from './submission';
import type { Suite } from './suite';

type Headers = Record<string, string>;

/** A campaign `damage` with a status of every sort and a form, and a campaign `warranty` to move to. */
export async function configureForBulk(suite: Suite): Promise<void> {
  const text = (key: string, kind = 'short-text') => ({ key, kind, label: { en: key } });
  const ways = [
    'fresh working',
    'working waiting',
    'working fresh',
    'waiting fresh',
    'working call',
    'call waiting',
    'call fresh',
    'ring waiting',
  ];
  const document = {
    format: 1,
    campaigns: [
      { slug: 'damage', name: { en: 'Damage' }, prefix: 'DMG', webForm: true, workflow: 'damage', forms: ['damage'] },
      { slug: 'warranty', name: { en: 'Warranty' }, prefix: 'WAR', webForm: true, workflow: 'warranty', forms: ['warranty'] },
    ],
    workflows: [
      {
        slug: 'damage',
        initial: 'fresh',
        statuses: [
          { key: 'fresh', name: { en: 'Fresh' }, kind: 'unused' },
          { key: 'working', name: { en: 'Working' }, kind: 'open' },
          { key: 'waiting', name: { en: 'Waiting' }, kind: 'waiting' },
          { key: 'call', name: { en: 'Call' }, kind: 'private-callback', due: { mode: 'relative', minutes: 30 } },
          { key: 'ring', name: { en: 'Ring' }, kind: 'public-callback', due: { mode: 'pick' } },
          { key: 'done', name: { en: 'Done' }, kind: 'closed' },
        ],
        transitions: [
          { from: 'working', to: 'ring', guards: [{ guard: 'confirmation', text: { en: 'Did they agree?' } }] },
          ...ways.map((way) => ({ from: way.split(' ')[0], to: way.split(' ')[1] })),
          { from: 'working', to: 'done', guards: [{ guard: 'required-field', field: 'category' }, { guard: 'owner' }] },
        ],
      },
      {
        slug: 'warranty',
        initial: 'received',
        statuses: [
          { key: 'received', name: { en: 'Received' }, kind: 'waiting' },
          { key: 'done', name: { en: 'Done' }, kind: 'closed' },
        ],
        transitions: [{ from: 'received', to: 'done' }],
      },
    ],
    forms: [
      { slug: 'damage', public: true, fields: [text('plate'), text('amount', 'number')] },
      { slug: 'warranty', fields: [text('plate'), text('serial')] },
    ],
  };
  const { status, body } = await suite.call('/api/helpdesk/configuration', { method: 'PUT', json: document, headers: fullToken() });
  if (status !== 200) throw new Error(`The configuration was refused: ${JSON.stringify(body)}`);
}

/** Changes a case by API token, as any outsider would. */
export function putCase(suite: Suite, documentId: string, data: object): Promise<Answer> {
  return suite.call(`/api/cases/${documentId}`, { method: 'PUT', json: { data }, headers: fullToken() });
}

/** Opens a case and leads it along some statuses. @returns its row as it was opened */
export async function openCase(suite: Suite, data: object = {}, ...statuses: string[]) {
  const { body } = await suite.call('/api/cases', { method: 'POST', json: submission({ campaign: 'damage', ...data }) });
  const row = await caseRow(suite, body.data.number);
  for (const status of statuses) {
    const changed = await putCase(suite, row.document_id, { status });
    if (changed.status !== 200) throw new Error(`The case could not be led on: ${JSON.stringify(changed.body)}`);
  }
  return row;
}

/** Several cases at once, new in `damage`. */
export async function openCases(suite: Suite, count: number): Promise<string[]> {
  const rows = [];
  for (let n = 0; n < count; n += 1) rows.push(await openCase(suite, { subject: `Case ${n}` }));
  return rows.map(({ document_id: documentId }) => documentId as string);
}

export async function statusIdOf(suite: Suite, workflow: string, key: string): Promise<string> {
  const row = await suite.database
    .knex('statuses')
    .join('workflows', 'workflows.id', 'statuses.workflow_id')
    .where({ 'workflows.slug': workflow, key })
    .first('statuses.document_id');
  return row.document_id;
}

/** Asks for a bulk action, or what it would do. */
export function postBulk(
  suite: Suite,
  headers: Headers,
  data: { action: BulkAction; selection: BulkSelection },
  path = '/helpdesk/bulk-jobs',
): Promise<Answer> {
  return suite.call(path, { method: 'POST', json: { data }, headers });
}

/** Waits for the end of a job. */
export async function endOfJob(suite: Suite, headers: Headers, id: string): Promise<BulkJob> {
  return eventually<BulkJob>(async () => {
    const { body } = await suite.call(`/helpdesk/bulk-jobs/${id}`, { headers });
    return body.data?.finishedAt && body.data;
  });
}

/** Starts a bulk action and waits for its end. */
export async function runBulk(suite: Suite, headers: Headers, action: BulkAction, documentIds: string[]): Promise<BulkJob> {
  const { status, body } = await postBulk(suite, headers, { action, selection: { documentIds } });
  if (status !== 202) throw new Error(`The bulk action was refused: ${JSON.stringify(body)}`);
  return endOfJob(suite, headers, body.data.id);
}

/** All results of a job by the number of the case. */
export async function resultsOf(suite: Suite, headers: Headers, id: string): Promise<Map<string, BulkResult>> {
  const results = new Map<string, BulkResult>();
  let after: number | null = 0;
  while (after !== null) {
    const page: Answer = await suite.call(`/helpdesk/bulk-jobs/${id}/results?pageSize=100&after=${after}`, { headers });
    for (const result of page.body.data as BulkResult[]) results.set(result.case.number, result);
    after = page.body.meta.next;
  }
  return results;
}
