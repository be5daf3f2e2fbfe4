import { AGENT, FRONT_OFFICE, fullToken } from '../harness/credentials';
import { caseRow, jsonColumn } from '../harness/rows';
import { submission } from '../harness/submission';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();

const put = (path: string, json: unknown) => suite.call(path, { method: 'PUT', json, headers: fullToken() });
let agent: Record<string, string>;

beforeAll(async () => {
  agent = await signIn(suite, AGENT);
  const text = (key: string, kind = 'short-text') => ({ key, kind, label: { en: key } });
  const { status, body } = await put('/api/helpdesk/configuration', {
    format: 1,
    campaigns: [
      { slug: 'damage', name: { en: 'Damage' }, prefix: 'DMG', webForm: true, workflow: 'support', forms: ['damage'] },
      { slug: 'warranty', name: { en: 'Warranty' }, prefix: 'WAR', workflow: 'warranty', forms: ['warranty'] },
    ],
    workflows: [
      {
        slug: 'warranty',
        initial: 'received',
        statuses: [
          { key: 'received', name: { en: 'Received' }, kind: 'open' },
          { key: 'done', name: { en: 'Done' }, kind: 'closed' },
        ],
        transitions: [{ from: 'received', to: 'done' }],
      },
    ],
    forms: [
      { slug: 'damage', public: true, fields: [text('plate'), text('amount', 'number'), text('note', 'long-text')] },
      { slug: 'warranty', fields: [text('plate'), text('amount'), text('serial')] },
    ],
  });
  expect({ status, body }).toMatchObject({ status: 200 });
});

async function damagedCase() {
  const answers = { plate: '1AB 2345', amount: 5, note: 'The gate fell on it.' };
  const { body } = await suite.call('/api/cases', { method: 'POST', json: submission({ campaign: 'damage', form: 'damage', answers }) });
  const row = await caseRow(suite, body.data.number);
  await put(`/api/cases/${row.document_id}`, { data: { status: 'In progress' } });
  return row;
}

const answersOf = async ({ id }: { id: number }) => {
  const rows = await suite.database
    .knex('helpdesk_form_answers')
    .join('forms', 'forms.id', 'helpdesk_form_answers.form_id')
    .where({ case_id: id })
    .select('forms.slug', 'helpdesk_form_answers.version', 'helpdesk_form_answers.answers');
  return Object.fromEntries(rows.map(({ slug, version, answers }) => [slug, { version, answers: jsonColumn(answers) }]));
};
const change = (documentId: string) => put(`/api/cases/${documentId}?populate=*`, { data: { campaign: 'warranty' } });
const undo = (documentId: string, headers = agent) =>
  suite.call(`/helpdesk/cases/${documentId}/campaign-change/undo`, { method: 'POST', headers });

describe('a change of campaign (D4, B5)', () => {
  it('is shown before it is made: what carries over, what is cleared, and to which status it goes', async () => {
    const row = await damagedCase();
    const { status, body } = await suite.call(`/helpdesk/cases/${row.document_id}/campaign-change?campaign=warranty`, { headers: agent });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      campaign: { en: 'Warranty' },
      status: { name: { en: 'Received' } },
      kept: [{ form: 'damage', key: 'plate', to: 'warranty' }],
      cleared: [
        { form: 'damage', key: 'amount', value: 5, reason: 'other-kind' },
        { form: 'damage', key: 'note', reason: 'no-such-field' },
      ],
    });
    expect(Object.keys(await answersOf(row))).toEqual(['damage']);
    const unknown = await suite.call(`/helpdesk/cases/${row.document_id}/campaign-change?campaign=nowhere`, { headers: agent });
    expect(unknown.status).toBe(400);
  });

  it('sets the initial status, carries answers over, and is taken back to the last word', async () => {
    const row = await damagedCase();
    const before = await answersOf(row);
    const moved = await change(row.document_id);
    expect(moved).toMatchObject({ status: 200, body: { data: { campaign: { slug: 'warranty' }, status: { key: 'received' } } } });
    expect(await answersOf(row)).toEqual({ warranty: { version: 1, answers: { plate: '1AB 2345' } } });

    // What is answered in between is not lost either: it stands in the snapshot of the undo.
    await put(`/api/cases/${row.document_id}`, { data: { answers: { warranty: { serial: 'X-1' } } } });
    const undone = await undo(row.document_id);
    expect(undone.status).toBe(200);
    const after = await suite.call(`/api/cases/${row.document_id}?populate=*`, { headers: fullToken() });
    expect(after.body.data).toMatchObject({
      campaign: { slug: 'damage' },
      status: { key: 'in-progress' },
      revision: undone.body.data.revision,
    });
    expect(await answersOf(row)).toEqual(before);
    const last = await suite.database
      .knex('helpdesk_activities')
      .where({ case_id: row.id, field: 'campaign' })
      .orderBy('id', 'desc')
      .first();
    expect(jsonColumn(last.data).answers).toMatchObject([{ slug: 'warranty', answers: { plate: '1AB 2345', serial: 'X-1' } }]);
  });

  it('cannot be taken back where there is none, nor by somebody who may not change cases', async () => {
    const row = await damagedCase();
    expect((await undo(row.document_id)).status).toBe(400);
    await change(row.document_id);
    expect((await undo(row.document_id, await signIn(suite, FRONT_OFFICE))).status).toBe(403);
    expect((await undo('nothing')).status).toBe(404);
  });
});
