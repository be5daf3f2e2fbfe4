import type { Browser, BrowserContext, Page } from 'playwright-core';
import { barriers, launchBrowser } from '../harness/browser';
import { AGENT } from '../harness/credentials';
import { startSmtpSink, type SmtpSink } from '../harness/smtp-sink';
import { useApp } from '../harness/suite';

let sink: SmtpSink;
let browser: Browser;

beforeAll(async () => {
  [sink, browser] = await Promise.all([startSmtpSink(), launchBrowser()]);
});
const suite = useApp(() => ({ SMTP_URL: sink.url, MAIL_FROM: 'Helpdesk <help@example.test>' }));
afterAll(async () => {
  await browser?.close();
  await sink?.stop();
});

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(suite.url(path));
  return page;
}

it('a case goes from the web form to the agent: form, mail, tracking page, admin panel', async () => {
  // The visitor fills in the form, and is told what is missing first.
  const visitor = await browser.newContext({ locale: 'en-GB' });
  const form = await open(visitor, '/');
  await form.getByRole('button', { name: 'Send the request' }).click();
  await form.getByText(/Please check/).waitFor();
  expect(await form.locator('[aria-invalid="true"]').count()).toBeGreaterThan(0);
  expect(await barriers(form)).toEqual([]);

  await form.getByLabel('Name', { exact: false }).first().fill('Jana Malá');
  await form.getByLabel('E-mail', { exact: false }).first().fill('jana@example.test');
  await form.getByLabel('Category').selectOption({ label: 'Logistics' });
  await form.getByLabel('Subject').fill('Parking at the warehouse');
  await form.getByLabel('Message').fill('Nobody can get in.\nPlease help.');
  await form.getByLabel('Number plate').fill('1AB 2345');
  await form
    .locator('input[type=file]')
    .setInputFiles({ name: 'gate.txt', mimeType: 'text/plain', buffer: Buffer.from('The gate is stuck.') });
  await form.getByRole('button', { name: 'Send the request' }).click();
  await form.getByText('SUP-000001').first().waitFor();
  expect(await barriers(form)).toEqual([]);

  // The acknowledgement comes by mail, and its link leads to the case.
  const mail = await sink.waitFor(({ to }) => to?.some(({ address }) => address === 'jana@example.test') ?? false);
  expect(mail.subject).toBe('[SUP-000001] We have received your request');
  const link = /http:\/\/\S+\/track\/#\S+/.exec(mail.text ?? '')?.[0] ?? '';
  const tracking = await visitor.newPage();
  await tracking.goto(link);
  await tracking.getByText('Parking at the warehouse').first().waitFor();
  await tracking.getByText('Nobody can get in.').first().waitFor();
  await tracking.getByText('gate.txt').first().waitFor();
  expect(await tracking.getByText('New', { exact: true }).count()).toBeGreaterThan(0);
  expect(await barriers(tracking)).toEqual([]);

  // The agent signs in, finds the case and opens it.
  const colleague = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
  const admin = await open(colleague, '/admin');
  await admin.getByLabel('Email', { exact: false }).fill(AGENT.email);
  await admin.getByLabel('Password', { exact: false }).first().fill(AGENT.password);
  await admin.getByRole('button', { name: 'Login' }).click();
  await admin.getByRole('link', { name: 'Helpdesk' }).click();
  await admin.getByRole('link', { name: 'Cases', exact: true }).click();
  await admin
    .getByRole('searchbox')
    .or(admin.getByPlaceholder(/search/i))
    .first()
    .fill('SUP-000001');
  await admin.locator('main[aria-busy=false]').getByText('Parking at the warehouse').first().waitFor();
  expect(await barriers(admin)).toEqual([]);
  await admin.getByText('Parking at the warehouse').first().click();
  await admin.getByText('Nobody can get in.').first().waitFor();
  for (const text of ['jana@example.test', 'gate.txt', 'Logistics']) await admin.getByText(text).first().waitFor();
  await admin.getByRole('tab', { name: 'Form' }).click();
  expect(await admin.getByLabel('Number plate').inputValue()).toBe('1AB 2345');
  expect(await barriers(admin)).toEqual([]);

  // The attachment is a download, with what was sent in it.
  const download = admin.waitForEvent('download');
  await admin.getByRole('button', { name: /gate\.txt/ }).click();
  const stream = await (await download).createReadStream();
  let content = '';
  for await (const chunk of stream) content += chunk;
  expect(content).toBe('The gate is stuck.');
});

it('a visitor who reads Czech is spoken to in Czech, on the page and by mail', async () => {
  const context = await browser.newContext({ locale: 'cs-CZ', viewport: { width: 320, height: 640 } });
  const page = await open(context, '/');
  await page.getByLabel('Zpráva').fill('Vrata nejdou otevřít.');
  await page.getByLabel('E-mail', { exact: false }).first().fill('petr@example.test');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('cs');
  await page.locator('button[type=submit]').click();
  await page
    .getByText(/SUP-00000\d/)
    .first()
    .waitFor();
  const mail = await sink.waitFor(({ to }) => to?.some(({ address }) => address === 'petr@example.test') ?? false);
  expect(mail.subject).toContain('Přijali jsme váš požadavek');
});
