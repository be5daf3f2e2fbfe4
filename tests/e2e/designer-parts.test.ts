import type { Browser } from 'playwright-core';
import { barriers, launchBrowser } from '../harness/browser';
import { AGENT, fullToken, SUPERVISOR } from '../harness/credentials';
import { choose, nameIt, openDesigner, publish } from '../harness/designer';
import { openHelpdesk } from '../harness/panel';
import { caseRow } from '../harness/rows';
import { submission } from '../harness/submission';
import { signIn, useApp } from '../harness/suite';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
const suite = useApp();
afterAll(async () => {
  await browser?.close();
});

it('an admin gives people teams, a campaign its members, header and acknowledgement, and a category its workflow', async () => {
  const admin = await openDesigner(browser, suite);

  await admin.getByRole('link', { name: 'People' }).click();
  await admin.getByRole('button', { name: 'Change Petr Agent' }).click();
  const teams = admin.getByRole('combobox', { name: 'Teams' });
  await teams.click();
  await teams.pressSequentially('Key accounts');
  await admin.getByRole('option', { name: 'Add “Key accounts”' }).click();
  expect(await barriers(admin)).toEqual([]);
  await admin.getByRole('button', { name: 'Save' }).click();
  await admin
    .getByRole('row', { name: /Petr Agent/ })
    .getByText('key-accounts')
    .waitFor();

  await admin.getByRole('link', { name: 'Designer' }).click();
  await admin.getByRole('button', { name: 'New form' }).click();
  await nameIt(admin, 'Order data');
  await admin.getByRole('button', { name: 'Short text', exact: true }).click();
  await admin.getByRole('complementary').getByRole('textbox', { name: 'Label' }).first().fill('Order number');

  await admin.getByRole('button', { name: 'New template' }).click();
  await nameIt(admin, 'Key account reply');
  await admin.getByRole('textbox', { name: 'Subject' }).fill('We have {{case.number}}');
  await admin.getByRole('textbox', { name: 'Text' }).fill('Dear {{contact.password}}');
  await admin.getByText('"password" not defined', { exact: false }).first().waitFor();
  await admin.getByRole('textbox', { name: 'Text' }).fill('Dear {{contact.name}}');
  expect(await barriers(admin)).toEqual([]);

  await admin.getByRole('button', { name: 'New category' }).click();
  await nameIt(admin, 'Contracts');
  await choose(admin, 'Own workflow', 'Support');
  await admin.getByLabel('First priority').fill('90');
  expect(await barriers(admin)).toEqual([]);

  await admin.getByRole('button', { name: 'New campaign' }).click();
  await nameIt(admin, 'Key accounts');
  await choose(admin, 'Workflow', 'Support');
  await choose(admin, 'Template of the acknowledgement', 'Key account reply');
  await choose(admin, 'Header fields', 'Order data');
  await admin.getByLabel('Web form').click();
  await admin.getByLabel('Everybody').click();
  await admin.getByRole('combobox', { name: 'Teams' }).click();
  await admin.getByRole('option', { name: 'key-accounts' }).click();
  await admin.getByRole('combobox', { name: 'People' }).click();
  await admin.getByRole('combobox', { name: 'People' }).pressSequentially('Sára');
  await admin.getByRole('option', { name: /Sára Supervisor/ }).click();
  expect(await barriers(admin)).toEqual([]);
  await publish(admin, 'Publish');

  const { body } = await suite.call('/api/cases', {
    method: 'POST',
    json: submission({ campaign: 'key-accounts', category: 'contracts' }),
  });
  const row = await caseRow(suite, body.data.number);
  expect(row.priority).toBe(90);
  const sent = await suite.database.knex('helpdesk_activities').where({ case_id: row.id, direction: 'out' }).first();
  expect(sent).toMatchObject({ subject: `We have ${row.number}`, body: 'Dear Jana Malá' });
  const card = await suite.call(`/helpdesk/cases/${row.document_id}`, { headers: await signIn(suite, AGENT) });
  expect(card.body.data).toMatchObject({ headerForm: 'order-data' });
});

it('a supervisor says which teams people are in, and shapes nothing (R60)', async () => {
  const page = await openHelpdesk(browser, suite, SUPERVISOR);
  await page.getByRole('link', { name: 'People' }).click();
  expect(await page.getByRole('link', { name: 'Designer' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Change Petr Agent' }).click();
  const teams = page.getByRole('combobox', { name: 'Teams' });
  await teams.click();
  await teams.pressSequentially('Night shift');
  await page.getByRole('option', { name: 'Add “Night shift”' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page
    .getByRole('row', { name: /Petr Agent/ })
    .getByText('night-shift')
    .waitFor();
  expect(await barriers(page)).toEqual([]);
});

it('answers to a form that is being built are checked as those to a published one', async () => {
  const page = await openDesigner(browser, suite);
  await page.getByRole('button', { name: 'New form' }).click();
  await nameIt(page, 'Trial');
  for (const kind of ['Short text', 'File']) await page.getByRole('button', { name: kind, exact: true }).click();
  await page.getByRole('button', { name: 'Number', exact: true }).click();
  const properties = page.getByRole('complementary');
  await properties.getByRole('textbox', { name: 'Label' }).first().fill('Amount');
  await properties.getByRole('checkbox', { name: 'Required' }).click();
  await page.getByRole('tab', { name: 'Try it' }).click();

  await page.getByRole('button', { name: 'Check answers' }).click();
  await page.getByText('1 answer would be refused.').waitFor();
  await page.getByText('an answer is required').waitFor();
  await page.getByText('Files and contacts are not checked here.').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByLabel('Amount').fill('12');
  await page.getByText('an answer is required').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Check answers' }).click();
  await page.getByText('These answers would be accepted.').waitFor();
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click();
});

it('an agent opens a case from the list, and what is wrong with it is said at its place', async () => {
  const page = await openHelpdesk(browser, suite, AGENT);
  await page.getByRole('button', { name: 'New case' }).click();
  const dialog = page.getByRole('dialog');
  await choose(page, 'Campaign', 'Support');
  await dialog.getByLabel('Name').fill('Karel Nový');
  await dialog.getByLabel('E-mail').fill('karel@example');
  expect(await barriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Open the case' }).click();
  await dialog.getByText('is not an e-mail address').waitFor();
  await dialog.getByLabel('E-mail').fill('karel@example.test');
  await dialog.getByLabel('Note').fill('Wants an offer.');
  await dialog.getByRole('button', { name: 'Open the case' }).click();
  await page.getByRole('heading', { name: 'Karel Nový (Support)' }).waitFor();
  await page.getByRole('feed', { name: 'Activities' }).getByText('Wants an offer.').waitFor();
});

it('an agent fills in the header fields of a case, of which two rows are in sight until all are asked for', async () => {
  const field = (number: number) => ({ key: `field${number}`, kind: 'short-text', label: { en: `Field ${number}` } });
  const published = await suite.call('/api/helpdesk/configuration', {
    method: 'PUT',
    headers: fullToken(),
    json: {
      format: 1,
      forms: [
        {
          slug: 'order-header',
          title: { en: 'Order' },
          fields: [
            { key: 'amount', kind: 'money', currency: 'CZK', label: { en: 'Amount' }, min: 0 },
            { key: 'origin', kind: 'short-text', label: { en: 'Origin' }, readOnly: true, default: 'Shop' },
            ...Array.from({ length: 12 }, (_, index) => field(index + 1)),
          ],
        },
      ],
      campaigns: [
        { slug: 'orders', name: { en: 'Orders' }, prefix: 'ORD', webForm: true, workflow: 'support', headerForm: 'order-header' },
      ],
    },
  });
  expect(published).toMatchObject({ status: 200 });
  const { body } = await suite.call('/api/cases', { method: 'POST', json: submission({ campaign: 'orders' }) });
  const row = await caseRow(suite, body.data.number);

  const page = await openDesigner(browser, suite);
  await page.goto(suite.url(`/admin/plugins/helpdesk/cases/${row.document_id}`));
  const header = page.getByRole('region', { name: 'Order' });
  await header.getByLabel('Amount (CZK)').fill('-1');
  expect(await header.getByLabel('Origin').isDisabled()).toBe(true);
  expect(await header.getByLabel('Field 12').count()).toBe(0);
  await header.getByRole('button', { name: /more fields/ }).click();
  await header.getByLabel('Field 12').fill('twelve');
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await header.getByText('must be at least 0').waitFor();
  await header.getByLabel('Amount (CZK)').fill('120');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved.').waitFor();

  const { body: card } = await suite.call(`/helpdesk/cases/${row.document_id}`, { headers: await signIn(suite) });
  expect(card.data.forms.find(({ slug }: { slug: string }) => slug === 'order-header').answers).toMatchObject({
    amount: 120,
    field12: 'twelve',
  });
});
