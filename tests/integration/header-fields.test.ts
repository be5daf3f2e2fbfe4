import { fullToken } from '../harness/credentials';
import { badFields, caseRow, jsonColumn } from '../harness/rows';
import { submission } from '../harness/submission';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();

const put = (path: string, json: unknown, headers = fullToken()) => suite.call(path, { method: 'PUT', json, headers });
const publish = (parts: object) => put('/api/helpdesk/configuration', { format: 1, ...parts });
const problems = (answer: { body: { error?: { details: { problems: { path: string; rule: string }[] } } } }) =>
  (answer.body.error?.details.problems ?? []).map(({ path, rule }) => `${rule} ${path}`);
const field = (key: string, kind = 'short-text', rest = {}) => ({ key, kind, label: { en: key }, ...rest });
const campaign = (slug: string, rest: object) => ({
  slug,
  name: { en: slug },
  prefix: slug.slice(0, 3).toUpperCase(),
  workflow: 'support',
  webForm: true,
  ...rest,
});

async function open(slug: string) {
  const { body } = await suite.call('/api/cases', { method: 'POST', json: submission({ campaign: slug }) });
  return caseRow(suite, body.data.number);
}
const answersOf = async ({ id }: { id: number }) => {
  const rows = await suite.database
    .knex('helpdesk_form_answers')
    .join('forms', 'forms.id', 'helpdesk_form_answers.form_id')
    .where({ case_id: id })
    .select('forms.slug', 'helpdesk_form_answers.answers');
  return Object.fromEntries(rows.map(({ slug, answers }) => [slug, jsonColumn(answers)]));
};

beforeAll(async () => {
  const published = await publish({
    forms: [
      {
        slug: 'orders-header',
        fields: [field('order'), field('amount', 'money', { currency: 'CZK', min: 0 }), field('origin', 'short-text', { readOnly: true })],
      },
      { slug: 'returns-header', fields: [field('order'), field('reason')] },
    ],
    campaigns: [
      campaign('orders', { headerForm: 'orders-header', forms: ['intake'] }),
      campaign('returns', { headerForm: 'returns-header' }),
      campaign('plain', {}),
    ],
  });
  expect(published).toMatchObject({ status: 200 });
});

describe('header fields of a campaign (R9)', () => {
  it('are typed answers of its cases, told on the timeline; people do not change what an integration gave', async () => {
    const row = await open('orders');
    const change = (answers: object) => put(`/api/cases/${row.document_id}`, { data: { answers: { 'orders-header': answers } } });
    expect((await change({ order: 'O-1', amount: 120.5, origin: 'shop' })).status).toBe(200);
    expect(badFields(await change({ amount: -1 }))).toEqual(['answers.orders-header.amount']);
    expect(await answersOf(row)).toEqual({ 'orders-header': { order: 'O-1', amount: 120.5, origin: 'shop' } });
    const card = await suite.call(`/helpdesk/cases/${row.document_id}`, { headers: await signIn(suite) });
    expect(card.body.data).toMatchObject({ headerForm: 'orders-header' });
    const fields = await suite.database.knex('helpdesk_activities').where({ case_id: row.id }).whereNotNull('field').pluck('field');
    expect(fields).toContain('answers.orders-header.order');

    const admin = await signIn(suite);
    const byHand = (answers: object) =>
      suite.call(`/content-manager/collection-types/api::case.case/${row.document_id}`, {
        method: 'PUT',
        json: { answers: { 'orders-header': answers } },
        headers: admin,
      });
    expect(badFields(await byHand({ origin: 'me' }))).toEqual(['answers.orders-header.origin']);
    expect((await byHand({ order: 'O-2' })).status).toBe(200);
    expect((await answersOf(row))['orders-header']).toMatchObject({ order: 'O-2', origin: 'shop' });
  });

  it('are for colleagues: visitors neither see nor fill them in', async () => {
    expect((await suite.call('/api/forms/orders-header')).status).toBe(404);
    const sent = submission({ campaign: 'orders', form: 'orders-header', answers: { order: 'O-1' } });
    expect((await suite.call('/api/cases', { method: 'POST', json: sent })).status).toBe(400);
  });

  it('can be asked for by guards', async () => {
    const workflow = {
      slug: 'returns',
      initial: 'open',
      statuses: [
        { key: 'open', name: { en: 'Open' }, kind: 'open' },
        { key: 'done', name: { en: 'Done' }, kind: 'closed' },
      ],
      transitions: [{ from: 'open', to: 'done', guards: [{ guard: 'required-answer', form: 'returns-header', field: 'reason' }] }],
    };
    const guarded = campaign('guarded', { headerForm: 'returns-header', workflow: 'returns' });
    expect((await publish({ workflows: [workflow], campaigns: [guarded] })).status).toBe(200);
    const { document_id: id } = await open('guarded');
    expect((await put(`/api/cases/${id}`, { data: { status: 'done' } })).status).toBe(422);
    expect((await put(`/api/cases/${id}`, { data: { status: 'done', answers: { 'returns-header': { reason: 'Broken' } } } })).status).toBe(
      200,
    );
  });

  it('carry over to the header of another campaign, and come back', async () => {
    const row = await open('orders');
    await put(`/api/cases/${row.document_id}`, { data: { answers: { 'orders-header': { order: 'O-7', amount: 5 } } } });
    const before = await answersOf(row);
    const admin = await signIn(suite);
    const preview = await suite.call(`/helpdesk/cases/${row.document_id}/campaign-change?campaign=returns`, { headers: admin });
    expect(preview.body.data).toMatchObject({
      kept: [{ form: 'orders-header', key: 'order', to: 'returns-header' }],
      cleared: [{ form: 'orders-header', key: 'amount' }],
    });
    expect((await put(`/api/cases/${row.document_id}`, { data: { campaign: 'returns' } })).status).toBe(200);
    expect(await answersOf(row)).toEqual({ 'returns-header': { order: 'O-7' } });
    const undone = await suite.call(`/helpdesk/cases/${row.document_id}/campaign-change/undo`, { method: 'POST', headers: admin });
    expect(undone.status).toBe(200);
    expect(await answersOf(row)).toEqual(before);
  });

  it('are taken from a form that fits a header, and no other', async () => {
    await publish({
      forms: [
        { slug: 'public-one', public: true, fields: [field('x')] },
        { slug: 'long-one', sections: [{ key: 's', title: { en: 's' } }], fields: [field('f', 'file'), field('h', 'heading')] },
      ],
    });
    const refusals = async (rest: object) => problems(await publish({ campaigns: [campaign('unfit', rest)] }));
    const at = 'campaigns.unfit.headerForm';
    expect(await refusals({ headerForm: 'nowhere' })).toEqual([`missing-form ${at}`]);
    expect(await refusals({ headerForm: 'public-one' })).toEqual([`header-form-public ${at}`]);
    expect(await refusals({ headerForm: 'long-one' })).toEqual([`header-form-sections ${at}`, `header-form-fields ${at}`]);
    expect(await refusals({ headerForm: 'orders-header', forms: ['orders-header'], webForm: false })).toEqual([`header-form-twice ${at}`]);
    // Nor does a form that is a header become unfit.
    const changed = await publish({ forms: [{ slug: 'returns-header', public: true, fields: [field('order'), field('reason')] }] });
    expect(problems(changed)).toContain('header-form-public campaigns.returns.headerForm');
  });
});
