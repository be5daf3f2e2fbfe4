import type { Browser, Page } from 'playwright-core';
import { barriers, launchBrowser } from '../harness/browser';
import { addContact } from '../harness/contacts';
import { AGENT } from '../harness/credentials';
import { openHelpdesk } from '../harness/panel';
import { caseRow } from '../harness/rows';
import { submission } from '../harness/submission';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();
let browser: Browser;
const SUBJECTS = ['Gate stuck', 'Lost parcel', 'Broken lamp'] as const;
const numbers: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  for (const subject of SUBJECTS) {
    const { body } = await suite.call('/api/cases', { method: 'POST', json: submission({ subject }) });
    numbers.push(body.data.number);
  }
});
afterAll(async () => {
  await browser?.close();
});

const tabs = (page: Page) => page.getByRole('navigation', { name: 'Open cases' }).getByRole('listitem');
const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });

/** Opens a case by its number, with keys alone. */
async function openCase(page: Page, subject: (typeof SUBJECTS)[number]): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find or do something' }).pressSequentially(numbers[SUBJECTS.indexOf(subject)] ?? '');
  await page.getByRole('option', { name: new RegExp(subject) }).waitFor();
  await page.keyboard.press('Enter');
  await heading(page, subject).waitFor();
}

it('open cases are tabs that stay as they are, mark what is not saved, and are there again after a reload (R13, R12)', async () => {
  const page = await openHelpdesk(browser, suite, AGENT);
  page.on('dialog', (dialog) => void dialog.accept());
  await openCase(page, 'Gate stuck');
  await openCase(page, 'Lost parcel');
  expect(await tabs(page).allInnerTexts()).toEqual([expect.stringContaining('Gate stuck'), expect.stringContaining('Lost parcel')]);
  await page.getByRole('tab', { name: /^Form/ }).click();
  await page.getByLabel('Number plate').fill('1AB 2345');
  await tabs(page).nth(1).getByText('Not saved').waitFor({ state: 'attached' });
  expect(await page.title()).toContain('Lost parcel');

  await page.getByRole('link', { name: /Gate stuck/ }).click();
  await heading(page, 'Gate stuck').waitFor();
  expect(await page.title()).toContain('Gate stuck');
  expect(await barriers(page, 'body')).toEqual([]);
  await page.getByRole('link', { name: /Lost parcel/ }).click();
  expect(await page.getByLabel('Number plate').inputValue()).toBe('1AB 2345');

  await page.reload();
  await heading(page, 'Lost parcel').waitFor();
  expect(await tabs(page).allInnerTexts()).toEqual([expect.stringContaining('Gate stuck'), expect.stringContaining('Lost parcel')]);
  await tabs(page).first().getByRole('link').click({ button: 'middle' });
  expect(await tabs(page).count()).toBe(1);

  // A tab of a case that is gone says so.
  const gone = await caseRow(suite, numbers[0] ?? '');
  await page.goto(suite.url(`/admin/plugins/helpdesk/cases/${gone.document_id}x`));
  await page.getByRole('link', { name: /no longer there for you/ }).waitFor();
  await page.context().close();
});

it('everything can be reached by keys alone, in any layout, and keys are text where somebody types', async () => {
  const page = await openHelpdesk(browser, suite, AGENT);
  await heading(page, 'Cases').waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).getByText('Take the next case').waitFor();
  expect(await barriers(page, '[role="dialog"]')).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await page.keyboard.press('Control+k');
  await page.getByRole('option', { name: 'Start' }).waitFor();
  expect(await barriers(page, '[role="dialog"]')).toEqual([]);
  // A contact, by its phone number.
  await addContact(suite, await signIn(suite, AGENT), { firstName: 'Łucja', lastName: 'Nowak', phones: ['+420601222333'] });
  await page.keyboard.type('601222333');
  await page.getByRole('group', { name: 'Found contacts' }).getByRole('option', { name: 'Łucja Nowak' }).waitFor();
  expect(await barriers(page, '[role="dialog"]')).toEqual([]);
  await page.keyboard.press('Enter');
  await heading(page, 'Łucja Nowak').waitFor();
  await page.goBack();
  await heading(page, 'Cases').waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('option', { name: 'Start' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await openCase(page, 'Broken lamp');

  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await heading(page, 'Start').waitFor();
  await page.keyboard.press(']');
  await heading(page, 'Broken lamp').waitFor();
  await page.keyboard.press('Escape');
  await heading(page, 'Start').waitFor();

  // The keys of a Cyrillic layout in the same places, and letters that are typed.
  await page.evaluate(() => {
    for (const [key, code] of [
      ['п', 'KeyG'],
      ['с', 'KeyC'],
    ]) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }));
    }
  });
  await heading(page, 'Cases').waitFor();
  await page.getByRole('searchbox').first().focus();
  await page.keyboard.type('gs?');
  expect(await page.getByRole('searchbox').first().inputValue()).toBe('gs?');
  expect(await heading(page, 'Cases').count()).toBe(1);
  await page.context().close();
});

it('an agent begins at what is theirs, and takes the next case of the queue until there is none (R82, R114)', async () => {
  await suite.database.knex('cases').update({ owner_id: null });
  const page = await openHelpdesk(browser, suite, AGENT);
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await page.getByText('No open case is waiting for you', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Take the next case' }).click();
  await heading(page, 'Gate stuck').waitFor();
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /Gate stuck/ })
    .first()
    .waitFor();
  expect(await barriers(page)).toEqual([]);
  await suite.database.knex('cases').whereNull('owner_id').update({ phase: 'closed' });
  await page.keyboard.press('g');
  await page.keyboard.press('n');
  await page.getByText('No case is waiting in your queues.').waitFor();
  await page.context().close();
});

it('switching between open cases takes less than 100 ms, and reads nothing', async () => {
  const page = await openHelpdesk(browser, suite, AGENT);
  for (const subject of SUBJECTS) await openCase(page, subject);
  await page.getByRole('main').getByText('Nobody can get in.').first().waitFor();
  const baseline = await (await browser.newContext()).newPage();
  await baseline.setContent('<nav><a href="#a">a</a><a href="#b">b</a></nav><main><p>One word</p></main>');
  await baseline.evaluate(() =>
    document.querySelectorAll('a').forEach((link) =>
      link.addEventListener('click', () => {
        const word = document.querySelector('p');
        if (word) word.textContent = link.textContent;
      }),
    ),
  );
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/helpdesk\/cases\//.test(request.url()) && request.method() === 'GET') asked.push(request.url());
  });

  const times = { switching: [] as number[], baseline: [] as number[] };
  for (let round = 0; round < 24; round += 1) {
    times.baseline.push(await paintedAfterClick(baseline, 'nav a', round % 2));
    times.switching.push(await paintedAfterClick(page, 'nav[aria-label="Open cases"] li > a', round % 3));
  }
  expect(asked).toEqual([]);
  // On a machine so busy that a word on an empty page takes its time, switching may take the same times more.
  const allowed = Math.max(100, 8 * median(times.baseline));
  expect(median(times.switching)).toBeLessThan(allowed);
});

/** From a click on a link until what it changed is painted, in milliseconds. */
function paintedAfterClick(page: Page, links: string, index: number): Promise<number> {
  return page.evaluate(
    ([selector, at]) =>
      new Promise<number>((resolve) => {
        const link = document.querySelectorAll<HTMLElement>(selector)[at];
        const before = performance.now();
        link?.click();
        // The frame after the one that the change is in begins when that was painted.
        const frame = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - before)));
        // React Router commits in a task of its own.
        setTimeout(frame);
      }),
    [links, index] as const,
  );
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
