import type { Browser, Page } from 'playwright-core';
import type { Suite } from './suite';

type Person = { email: string; password: string };

/** Signs a colleague in to the admin panel, in English. */
export async function openPanel(browser: Browser, suite: Suite, who: Person): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(suite.url('/admin'));
  await page.getByLabel('Email', { exact: false }).fill(who.email);
  await page.getByLabel('Password', { exact: false }).first().fill(who.password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('link', { name: 'Helpdesk' }).waitFor();
  return page;
}

/** Signs a colleague in to the admin panel and goes to the cases. */
export async function openHelpdesk(browser: Browser, suite: Suite, who: Person): Promise<Page> {
  const page = await openPanel(browser, suite, who);
  await page.getByRole('link', { name: 'Helpdesk' }).click();
  await page.getByRole('link', { name: 'Cases', exact: true }).click();
  return page;
}
