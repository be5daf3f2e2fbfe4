import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { field, form, option, when } from '../builders/form';
import { launchBrowser } from '../harness/browser';
import { addCampaign, addForm } from '../harness/configuration';
import { caseRow, jsonColumn } from '../harness/rows';
import { useApp } from '../harness/suite';

const suite = useApp();
let browser: Browser;

const definition = form(
  [
    field('plate', 'short-text', { label: { en: 'Plate' }, required: true, pattern: '[0-9A-Z ]{5,9}' }),
    field('damage', 'single-choice', {
      label: { en: 'Damage' },
      default: 'none',
      options: [option('none'), option('heavy')],
    }),
    field('terms', 'short-text', { label: { en: 'Terms' }, readOnly: true, default: '2026' }),
    field('intro', 'heading', { label: { en: 'About the loss' }, section: 'loss', help: { en: 'As far as you know.' } }),
    field('amount', 'money', { label: { en: 'Amount' }, section: 'loss', required: true, max: 5_000, currency: 'CZK' }),
    field('day', 'date', { label: { en: 'Day' }, section: 'loss', min: '2026-01-01' }),
    field('moment', 'date-time', { label: { en: 'Moment' }, section: 'loss' }),
    field('web', 'url', { label: { en: 'Web' }, section: 'loss' }),
    field('photos', 'file', {
      label: { en: 'Photos' },
      section: 'loss',
      accept: ['text/plain'],
      required: true,
      visibleWhen: when('amount', '>', 1_000),
    }),
  ],
  [{ key: 'loss', title: { en: 'Loss' }, help: { en: 'Only for heavy damage.' }, visibleWhen: when('damage', '=', 'heavy') }],
);

beforeAll(async () => {
  browser = await launchBrowser();
  await addForm(suite, { slug: 'complaint', public: true, definition });
  await addCampaign(suite, { slug: 'complaints', prefix: 'CMP', forms: ['complaint'] });
});
afterAll(async () => {
  await browser?.close();
});

async function openForm(): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 320, height: 700 } });
  const page = await context.newPage();
  await page.goto(suite.url('/?campaign=complaints&form=complaint'));
  await page.getByLabel('Message').fill('It is broken.');
  await page.getByLabel('E-mail').fill('jana@example.test');
  return page;
}

const send = (page: Page) => page.getByRole('button', { name: 'Send the request' }).click();

/** The answers of the case that the page tells of. */
async function sentAnswers(page: Page) {
  const number =
    (await page
      .getByText(/^CMP-\d+$/)
      .first()
      .textContent()) ?? '';
  const { id } = await caseRow(suite, number);
  return jsonColumn((await suite.database.knex('helpdesk_form_answers').where({ case_id: id }).first('answers')).answers);
}

async function barriers(page: Page) {
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

it('a form asks more as more is answered, and names what is wrong', async () => {
  const page = await openForm();
  expect(await page.getByRole('group', { name: 'Loss' }).count()).toBe(0);
  expect(await page.getByLabel('Damage').inputValue()).toBe('none');
  expect(await page.getByLabel('Terms').getAttribute('readonly')).toBe('');

  await page.getByLabel('Damage').selectOption('heavy');
  await page.getByRole('group', { name: 'Loss' }).waitFor();
  expect(await page.getByText('Photos', { exact: true }).isVisible()).toBe(false);
  await page.getByLabel('Amount').fill('1,500.555');
  await page.getByText('Photos', { exact: true }).waitFor();
  await page.getByLabel('Plate').fill('x');
  await page.getByLabel('Day').fill('2025-12-31');
  await page.getByLabel('Web').fill('example');
  await send(page);

  const summary = page.getByRole('group', { name: /Please check/ });
  expect(await summary.getByRole('link').allTextContents()).toEqual([
    'Plate: This does not have the expected form.',
    'Amount: Write at most two decimal places.',
    'Day: Choose 1 Jan 2026 or later.',
    'Web: Write a full address such as https://example.com.',
    'Photos: Choose a file.',
  ]);
  expect(await barriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await page.getByLabel('Plate').fill('1AB 2345');
  await page.getByLabel('Amount').fill('1,500.5');
  await page.getByLabel('Day').fill('2026-02-03');
  await page.getByLabel('Web').fill('https://example.test');
  await page.locator('#f-answers-photos').setInputFiles({ name: 'gate.txt', mimeType: 'text/plain', buffer: Buffer.from('Stuck.') });
  await send(page);
  expect(await sentAnswers(page)).toEqual({
    plate: '1AB 2345',
    damage: 'heavy',
    terms: '2026',
    amount: 1500.5,
    day: '2026-02-03',
    web: 'https://example.test',
    photos: ['gate.txt'],
  });
});

it('what is not shown any more is neither in the way nor sent', async () => {
  const page = await openForm();
  await page.getByLabel('Plate').fill('1AB 2345');
  await page.getByLabel('Damage').selectOption('heavy');
  await page.getByLabel('Amount').fill('9000');
  await send(page);
  await page.getByRole('link', { name: /Amount/ }).waitFor();
  await page.getByLabel('Damage').selectOption('');
  await page.getByLabel('Plate').focus();
  // From the last field before the section the keyboard goes to what comes after it.
  await page.locator('#f-files').focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Send the request');
  await send(page);
  expect(await sentAnswers(page)).toEqual({ plate: '1AB 2345', damage: null, terms: '2026' });
});
