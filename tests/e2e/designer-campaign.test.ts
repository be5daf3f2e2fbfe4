import type { Browser } from 'playwright-core';
import { barriers, launchBrowser } from '../harness/browser';
import { choose, nameIt, openDesigner, publish } from '../harness/designer';
import { useApp } from '../harness/suite';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
const suite = useApp();
afterAll(async () => {
  await browser?.close();
});

it('an admin builds a form and a campaign, publishes them, and a visitor fills the form in at once', async () => {
  const admin = await openDesigner(browser, suite);
  await admin.getByRole('button', { name: 'New form' }).click();
  await nameIt(admin, 'Complaint');
  await admin.getByRole('button', { name: 'Short text', exact: true }).click();
  const properties = admin.getByRole('complementary');
  await properties.getByRole('textbox', { name: 'Label' }).first().fill('Number plate');
  await properties.getByLabel('Required', { exact: true }).click();
  await admin.getByRole('button', { name: 'Complaint', exact: true }).click();
  await properties.getByLabel('Public').click();
  expect(await barriers(admin)).toEqual([]);

  await admin.getByRole('button', { name: 'New campaign' }).click();
  await nameIt(admin, 'Complaints');
  await choose(admin, 'Workflow', 'Support');
  await choose(admin, 'Add a form', 'Complaint');
  await admin.getByLabel('Web form').click();
  expect(await barriers(admin)).toEqual([]);
  await publish(admin, 'Publish');

  const visitor = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await visitor.goto(suite.url('/?campaign=complaints&form=complaint'));
  await visitor.getByLabel('E-mail', { exact: false }).first().fill('jana@example.test');
  await visitor.getByLabel('Message').fill('The gate fell on my car.');
  await visitor.getByRole('button', { name: 'Send the request' }).click();
  await visitor.getByText(/Please check/).waitFor();
  await visitor.getByLabel('Number plate').fill('1AB 2345');
  await visitor.getByRole('button', { name: 'Send the request' }).click();
  await visitor.getByText('COM-000001').first().waitFor();
});
