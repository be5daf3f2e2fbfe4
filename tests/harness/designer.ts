import type { Browser, Page } from 'playwright-core';
import { ADMIN } from './credentials';
import { openHelpdesk } from './panel';
import type { Suite } from './suite';

/** Signs somebody in, the administrator if nobody is named, in a browser of their own, and goes to the designer. */
export async function openDesigner(browser: Browser, suite: Suite, who: { email: string; password: string } = ADMIN): Promise<Page> {
  const page = await openHelpdesk(browser, suite, who);
  await page.getByRole('link', { name: 'Designer' }).click();
  return page;
}

export async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

export async function nameIt(page: Page, name: string): Promise<void> {
  await page.getByRole('dialog').getByLabel('Name').fill(name);
  await page.getByRole('button', { name: 'Create' }).click();
}

export async function publish(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  await page.getByText('Published', { exact: true }).first().waitFor();
}

/** Opens something in the list of what there is to design. */
export async function openEntity(page: Page, part: 'Workflows' | 'Campaigns' | 'Forms', name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'What to design' })
    .getByRole('region', { name: part })
    .getByRole('link', { name, exact: false })
    .first()
    .click();
}

/** Waits until the draft has arrived at the server. */
export async function draftSaved(page: Page): Promise<void> {
  await page.getByText('Unpublished changes · saved').waitFor();
}

/** Draws a way in the tables of the workflow editor. */
export async function addWay(page: Page, from: string, to: string): Promise<void> {
  await choose(page, 'From', from);
  await choose(page, 'To', to);
  await page.getByRole('button', { name: 'Add transition' }).click();
}

export async function addStatus(page: Page, name: string, kind: string): Promise<void> {
  await page.getByRole('button', { name: 'Add status' }).click();
  await nameIt(page, name);
  await choose(page, 'Kind', kind);
}
