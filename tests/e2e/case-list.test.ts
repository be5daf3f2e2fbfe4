import type { Browser, Page } from 'playwright-core';
import { barriers, launchBrowser } from '../harness/browser';
import { configureForBulk, openCase } from '../harness/bulk';
import { SUPERVISOR } from '../harness/credentials';
import { openHelpdesk } from '../harness/panel';
import { useApp } from '../harness/suite';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
const suite = useApp();
afterAll(() => browser?.close());

const subjects = (page: Page) => page.locator('tbody [data-case]').evaluateAll((links) => links.map((link) => link.getAttribute('title')));
const headers = (page: Page) => page.getByRole('columnheader').allInnerTexts();

it('a view is made from what the list shows, kept, changed, deleted and brought back, without a mouse', async () => {
  await configureForBulk(suite);
  await openCase(suite, { subject: 'Broken gate' }, 'working');
  await openCase(suite, { subject: 'Lost key' });
  await openCase(suite, { subject: 'Late parcel' }, 'working', 'waiting');
  const page = await openHelpdesk(browser, suite, SUPERVISOR);
  const rail = page.getByRole('navigation', { name: 'Views' });
  await rail.getByRole('link', { name: /^All cases/ }).click();
  await page.getByRole('link', { name: 'Late parcel' }).waitFor();

  // A filter: which field, then what of it.
  await page.keyboard.press('f');
  await page.keyboard.type('stat');
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: 'Working' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('checkbox', { name: 'Fresh' }).focus();
  await page.keyboard.press('Space');
  expect(await barriers(page, '[role=dialog]')).toEqual([]);
  await page.getByRole('button', { name: 'Apply' }).press('Enter');
  // Closing, it gives the focus back to its button; nobody is in another menu by then.
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const chip = page.getByRole('button', { name: /^Status: (Working, Fresh|Fresh, Working)$/ });
  await chip.waitFor();
  await page.getByText('2 of 2 cases').waitFor();
  expect(await subjects(page)).toEqual(['Lost key', 'Broken gate']);

  // A column more, and to the front.
  await page.getByRole('button', { name: 'Columns' }).press('Enter');
  await page.getByRole('checkbox', { name: 'Tags' }).press('Space');
  for (let left = (await headers(page)).indexOf('Tags'); left > 0; left -= 1) {
    await page.getByRole('button', { name: 'Move Tags up' }).press('Enter');
  }
  expect(await barriers(page, '[role=dialog]')).toEqual([]);
  await page.keyboard.press('Escape');
  expect((await headers(page)).filter((name) => name !== '')[0]).toBe('Tags');

  // Kept as a view, under its own address, also after a reload.
  await page.getByText('Changed, not saved').waitFor();
  await page.getByRole('button', { name: 'Save as' }).press('Enter');
  await page.getByRole('dialog').getByLabel('Name').fill('On the desk');
  await page.evaluate(() => {
    const seen = ((window as unknown as { seen: string[] }).seen = []) as string[];
    const look = () => seen.push(...[...document.querySelectorAll('h1, h2')].map(({ textContent }) => textContent ?? ''));
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  await page.keyboard.press('Enter');
  await rail.getByRole('link', { name: /^On the desk/ }).waitFor();
  await page.getByRole('heading', { name: 'On the desk' }).waitFor();
  // It is there at once, not missing until the views were read again.
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).not.toContain('This view is not there');
  expect(new URL(page.url()).searchParams.has('filter')).toBe(false);
  expect(await page.getByText('Changed, not saved').count()).toBe(0);
  await page.reload();
  await chip.waitFor();
  expect(await subjects(page)).toEqual(['Lost key', 'Broken gate']);
  expect((await headers(page)).filter((name) => name !== '')[0]).toBe('Tags');
  expect(await barriers(page)).toEqual([]);

  // Another order becomes part of it only when that is wanted.
  await page.getByRole('columnheader', { name: 'Subject' }).getByRole('button').press('Enter');
  await page.getByText('Changed, not saved').waitFor();
  await page.getByRole('button', { name: 'Reset' }).press('Enter');
  await page.getByText('Changed, not saved').waitFor({ state: 'detached' });
  await page.getByRole('columnheader', { name: 'Subject' }).getByRole('button').press('Enter');
  await page.getByRole('button', { name: 'Save changes' }).press('Enter');
  await page.getByText('Changed, not saved').waitFor({ state: 'detached' });
  expect(await subjects(page)).toEqual(['Broken gate', 'Lost key']);

  // A search looks everywhere, and a number finds exactly one.
  await page.keyboard.press('/');
  await page.keyboard.type('DMG-000003');
  await page.getByRole('link', { name: 'Late parcel' }).waitFor();
  expect(await subjects(page)).toEqual(['Late parcel']);
  await page.getByRole('button', { name: 'Clear search' }).click();
  await page.getByText('2 of 2 cases').waitFor();

  await page.getByRole('button', { name: 'Menu of the view “On the desk”' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Delete the view' }).press('Enter');
  await rail.getByRole('link', { name: /^On the desk/ }).waitFor({ state: 'detached' });

  // Deleted by mistake: the focus is where it comes back as it was, and is shown again. Then the focus is on it.
  await page.getByText('The view “On the desk” was deleted').waitFor();
  await page.locator('button:focus', { hasText: 'Undo' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'On the desk' }).waitFor();
  await rail.locator('a:focus', { hasText: 'On the desk' }).waitFor();
  await chip.waitFor();
  expect(await subjects(page)).toEqual(['Broken gate', 'Lost key']);
  expect(await barriers(page)).toEqual([]);
  expect((await headers(page)).filter((name) => name !== '')[0]).toBe('Tags');
  expect(await page.getByText('Changed, not saved').count()).toBe(0);
});

it('what happens meanwhile moves no row: new cases wait, changed ones change in place', async () => {
  const page = await openHelpdesk(browser, suite, SUPERVISOR);
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: /^All cases/ })
    .click();
  await page.getByRole('link', { name: 'Late parcel' }).waitFor();
  const before = await subjects(page);
  await page.getByRole('link', { name: 'Lost key' }).focus();

  await openCase(suite, { subject: 'Burst pipe' });
  await page.getByRole('button', { name: 'Refresh' }).waitFor();
  // Whoever comes back to the window reads the list again.
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'visible' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  const arrived = page.getByRole('button', { name: '1 new' });
  await arrived.waitFor();
  expect(await subjects(page)).toEqual(before);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('title'))).toBe('Lost key');
  expect(await barriers(page)).toEqual([]);
  await arrived.click();
  await page.getByRole('link', { name: 'Burst pipe' }).waitFor();
  expect(await subjects(page)).toEqual(['Burst pipe', ...before]);
});
