import { field, form, option, when } from '../builders/form';
import { addCampaign, addForm } from '../harness/configuration';
import { fullToken } from '../harness/credentials';
import { badFields, caseRow, countRows, jsonColumn } from '../harness/rows';
import { submission } from '../harness/submission';
import { useApp } from '../harness/suite';

const suite = useApp();

const CONTACT = 'abcdefghij0123456789abcd';

const complaint = form(
  [
    field('plate', 'short-text', { required: true, pattern: '^[0-9A-Z ]{5,9}$' }),
    field('damage', 'single-choice', { default: 'none', options: [option('none'), option('heavy'), { ...option('old'), hidden: true }] }),
    field('amount', 'money', { section: 'loss', required: true, min: 0, currency: 'CZK', requiredFor: ['closed'] }),
    field('photos', 'file', {
      section: 'loss',
      accept: ['image/*'],
      maxBytes: 1_000,
      visibleWhen: when('amount', '>', 1_000),
      required: true,
    }),
    field('terms', 'short-text', { readOnly: true, default: '2026' }),
    field('past', 'number', { hidden: true, required: true }),
    field('who', 'contact', { required: true }),
    field('finish', 'button', { action: { action: 'set-status', status: 'closed' } }),
  ],
  [{ key: 'loss', title: { en: 'Loss' }, visibleWhen: when('damage', '=', 'heavy') }],
);

beforeAll(async () => {
  await addForm(suite, { slug: 'complaint', public: true, definition: complaint });
  await addCampaign(suite, { slug: 'complaints', prefix: 'CMP', forms: ['complaint'] });
});

const complain = (answers: Record<string, unknown>) => submission({ campaign: 'complaints', form: 'complaint', answers });
const submit = (answers: Record<string, unknown>, headers = {}) =>
  suite.call('/api/cases', { method: 'POST', json: complain(answers), headers });

/** The answers as they lie in the database. */
async function stored(number: string): Promise<unknown> {
  const { id } = await caseRow(suite, number);
  const row = await suite.database.knex('helpdesk_form_answers').where({ case_id: id }).first('answers');
  return jsonColumn(row.answers);
}

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

async function submitWithFile(answers: Record<string, unknown>, fileName: string, content: Buffer) {
  const form = new FormData();
  form.append('data', JSON.stringify(complain(answers).data));
  form.append('files', new Blob([new Uint8Array(content)]), fileName);
  return suite.call('/api/cases', { method: 'POST', body: form });
}

describe('a form with sections and conditions', () => {
  it('is published with all that a page needs, and nothing more', async () => {
    const { status, body } = await suite.call('/api/forms/complaint');
    expect(status).toBe(200);
    expect(body.data.sections).toEqual(complaint.sections);
    expect(body.data.fields).toEqual([
      { key: 'plate', kind: 'short-text', label: { en: 'plate' }, required: true, pattern: '^[0-9A-Z ]{5,9}$' },
      { key: 'damage', kind: 'single-choice', label: { en: 'damage' }, default: 'none', options: [option('none'), option('heavy')] },
      { key: 'amount', kind: 'money', label: { en: 'amount' }, section: 'loss', required: true, min: 0, currency: 'CZK' },
      {
        key: 'photos',
        kind: 'file',
        label: { en: 'photos' },
        section: 'loss',
        accept: ['image/*'],
        maxBytes: 1_000,
        visibleWhen: when('amount', '>', 1_000),
        required: true,
      },
      { key: 'terms', kind: 'short-text', label: { en: 'terms' }, readOnly: true, default: '2026' },
    ]);
  });

  it.each<[string, Record<string, unknown>, unknown]>([
    ['the shorter way', { plate: '1AB 2345' }, { plate: '1AB 2345', damage: 'none', terms: '2026' }],
    [
      'the longer way',
      { plate: '1AB 2345', damage: 'heavy', amount: 99.5 },
      { plate: '1AB 2345', damage: 'heavy', amount: 99.5, terms: '2026' },
    ],
    [
      'what was typed before the condition changed',
      { plate: '1AB 2345', damage: 'none', amount: 'a lot', photos: 5 },
      { plate: '1AB 2345', damage: 'none', terms: '2026' },
    ],
    ['a default that was emptied', { plate: '1AB 2345', damage: null }, { plate: '1AB 2345', damage: null, terms: '2026' }],
    ['a locked answer as it is', { plate: '1AB 2345', terms: '2026' }, { plate: '1AB 2345', damage: 'none', terms: '2026' }],
  ])('takes %s', async (_, answers, expected) => {
    const { status, body } = await submit(answers);
    expect([status, body.error]).toEqual([201, undefined]);
    expect(await stored(body.data.number)).toEqual(expected);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['a pattern that is met in part only', { plate: 'x1AB 2345x' }, ['answers.plate']],
    ['a missing answer of the longer way', { plate: '1AB 2345', damage: 'heavy' }, ['answers.amount']],
    ['a third of a cent', { plate: '1AB 2345', damage: 'heavy', amount: 0.333 }, ['answers.amount']],
    ['a missing file', { plate: '1AB 2345', damage: 'heavy', amount: 1_001 }, ['answers.photos']],
    ['a file that was not sent', { plate: '1AB 2345', damage: 'heavy', amount: 1_001, photos: ['a.png'] }, ['answers.photos']],
    ['a locked answer that is another', { plate: '1AB 2345', terms: '1999' }, ['answers.terms']],
    ['what nobody asked', { plate: '1AB 2345', past: 1, who: CONTACT, finish: true }, ['answers.finish', 'answers.past', 'answers.who']],
    ['an option of the past', { plate: '1AB 2345', damage: 'old' }, ['answers.damage']],
  ])('refuses %s and keeps nothing', async (_, answers, paths) => {
    const before = await countRows(suite, 'cases');
    const answer = await submit(answers);
    expect([answer.status, badFields(answer).sort()]).toEqual([400, paths]);
    expect(await countRows(suite, 'cases')).toBe(before);
  });

  it('takes files for a question, of the kind and size it asks for', async () => {
    const answers = { plate: '1AB 2345', damage: 'heavy', amount: 1_001 };
    const good = await submitWithFile({ ...answers, photos: ['gate.png'] }, 'gate.png', PNG);
    expect([good.status, good.body.error]).toEqual([201, undefined]);
    expect(await stored(good.body.data.number)).toMatchObject({ photos: ['gate.png'] });

    const text = await submitWithFile({ ...answers, photos: ['gate.txt'] }, 'gate.txt', Buffer.from('x'));
    expect([text.status, badFields(text)]).toEqual([400, ['answers.photos']]);
    const large = await submitWithFile({ ...answers, photos: ['gate.png'] }, 'gate.png', Buffer.concat([PNG, Buffer.alloc(1_000)]));
    expect([large.status, badFields(large)]).toEqual([400, ['answers.photos']]);
  });

  it('asks an API token for the contact too', async () => {
    const without = await submit({ plate: '1AB 2345' }, fullToken());
    expect([without.status, badFields(without)]).toEqual([400, ['answers.who']]);
    const who: string = (await suite.database.knex('contacts').first('document_id')).document_id;
    const { status, body } = await submit({ plate: '1AB 2345', who }, fullToken());
    expect(status).toBe(201);
    expect(await stored(body.data.number)).toMatchObject({ who });
  });
});

it('a form whose conditions go round in a circle is not published', async () => {
  const definition = form([
    field('a', 'number', { visibleWhen: when('b', 'notNull') }),
    field('b', 'number', { visibleWhen: when('a', 'notNull') }),
  ]);
  await expect(addForm(suite, { slug: 'circle', public: true, definition })).rejects.toThrow(/circle/);
  expect(await suite.call('/api/forms/circle')).toMatchObject({ status: 404 });
});
