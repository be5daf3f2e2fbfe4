import type { Browser, Page } from 'playwright-core';
import { barriers, launchBrowser } from '../harness/browser';
import { ADMIN, AGENT, SUPERVISOR } from '../harness/credentials';
import { openHelpdesk } from '../harness/panel';
import { caseRow } from '../harness/rows';
import { submission } from '../harness/submission';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();
let browser: Browser;
let documentId: string;
let agent: Page;

beforeAll(async () => {
  const { body } = await suite.call('/api/cases', { method: 'POST', json: submission({ subject: 'Gate stuck' }) });
  documentId = (await caseRow(suite, body.data.number)).document_id;
  browser = await launchBrowser();
  agent = await openCase(AGENT);
});
afterAll(() => browser?.close());

async function openCase(who: { email: string; password: string }): Promise<Page> {
  const page = await openHelpdesk(browser, suite, who);
  await page.goto(suite.url(`/admin/plugins/helpdesk/cases/${documentId}`));
  await page.getByRole('heading', { name: 'Gate stuck' }).waitFor();
  return page;
}

test('whoever opens the case is told to those who have it open, and nothing moves (R139)', async () => {
  await agent.getByText('Live', { exact: true }).waitFor();
  const title = agent.getByRole('heading', { level: 1, name: 'Gate stuck' });
  const before = await title.boundingBox();
  const supervisor = await openCase(SUPERVISOR);
  await agent.getByText('Sára Supervisor is also here').waitFor();
  await supervisor.getByText('Petr Agent is also here').waitFor();
  expect(await title.boundingBox()).toEqual(before);
  expect(await barriers(agent)).toEqual([]);
  await supervisor.close();
  await agent.getByText('Sára Supervisor is also here').waitFor({ state: 'detached' });
});

test('when they save, a button shows the case as it is now (R140)', async () => {
  const headers = await signIn(suite, ADMIN);
  const json = { data: { subject: 'Gate stuck again' } };
  const saved = await suite.call(`/helpdesk/cases/${documentId}`, { method: 'PUT', json, headers });
  expect(saved.status).toBe(200);
  await agent.getByRole('button', { name: 'Ada Admin saved: refresh' }).click();
  await agent.getByRole('heading', { level: 1, name: 'Gate stuck again' }).waitFor();
  await agent.getByRole('button', { name: 'refresh' }).waitFor({ state: 'detached' });
  // With what they did along with it.
  await agent.getByRole('feed').getByText('Gate stuck again').waitFor();
});

test('without a live connection the page asks now and then, and says so', async () => {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
  await context.routeWebSocket(/helpdesk\/live/, (socket) => socket.close());
  const page = await context.newPage();
  await page.goto(suite.url('/admin'));
  await page.getByLabel('Email', { exact: false }).fill(SUPERVISOR.email);
  await page.getByLabel('Password', { exact: false }).first().fill(SUPERVISOR.password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('link', { name: 'Helpdesk' }).click();
  await page.goto(suite.url(`/admin/plugins/helpdesk/cases/${documentId}`));
  await page.getByText('Every 10 s').waitFor();
  await page.getByText('Petr Agent is also here').waitFor();
});
