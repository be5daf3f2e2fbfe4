import type { Browser } from 'playwright-core';
import { barriers, launchBrowser } from '../harness/browser';
import { addContact, openCaseOf } from '../harness/contacts';
import { AGENT, fullToken, SUPERVISOR } from '../harness/credentials';
import { openHelpdesk } from '../harness/panel';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

it('an agent adds a contact with a hint at a duplicate, and gives a case to another one', async () => {
  const headers = await signIn(suite, AGENT);
  await suite.call('/api/helpdesk/configuration', {
    method: 'PUT',
    json: { format: 1, consents: [{ key: 'newsletter', wording: { en: 'May we write to you?' } }] },
    headers: fullToken(),
  });
  await addContact(suite, headers, { firstName: 'Jana', lastName: 'Malá', emails: ['jana@example.test'], phones: ['+420777123456'] });
  const kase = await openCaseOf(suite, 'jana@example.test', { subject: 'Gate stuck' });
  await openCaseOf(suite, 'jana@example.test', { subject: 'Lost parcel' });
  const page = await openHelpdesk(browser, suite, AGENT);

  // The list, by keyboard: a new contact who is there already, and one who is not.
  await page.getByRole('link', { name: 'Contacts' }).click();
  await page.getByRole('link', { name: 'Jana Malá' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('First name').fill('Jana');
  await dialog.getByLabel('Last name').fill('Mala');
  await dialog.getByText('This may be somebody you already have').waitFor();
  expect(await barriers(page, '[role=dialog]')).toEqual([]);
  await dialog.getByLabel('First name').fill('Petr');
  await dialog.getByLabel('Last name').fill('Nový');
  await dialog.getByRole('textbox', { name: 'Phone' }).fill('12');
  await dialog.getByRole('button', { name: 'Add contact' }).click();
  await dialog.getByText('is not a phone number').waitFor();
  await dialog.getByRole('textbox', { name: 'Phone' }).fill('+420 601 111 222');
  await dialog.getByRole('button', { name: 'Add contact' }).click();
  await page.getByRole('heading', { name: 'Petr Nový' }).waitFor();
  expect(await barriers(page)).toEqual([]);

  // The case: the contact with its other case, and the consent that the client gives on the phone.
  await page.goto(suite.url(`/admin/plugins/helpdesk/cases/${kase.document_id}`));
  const panel = page.getByRole('region', { name: 'Contact', exact: true });
  await panel.getByRole('link', { name: 'Jana Malá' }).waitFor();
  await panel.getByRole('button', { name: 'Other cases 1' }).click();
  await panel.getByRole('link', { name: 'Lost parcel' }).waitFor();
  await panel.getByRole('button', { name: 'Consents 0/2' }).click();
  await panel.getByRole('checkbox', { name: 'May we write to you?' }).click();
  await panel.getByRole('button', { name: 'Consents ✓ 1/2' }).waitFor();
  expect(await panel.getByRole('button', { name: 'Call: you have no extension to call from' }).getAttribute('aria-disabled')).toBe('true');
  expect(await barriers(page)).toEqual([]);

  // Edited in place.
  await panel.getByRole('button', { name: 'Edit contact' }).click();
  await panel.getByLabel('Last name').fill('Velká');
  await panel.getByRole('button', { name: 'Save' }).click();
  await panel.getByRole('link', { name: 'Jana Velká' }).waitFor();

  // Another one, found by the beginning of the surname.
  await panel.getByRole('button', { name: 'Choose another contact' }).click();
  await page.getByRole('combobox', { name: 'Find a contact' }).fill('nov');
  await page.getByRole('option', { name: 'Petr Nový' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Give this case from Jana Velká to Petr Nový?').waitFor();
  await page.getByRole('button', { name: 'Give the case' }).click();
  await panel.getByRole('link', { name: 'Petr Nový' }).waitFor();
  const row = await suite.database.knex('cases').where({ id: kase.id }).first();
  const contact = await suite.database.knex('contacts').where({ id: row.contact_id }).first();
  expect(contact.display_name).toBe('Petr Nový');
});

it('a supervisor merges two contacts and takes it back', async () => {
  const headers = await signIn(suite, SUPERVISOR);
  const winner = await addContact(suite, headers, { firstName: 'Eva', lastName: 'Dvojitá', emails: ['eva@example.test'] });
  await addContact(suite, headers, { firstName: 'Eva', lastName: 'Dvojita', emails: ['eva.old@example.test'], jobTitle: 'Buyer' });
  await addContact(suite, headers, { firstName: 'Eva', lastName: 'Třetí', emails: ['eva.three@example.test'] });
  await openCaseOf(suite, 'eva.old@example.test');
  const page = await openHelpdesk(browser, suite, SUPERVISOR);
  await page.goto(suite.url(`/admin/plugins/helpdesk/contacts/${winner.documentId}`));
  await page.getByRole('button', { name: 'Merge' }).click();
  const dialog = page.getByRole('dialog');
  // What was chosen of one contact is not kept for another.
  await dialog.getByRole('combobox').fill('treti');
  await dialog.getByRole('option', { name: 'eva.three@example.test' }).click();
  await dialog.getByRole('radio', { name: 'Třetí', exact: true }).click();
  await dialog.getByRole('button', { name: 'Choose another' }).click();
  await dialog.getByRole('combobox').fill('dvojita');
  await dialog.getByRole('option', { name: 'eva.old@example.test' }).click();
  await dialog.getByText('Moves: 1 case').waitFor();
  expect(await dialog.getByRole('radio', { name: 'Dvojitá', exact: true }).isChecked()).toBe(true);
  await dialog.getByRole('radio', { name: 'Dvojita', exact: true }).click();
  expect(await barriers(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Merge contacts' }).click();
  await page.getByRole('heading', { name: 'Eva Dvojita', exact: true }).waitFor();
  await page.getByText('Eva Dvojita was merged into this contact by Sára Supervisor').waitFor();
  await page.getByRole('tab', { name: 'Cases (1)' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('The merge was taken back.').waitFor();
  await page.getByRole('heading', { name: 'Eva Dvojitá', exact: true }).waitFor();
  await page.getByRole('tab', { name: 'Cases (0)' }).waitFor();
});

it('a history that was read on stays whole and has nothing twice, and an unsaved note is asked about', async () => {
  const headers = await signIn(suite, AGENT);
  const { documentId } = await addContact(suite, headers, { firstName: 'Ota', lastName: 'Dlouhý' });
  const { knex } = suite.database;
  const { id } = await knex('contacts').where({ document_id: documentId }).first();
  const [change] = await knex('helpdesk_contact_changes').where({ contact_id: id });
  const { id: _id, ...values } = change;
  const older = Array.from({ length: 70 }, (_, index) => ({ ...values, field: 'jobTitle', change_to: JSON.stringify(`Job ${index}`) }));
  await knex.batchInsert('helpdesk_contact_changes', older, 10);
  const page = await openHelpdesk(browser, suite, AGENT);
  await page.goto(suite.url(`/admin/plugins/helpdesk/contacts/${documentId}`));
  await page.getByRole('tab', { name: 'History' }).click();
  const lines = page.getByRole('tabpanel').getByRole('listitem');
  await page.getByRole('button', { name: 'Load more' }).click();
  await page.getByText('Job 0', { exact: false }).first().waitFor();
  const loaded = await lines.count();
  expect(loaded).toBeGreaterThan(70);

  await page.getByRole('button', { name: 'Edit contact' }).click();
  await page.getByLabel('Last name').fill('Krátký');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('tabpanel').getByText('Dlouhý → Krátký').first().waitFor();
  const told = await lines.allInnerTexts();
  expect(told.filter((line) => line.includes('Job 69'))).toHaveLength(1);
  expect(told.filter((line) => line.includes('Job 0'))).toHaveLength(1);

  await page.getByRole('tab', { name: 'Notes' }).click();
  const note = page.getByRole('tabpanel').getByRole('textbox');
  await note.fill('Half a note');
  await page.getByRole('tab', { name: 'History' }).click();
  await page.getByRole('tab', { name: 'Notes' }).click();
  expect(await note.inputValue()).toBe('Half a note');
  await page.getByRole('link', { name: '← Contacts' }).click();
  await page.getByRole('alertdialog').waitFor();
});
