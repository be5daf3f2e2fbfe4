import type { Browser, Page } from 'playwright-core';
import { ADMIN } from './credentials';
import type { Suite } from './suite';

/** Signs somebody in, the administrator if nobody is named, in a browser of their own, and goes to the designer. */
export async function openDesigner(browser: Browser, suite: Suite, who: { email: string; password: string } = ADMIN): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(suite.url('/admin'));
  await page.getByLabel('Email', { exact: false }).fill(who.email);
  await page.getByLabel('Password', { exact: false }).first().fill(who.password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('link', { name: 'Helpdesk' }).click();
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
