import type { Browser } from 'playwright-core';
import { field } from '../builders/form';
import { barriers, launchBrowser } from '../harness/browser';
import { AGENT, FRONT_OFFICE, fullToken } from '../harness/credentials';
import { eventually } from '../harness/eventually';
import { openHelpdesk } from '../harness/panel';
import { caseRow } from '../harness/rows';
import { submission } from '../harness/submission';
import { useApp } from '../harness/suite';

const suite = useApp();
let browser: Browser;

const status = (key: string, name: string, kind: string, rest = {}) => ({ key, name: { en: name }, kind, ...rest });

beforeAll(async () => {
  browser = await launchBrowser();
  const document = {
    format: 1,
    campaigns: [
      {
        slug: 'claims',
        name: { en: 'Claims' },
        prefix: 'CLM',
        webForm: true,
        workflow: 'claims',
        forms: ['claim'],
        headerForm: 'facts',
      },
    ],
    forms: [
      { slug: 'claim', title: { en: 'Claim' }, fields: [field('plate', 'short-text', { label: { en: 'Number plate' } })] },
      {
        slug: 'facts',
        title: { en: 'Facts' },
        fields: Array.from({ length: 20 }, (_one, index) => field(`fact-${index}`, 'short-text', { label: { en: `Fact ${index}` } })),
      },
    ],
    workflows: [
      {
        slug: 'claims',
        initial: 'received',
        statuses: [
          status('received', 'Received', 'unused'),
          status('call', 'Call back', 'public-callback', { due: { mode: 'pick' } }),
          status('checked', 'Checked', 'success'),
          status('paid', 'Paid', 'success'),
          status('done', 'Done', 'closed'),
        ],
        transitions: [
          { from: 'received', to: 'call', label: { en: 'Promise a call' } },
          { from: 'call', to: 'done', guards: [{ guard: 'confirmation', text: { en: 'Is the client content?' } }] },
          {
            from: 'received',
            to: 'checked',
            guards: [
              { guard: 'required-answer', form: 'claim', field: 'plate' },
              { guard: 'required-answer', form: 'facts', field: 'fact-19' },
            ],
          },
          { from: 'received', to: 'paid', guards: ['category', 'tags'].map((field) => ({ guard: 'required-field', field })) },
        ],
      },
    ],
  };
  const { status: code, body } = await suite.call('/api/helpdesk/configuration', { method: 'PUT', json: document, headers: fullToken() });
  expect([code, body.error?.details]).toEqual([200, undefined]);
});
afterAll(async () => {
  await browser?.close();
});

async function openCard(who: typeof AGENT) {
  const { body } = await suite.call('/api/cases', { method: 'POST', json: submission({ campaign: 'claims' }) });
  const row = await caseRow(suite, body.data.number);
  const page = await openHelpdesk(browser, suite, who);
  await page.goto(suite.url(`/admin/plugins/helpdesk/cases/${row.document_id}`));
  await page.getByText(row.number).first().waitFor();
  return { page, row };
}

const statusOf = async (number: string) => {
  const { status_id: id } = await caseRow(suite, number);
  return (await suite.database.knex('statuses').where({ id }).first()).key;
};

it('an agent sees every status and why some are blocked, and is asked what a status asks for', async () => {
  const { page, row } = await openCard(AGENT);
  const menu = page.getByRole('button', { name: 'Received: change the status' });
  await menu.focus();
  await page.keyboard.press('Enter');
  const options = page.getByRole('dialog', { name: 'Where the case can go' });
  await options.getByRole('button', { name: 'Received' }).waitFor();
  expect(await options.getByRole('button', { name: 'Go to it' }).count()).toBe(4);
  // All that is missing is told at once, and a blocked status does nothing.
  expect(await options.getByRole('listitem').filter({ hasText: 'Paid' }).getByRole('listitem').count()).toBe(2);
  expect(await options.getByRole('button', { name: 'Paid' }).getAttribute('aria-disabled')).toBe('true');
  expect(await barriers(page)).toEqual([]);

  await options.getByRole('button', { name: 'Call back' }).click();
  await page.getByLabel('When is it due').fill('2030-01-01T09:00');
  await page.getByRole('button', { name: 'Promise a call' }).click();
  await page.getByRole('button', { name: 'Call back: change the status' }).click();
  expect(await statusOf(row.number)).toBe('call');

  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByText('Is the client content?').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Done: change the status' }).waitFor();
  expect(await statusOf(row.number)).toBe('done');
});

it('what stands against a status is led to, by keyboard alone', async () => {
  const { page } = await openCard(AGENT);
  const options = page.getByRole('dialog', { name: 'Where the case can go' });
  const focused = () => page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset.field);
  const reaches = (place: string) => eventually(async () => (await focused()) === place);
  /** Opens the menu and chooses the nth way to what a status misses. */
  async function go(name: string, nth: number): Promise<void> {
    await page.keyboard.press('s');
    await options.getByRole('button', { name: 'Received' }).waitFor();
    const way = options.getByRole('listitem').filter({ hasText: name }).getByRole('button', { name: 'Go to it' }).nth(nth);
    for (let steps = 0; steps < 20; steps += 1) {
      if (await way.evaluate((button) => button === document.activeElement)) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
  }

  await page.getByRole('heading', { level: 1 }).first().click();
  await go('Paid', 0);
  expect(await reaches('category')).toBe(true);
  await go('Checked', 0);
  expect(await reaches('answers.claim.plate')).toBe(true);
  await page.keyboard.type('1AB');
  expect(await page.getByLabel('Number plate').inputValue()).toBe('1AB');
  // Keys by themselves mean something again outside of the text; the header shows the field that it hid.
  await page.keyboard.press('Escape');
  await go('Checked', 1);
  expect(await reaches('answers.facts.fact-19')).toBe(true);

  await page.keyboard.press('Escape');
  await page.keyboard.press('a');
  const owners = page.getByRole('dialog', { name: 'Change: Owner' });
  await owners.getByRole('button', { name: 'Ada Admin' }).waitFor();
  await page.keyboard.press('Escape');
  await owners.waitFor({ state: 'detached' });
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByText('Assign the case').waitFor();
  await page.getByRole('dialog').getByText('Change the status').waitFor();
});

it('a change by somebody else meanwhile is told, and then the menu is of the case as it is', async () => {
  const { page, row } = await openCard(AGENT);
  await page.getByRole('button', { name: 'Received: change the status' }).click();
  await page.getByRole('button', { name: 'Call back' }).waitFor();
  const data = { status: 'Call back', callbackAt: '2030-01-01T09:00:00Z' };
  const headers = fullToken();
  expect((await suite.call(`/api/cases/${row.document_id}`, { method: 'PUT', json: { data }, headers })).status).toBe(200);
  await page.getByRole('button', { name: 'Call back' }).click();
  await page.getByLabel('When is it due').fill('2031-01-01T09:00');
  await page.getByRole('button', { name: 'Promise a call' }).click();
  await page.getByRole('dialog', { name: 'Where the case can go' }).getByRole('alert').waitFor();
  await page.getByRole('button', { name: 'Call back: change the status' }).waitFor();
  // Opening it made it the agent's, and the other change is there; this one is not.
  expect((await caseRow(suite, row.number)).revision).toBe(3);
});

it('whoever may only read sees the status, and no menu', async () => {
  const { page } = await openCard(FRONT_OFFICE);
  await page.getByText('Received').first().waitFor();
  expect(await page.getByRole('button', { name: 'change the status' }).count()).toBe(0);
});
