import type { Browser, Page } from 'playwright-core';
import { barriers, launchBrowser } from '../harness/browser';
import { EDITOR } from '../harness/credentials';
import { draftSaved, openDesigner, openEntity } from '../harness/designer';
import { useApp } from '../harness/suite';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
const suite = useApp();
afterAll(async () => {
  await browser?.close();
});

const nameField = (page: Page) => page.getByRole('region', { name: 'Workflow', exact: true }).getByRole('textbox', { name: 'Name' });

async function openSupport(who?: { email: string; password: string }): Promise<Page> {
  const page = await openDesigner(browser, suite, who);
  await openEntity(page, 'Workflows', '');
  await nameField(page).waitFor();
  return page;
}

it('a draft goes with its person to another browser, and two windows do not write over each other', async () => {
  const first = await openSupport();
  await nameField(first).fill('One');
  await draftSaved(first);

  const second = await openSupport();
  expect(await nameField(second).inputValue()).toBe('One');
  await nameField(second).fill('Two');
  await draftSaved(second);

  await nameField(first).fill('Three');
  const conflict = first.getByRole('alert').filter({ hasText: 'changed in another window' });
  await conflict.waitFor();
  expect(await barriers(first)).toEqual([]);
  await conflict.getByText('In the other window: Two').waitFor();
  await conflict.getByRole('button', { name: 'Take the other' }).click();
  expect(await nameField(first).inputValue()).toBe('Two');

  await nameField(first).fill('Four');
  await draftSaved(first);
  await nameField(second).fill('Five');
  await second.getByRole('button', { name: 'Keep what is here' }).click();
  await draftSaved(second);
  // Coming back to a window shows what was done in the other.
  await first.evaluate(() => window.dispatchEvent(new Event('focus')));
  await first.locator('input[value="Five"]').waitFor();
  await first.context().close();
  await second.context().close();
});

it('what cannot be saved is kept in the browser, and saved once the server can be reached', async () => {
  const page = await openSupport();
  await page.evaluate(() => {
    window.fetch = () => Promise.reject(new TypeError('The line is broken'));
  });
  await nameField(page).fill('Typed without a line');
  await page.getByText('not saved, will try again').waitFor();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await draftSaved(page);
  expect(await nameField(page).inputValue()).toBe('Typed without a line');
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('unsaved')))).toEqual([]);
  await page.context().close();
});

it('a deletion and typing are taken back and done again, with the keyboard', async () => {
  const page = await openSupport();
  const status = page.getByRole('table', { name: 'Statuses' }).getByRole('button', { name: 'Waiting for customer', exact: true });
  await page.getByRole('tab', { name: 'Table' }).click();
  await page.getByRole('button', { name: 'Delete Waiting for customer', exact: true }).click();
  await status.waitFor({ state: 'detached' });
  await page.keyboard.press('ControlOrMeta+z');
  await status.waitFor();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await status.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await status.waitFor();

  await nameField(page).fill('A');
  await nameField(page).pressSequentially('BCD');
  await page.keyboard.press('ControlOrMeta+z');
  expect(await nameField(page).inputValue()).not.toContain('B');
  await page.context().close();
});

it('colleagues see who works on the same thing', async () => {
  await suite.app.run(async (strapi, email) => {
    const user = await strapi.db.query('admin::user').findOne({ where: { email }, populate: ['roles'] });
    for (const action of ['configuration.edit-configuration', 'cases.read-cases']) {
      await strapi.db.query('admin::permission').create({
        data: { action: `plugin::helpdesk.${action}`, role: user.roles[0].id, properties: {}, conditions: [] },
      });
    }
  }, EDITOR.email);
  const eva = await openSupport(EDITOR);
  await nameField(eva).fill('By Eva');
  await draftSaved(eva);
  const ada = await openSupport();
  await ada.getByText(/Eva Editor is also working on/).waitFor();
  expect(await barriers(ada)).toEqual([]);
});
