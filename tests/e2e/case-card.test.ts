import type { Browser, Page } from 'playwright-core';
import { field, option } from '../builders/form';
import { barriers, launchBrowser } from '../harness/browser';
import { ADMIN, AGENT, fullToken, SUPERVISOR } from '../harness/credentials';
import { eventually } from '../harness/eventually';
import { openHelpdesk } from '../harness/panel';
import { caseRow, jsonColumn } from '../harness/rows';
import { submission } from '../harness/submission';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  const label = (en: string) => ({ label: { en } });
  const { status } = await suite.call('/api/helpdesk/configuration', {
    method: 'PUT',
    headers: fullToken(),
    json: {
      format: 1,
      campaigns: [{ slug: 'claims', name: { en: 'Claims' }, prefix: 'CLM', webForm: true, workflow: 'support', forms: ['claim'] }],
      forms: [
        {
          slug: 'claim',
          title: { en: 'Claim' },
          public: true,
          fields: [
            field('plate', 'short-text', { ...label('Number plate'), required: true }),
            field('colour', 'single-choice', { ...label('Colour'), options: [option('red'), option('blue')] }),
            field('photos', 'file', { ...label('Photos'), accept: ['text/plain'] }),
            field('order', 'button', { ...label('Order parts'), action: { action: 'add-task', title: { en: 'Order parts' } } }),
          ],
        },
      ],
    },
  });
  expect(status).toBe(200);
});
afterAll(async () => {
  await browser?.close();
});

async function openCase() {
  const answers = { plate: '1AB' };
  const { body } = await suite.call('/api/cases', { method: 'POST', json: submission({ campaign: 'claims', form: 'claim', answers }) });
  return caseRow(suite, body.data.number);
}

async function openCard(page: Page, row: { document_id: string; number: string }): Promise<void> {
  await page.goto(suite.url(`/admin/plugins/helpdesk/cases/${row.document_id}`));
  // Not by its role: a merge that is to be decided hides the rest of the page from it.
  await page.locator('main').getByText(row.number).first().waitFor();
}

async function setSubject(page: Page, subject: string): Promise<void> {
  await page.getByRole('button', { name: 'Edit the subject' }).click();
  await page.getByRole('textbox', { name: 'Subject' }).fill(subject);
  await page.keyboard.press('Enter');
}

it('two colleagues change the same case, and each field is decided by hand; what a killed page held is there again', async () => {
  const row = await openCase();
  const petr = await openHelpdesk(browser, suite, AGENT);
  await openCard(petr, row);
  // Nobody owned it.
  await petr.getByText('It is yours now.', { exact: false }).waitFor();
  const ada = await openHelpdesk(browser, suite, ADMIN);
  await openCard(ada, row);

  await setSubject(petr, 'Gate of Petr');
  await petr.getByRole('tab', { name: 'Form' }).click();
  await petr.getByLabel('Number plate').fill('2CD');
  await setSubject(ada, 'Gate of Ada');
  await ada.keyboard.press('Control+s');
  await ada.getByText('Saved.').waitFor();
  expect(await barriers(ada)).toEqual([]);

  // The server has what Petr has typed when his page dies without a word.
  const written = () => suite.database.knex('helpdesk_drafts').where({ case_id: row.id, part: 'card' }).whereNotNull('content').first();
  expect(await eventually(async () => (await written())?.content.includes('2CD'))).toBe(true);
  const context = petr.context();
  await petr.close();
  const again = await context.newPage();
  await openCard(again, row);
  await again.getByText('were restored', { exact: false }).waitFor();

  // Both changed the subject; nothing is chosen for him, and nothing saved before he has.
  const merge = again.getByRole('dialog', { name: 'Changed here and by somebody else' });
  await merge.getByText('Gate of Ada').waitFor();
  expect(await merge.getByRole('button', { name: 'Use these values' }).isDisabled()).toBe(true);
  expect(await barriers(again, '[role=dialog]')).toEqual([]);
  await merge.getByText('Gate of Petr').click();
  await merge.getByRole('button', { name: 'Use these values' }).click();
  await again.getByRole('button', { name: 'Save', exact: true }).click();
  await again.getByText('Saved.').waitFor();
  const saved = await caseRow(suite, row.number);
  const { answers } = await suite.database.knex('helpdesk_form_answers').where({ case_id: row.id }).first();
  expect([saved.subject, jsonColumn(answers)]).toEqual(['Gate of Petr', { plate: '2CD' }]);

  // And it can be taken back.
  await again.getByRole('button', { name: 'Undo' }).click();
  expect(await eventually(async () => (await caseRow(suite, row.number)).subject === 'Gate of Ada')).toBe(true);

  // All of it is on record, each answer in the words of its form.
  await again.getByRole('tab', { name: 'History' }).click();
  const history = again.getByRole('tabpanel', { name: 'History' });
  await history.getByText('Number plate').first().waitFor();
  await history.getByRole('combobox', { name: 'Changes of' }).click();
  await again.getByRole('option', { name: 'Subject' }).click();
  await history.getByText('Number plate').first().waitFor({ state: 'detached' });
  // It became so, and was taken back.
  await history.getByText('Gate of Petr').nth(1).waitFor();
  expect(await barriers(again)).toEqual([]);
});

it('an owner, tags and a campaign are set in the header, and leave the case as they should', async () => {
  const row = await openCase();
  const page = await openHelpdesk(browser, suite, AGENT);
  await openCard(page, row);
  await page.getByText('It is yours now.', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Petr Agent', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ada Admin' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved.').waitFor();
  const ada = await suite.database.knex('admin_users').where({ email: ADMIN.email }).first();
  expect((await caseRow(suite, row.number)).owner_id).toBe(ada.id);

  await page.getByRole('button', { name: 'Claims', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Support' }).click();
  const move = page.getByRole('dialog', { name: 'Move to Support' });
  await move.getByText('Answers that come along').waitFor();
  expect(await barriers(page, '[role=dialog]')).toEqual([]);
  await move.getByRole('button', { name: 'Move the case' }).click();
  await page.getByRole('button', { name: 'Support', exact: true }).waitFor();
});

it('a file is added to an answer, and saved with it', async () => {
  const row = await openCase();
  const page = await openHelpdesk(browser, suite, AGENT);
  await openCard(page, row);
  await page.getByRole('tab', { name: 'Form' }).click();
  const files = page.locator('input[type=file][accept="text/plain"]');
  await files.setInputFiles({ name: 'gate.txt', mimeType: 'text/plain', buffer: Buffer.from('Stuck.') });
  await page.getByRole('checkbox', { name: 'gate.txt', checked: true }).waitFor();
  await files.setInputFiles({ name: 'gate.exe', mimeType: 'text/plain', buffer: Buffer.from('MZ') });
  await page.getByRole('alert').getByText('gate.exe', { exact: false }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved.').waitFor();
  const { answers } = await suite.database.knex('helpdesk_form_answers').where({ case_id: row.id }).first();
  const file = await suite.database.knex('helpdesk_attachments').where({ case_id: row.id, file_name: 'gate.txt' }).first();
  expect([jsonColumn(answers).photos, file.unused_since]).toEqual([['gate.txt'], null]);
});

it('a button of a form sends nothing that two people have changed until that is decided', async () => {
  const row = await openCase();
  const page = await openHelpdesk(browser, suite, AGENT);
  await openCard(page, row);
  await page.getByText('It is yours now.', { exact: false }).waitFor();
  await page.getByRole('tab', { name: 'Form' }).click();
  await page.getByLabel('Number plate').fill('2CD');
  const json = { data: { answers: { claim: { plate: '9ZZ' } } } };
  const headers = await signIn(suite, ADMIN);
  expect((await suite.call(`/helpdesk/cases/${row.document_id}`, { method: 'PUT', json, headers })).status).toBe(200);
  await page.getByRole('button', { name: 'Ada Admin saved: refresh' }).click();

  const merge = page.getByRole('dialog', { name: 'Changed here and by somebody else' });
  await merge.getByRole('button', { name: 'Later' }).last().click();
  await page.getByRole('button', { name: 'Order parts' }).click();
  await merge.getByText('9ZZ').waitFor();
  const answers = async () => {
    const stored = await suite.database.knex('helpdesk_form_answers').where({ case_id: row.id }).first();
    return jsonColumn(stored.answers);
  };
  expect(await answers()).toEqual({ plate: '9ZZ' });
  await merge.getByText('2CD').click();
  await merge.getByRole('button', { name: 'Use these values' }).click();
  await page.getByRole('button', { name: 'Order parts' }).click();
  await page.getByText('Not saved yet').waitFor({ state: 'detached' });
  expect(await answers()).toEqual({ plate: '2CD' });
});

it('saving twice is one save', async () => {
  const row = await openCase();
  const page = await openHelpdesk(browser, suite, AGENT);
  await openCard(page, row);
  await page.getByText('It is yours now.', { exact: false }).waitFor();
  const saves: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PUT' && request.url().endsWith(row.document_id)) saves.push(request.url());
  });
  await setSubject(page, 'Held down');
  await page.keyboard.down('Control');
  for (let times = 0; times < 5; times += 1) await page.keyboard.down('s');
  await page.keyboard.up('s');
  await page.keyboard.up('Control');
  await page.getByText('Saved.').waitFor();
  await setSubject(page, 'Clicked twice');
  await page.getByRole('button', { name: 'Save', exact: true }).dblclick();
  expect(await eventually(async () => (await caseRow(suite, row.number)).subject === 'Clicked twice')).toBe(true);
  await page.getByText('Not saved yet').waitFor({ state: 'detached' });
  expect(saves).toHaveLength(2);
});

it('a priority is typed anew, and of two tags made at once both stay', async () => {
  const row = await openCase();
  const page = await openHelpdesk(browser, suite, ADMIN);
  await openCard(page, row);
  await page.getByText('It is yours now.', { exact: false }).waitFor();
  await page.locator('[data-field=priority]').click();
  const priority = page.getByRole('dialog').getByLabel('Priority');
  await priority.press('End');
  for (let times = 0; times < 3; times += 1) await priority.press('Backspace');
  expect(await priority.inputValue()).toBe('');
  await priority.pressSequentially('7');
  await page.keyboard.press('Escape');

  // The server makes the first one only after the second.
  const made: (() => void)[] = [];
  await page.route('**/helpdesk/tags', async (route) => {
    if (made.length === 0) await new Promise<void>((resolve) => made.push(resolve));
    await route.continue();
  });
  await page.locator('[data-field=tags]').click();
  const tags = page.getByRole('dialog').getByRole('combobox');
  await tags.click();
  await tags.pressSequentially('Gearbox');
  await page.getByRole('option', { name: 'Add “Gearbox”' }).click();
  await tags.click();
  await tags.pressSequentially('Clutch');
  await page.getByRole('option', { name: 'Add “Clutch”' }).click();
  await page.getByRole('button', { name: 'Remove Clutch' }).waitFor();
  made[0]?.();
  await page.getByRole('button', { name: 'Remove Gearbox' }).waitFor();
  await page.getByRole('heading', { level: 1 }).first().click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+s');
  await page.getByText('Saved.').waitFor();
  const names = await suite.database
    .knex('tags')
    .join('cases_tags_lnk', 'tags.id', 'cases_tags_lnk.tag_id')
    .where({ case_id: row.id })
    .pluck('name');
  expect([(await caseRow(suite, row.number)).priority, names.sort()]).toEqual([7, ['Clutch', 'Gearbox']]);
});

it('what is typed into the contact of a case is there again after a crash, merged with what a colleague wrote, and saved', async () => {
  const row = await openCase();
  const page = await openHelpdesk(browser, suite, SUPERVISOR);
  await openCard(page, row);
  await page.getByRole('button', { name: 'Edit contact' }).click();
  await page.getByLabel('Last name').fill('Nová');
  await page.getByRole('button', { name: 'More details' }).click();
  await page.getByLabel('Position').fill('Gatekeeper');
  const written = () => suite.database.knex('helpdesk_drafts').where({ case_id: row.id, part: 'contact' }).whereNotNull('content').first();
  expect(await eventually(async () => (await written())?.content.includes('Gatekeeper'))).toBe(true);
  const context = page.context();
  await page.close();
  const { contact_id: id } = await caseRow(suite, row.number);
  const { document_id: contact } = await suite.database.knex('contacts').where({ id }).first('document_id');
  const path = `/helpdesk/contacts/${contact}`;
  const headers = await signIn(suite, ADMIN);
  const { body } = await suite.call(path, { headers });
  const json = { data: { lastName: 'Velká', phones: ['+420777000333'], revision: body.data.revision } };
  expect((await suite.call(path, { method: 'PUT', json, headers })).status).toBe(200);

  const again = await context.newPage();
  await openCard(again, row);
  await again.getByText('Somebody else wrote here meanwhile: Velká').waitFor();
  expect(await again.getByLabel('Last name').inputValue()).toBe('Nová');
  expect(await barriers(again)).toEqual([]);
  const form = again.getByRole('form', { name: 'Edit contact' });
  await form.getByRole('button', { name: 'Save' }).click();
  await form.waitFor({ state: 'detached' });
  const saved = await suite.database.knex('contacts').where({ id }).first();
  expect([saved.last_name, saved.job_title, jsonColumn(saved.phones)]).toEqual(['Nová', 'Gatekeeper', ['+420777000333']]);
  expect(await eventually(async () => (await written()) === undefined)).toBe(true);
});
