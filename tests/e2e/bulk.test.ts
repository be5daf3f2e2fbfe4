import type { Browser } from 'playwright-core';
import { barriers, launchBrowser } from '../harness/browser';
import { configureForBulk, openCase } from '../harness/bulk';
import { AGENT, SUPERVISOR } from '../harness/credentials';
import { openHelpdesk } from '../harness/panel';
import { useApp } from '../harness/suite';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
const suite = useApp();
afterAll(() => browser?.close());

it('a supervisor changes many cases at once, sees what became of each, and puts answers back', async () => {
  await configureForBulk(suite);
  for (let n = 1; n <= 28; n += 1) await openCase(suite, { subject: `Gate ${n}` });
  const answered = await openCase(suite, { subject: 'Heavy damage', form: 'damage', answers: { plate: '1AB 2345' } }, 'working', 'waiting');
  const called = await openCase(suite, { subject: 'Call me' }, 'working');
  const page = await openHelpdesk(browser, suite, SUPERVISOR);
  const bar = page.getByRole('region', { name: 'Bulk actions' });
  const box = (number: string) => page.getByRole('checkbox', { name: `Select ${number}` });

  // By keyboard: to the first case, and select it.
  await page.getByRole('link', { name: 'Call me' }).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await bar.getByText('1 case selected').waitFor();
  expect(await box(called.number).getAttribute('aria-checked')).toBe('true');

  // The page, all that match, and none again.
  await page.getByRole('checkbox', { name: 'Select all cases of this page' }).click();
  await bar.getByText('25 cases selected').waitFor();
  await bar.getByRole('button', { name: 'Select all 30 that match' }).click();
  await bar.getByText('All 30 matching cases selected').waitFor();
  expect(await barriers(page)).toEqual([]);
  await bar.getByRole('button', { name: 'Clear selection' }).click();
  await bar.waitFor({ state: 'detached' });

  // What the change does is said before it is made.
  await box(answered.number).click();
  await box(called.number).click();
  await box('DMG-000028').click();
  await bar.getByRole('button', { name: 'Status' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByRole('radio', { name: 'Working' }).isDisabled()).toBe(true);
  await dialog.getByText('Cannot be set in bulk').first().waitFor();
  await dialog.getByRole('radio', { name: 'Fresh' }).click();
  await dialog.getByText('2 cases would change').waitFor();
  await dialog.getByText('1 already so').waitFor();
  await dialog.getByText('The answers of 1 case will be cleared.').waitFor();
  const start = dialog.getByRole('button', { name: 'Start with 3 cases' });
  expect(await start.isDisabled()).toBe(true);
  expect(await barriers(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('checkbox', { name: 'I understand' }).click();
  await start.click();
  await dialog.getByText('Finished: 3 of 3 done').waitFor();
  await dialog.getByRole('listitem').getByRole('link', { name: answered.number }).waitFor();
  expect(await barriers(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).last().click();

  // A refusal tells its reason, also when the dialog was closed and is found again.
  await box(answered.number).click();
  await bar.getByRole('button', { name: 'Status' }).click();
  await dialog.getByRole('radio', { name: 'Done' }).click();
  await dialog.getByText('1 would be refused').waitFor();
  await dialog.getByText('A case cannot go from "Fresh" to "Done".').waitFor();
  expect(await dialog.getByRole('button', { name: 'Start with 1 case' }).isDisabled()).toBe(true);
  await dialog.getByRole('button', { name: 'Cancel' }).last().click();
  await bar.getByRole('button', { name: 'Clear selection' }).click();
  await page.getByRole('button', { name: 'Bulk actions' }).click();
  await page.getByRole('button', { name: 'Set status to Fresh' }).click();
  await dialog.getByRole('link', { name: answered.number }).click();

  // The answers are on the timeline, and come back from there.
  await page.getByText('1 answer was cleared').click();
  await page.getByText('1AB 2345').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Restore' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Restore' }).click();
  await page.getByText('Restored').first().waitFor();
  await page.getByRole('button', { name: 'Restore' }).waitFor({ state: 'detached' });
  await page.getByText('1AB 2345').first().waitFor();
});

it('an owner is set for several cases; whoever may not do that is offered no boxes', async () => {
  const page = await openHelpdesk(browser, suite, SUPERVISOR);
  await page.getByRole('checkbox', { name: 'Select DMG-000010' }).click();
  await page.getByRole('region', { name: 'Bulk actions' }).getByRole('button', { name: 'Owner' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Owner' }).click();
  await page.getByRole('option', { name: 'Petr Agent' }).click();
  await dialog.getByText('1 case would change').waitFor();
  await dialog.getByRole('button', { name: 'Start with 1 case' }).click();
  await dialog.getByText('Finished: 1 of 1 done').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  // The list behind it has been read again.
  await page.getByRole('cell', { name: 'Petr Agent' }).waitFor();

  const agent = await openHelpdesk(browser, suite, AGENT);
  await agent.getByRole('link', { name: 'Heavy damage' }).waitFor();
  await agent.waitForLoadState('networkidle');
  expect(await agent.getByRole('checkbox').count()).toBe(0);
  expect(await agent.getByRole('button', { name: 'Bulk actions' }).count()).toBe(0);
});
