import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { field, option } from '../builders/form';
import { barriers, launchBrowser } from '../harness/browser';
import { openCase, type TestCase } from '../harness/cases';
import { ADMIN, AGENT, FRONT_OFFICE, fullToken, SUPERVISOR } from '../harness/credentials';
import { openPanel } from '../harness/panel';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();
let browser: Browser;
let kase: TestCase;
let contact: { document_id: string; display_name: string };

const everywhere = (text: string) => ({ en: text, cs: text, pl: text, ru: text });

beforeAll(async () => {
  browser = await launchBrowser();
  const { status } = await suite.call('/api/helpdesk/configuration', {
    method: 'PUT',
    headers: fullToken(),
    json: {
      format: 1,
      campaigns: [
        { slug: 'claims', name: everywhere('Damaged goods'), prefix: 'CLM', webForm: true, workflow: 'support', forms: ['claim'] },
      ],
      forms: [
        {
          slug: 'claim',
          title: everywhere('Claim'),
          public: true,
          fields: [
            field('plate', 'short-text', { label: everywhere('Number plate'), required: true }),
            field('colour', 'single-choice', { label: everywhere('Colour'), options: [option('red'), option('blue')] }),
            field('photos', 'file', { label: everywhere('Photos') }),
            field('finish', 'button', { label: everywhere('Finish'), action: { action: 'set-status', status: 'closed' } }),
          ],
        },
      ],
    },
  });
  expect(status).toBe(200);
  kase = await openCase(suite, { campaign: 'claims', form: 'claim', answers: { plate: '1AB' } });
  const headers = await signIn(suite, SUPERVISOR);
  const path = `/helpdesk/cases/${kase.document_id}`;
  for (const [to, data] of [
    [`${path}/notes`, { text: 'The carrier was called.' }],
    [`${path}/tasks`, { title: 'Ask the carrier for the papers' }],
  ] as const) {
    expect((await suite.call(to, { method: 'POST', headers, json: { data } })).status).toBeLessThan(300);
  }
  const { contact_id: id } = await suite.database.knex('cases').where({ id: kase.id }).first('contact_id');
  contact = await suite.database.knex('contacts').where({ id }).first('document_id', 'display_name');
});
afterAll(async () => {
  await browser?.close();
});

interface Visit {
  /** Below the plugin's */
  path: string;
  /** Of the card that is open */
  tab?: string;
  /** A selector of what is in sight on that page alone, in any language. */
  shows?: string;
  /** The id of the text that it is headed with. */
  heading?: string;
}

const AGENTS_PAGES = (): Visit[] => [
  { path: 'start', heading: 'start.title' },
  { path: 'cases', shows: '#helpdesk-views a[aria-current=page]' },
  ...['activities', 'forms', 'tasks', 'related', 'history'].map((tab) => ({
    path: `cases/${kase.document_id}`,
    tab,
    shows: `header :text-is("${kase.number}")`,
  })),
  { path: 'activities/mail', heading: 'activities.title', shows: 'a[aria-current=page][href$="/activities/mail"]' },
  { path: 'contacts', heading: 'contacts.title' },
  { path: `contacts/${contact.document_id}`, shows: `h1:text-is("${contact.display_name}")` },
];
const ADMINS_PAGES = (): Visit[] => [
  { path: 'people', heading: 'people.title' },
  { path: 'designer', heading: 'designer.title' },
  ...['designer/campaigns/claims', 'designer/workflows/support', 'designer/forms/claim'].map((path) => ({
    path,
    shows: `nav a[aria-current=page][href$="/${path}"]`,
  })),
];

const textsIn = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(join(__dirname, '../../src/plugins/helpdesk/admin/src/translations', `${language}.json`), 'utf8')) as Record<
    string,
    string
  >;

const pathname = (path: string) => `/admin/plugins/helpdesk/${path}`;

/** Goes to a page as the links do, without loading the panel anew. */
const goTo = (page: Page, path: string) =>
  page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, pathname(path));

/** Waits until the page that was asked for is in sight, not the one before, and has what it is about. */
async function arrived(page: Page, { path, shows, heading }: Visit, texts: Record<string, string>): Promise<void> {
  // What stands in place of a page that is missing or could not be read; what loads is an alert too, but without a heading.
  const notice = page.locator('main [role=alert]:has(h2):visible');
  for (const selector of [heading && `h1:text-is("${texts[heading]}")`, shows]) {
    if (selector) await page.locator(`main ${selector}:visible`).or(notice).first().waitFor();
  }
  expect([path, await notice.allInnerTexts()]).toEqual([path, []]);
}

/** Waits until a page has what it asked for: what stands for something that is loading pulses without an end. */
async function settled(page: Page, path: string): Promise<void> {
  await page.locator('main h1:visible').waitFor();
  await page.waitForFunction(
    () => !document.getAnimations().some(({ effect }) => effect?.getComputedTiming().iterations === Infinity),
    null,
    { polling: 100 },
  );
  // It has not led elsewhere either.
  expect(new URL(page.url()).pathname).toBe(pathname(path));
}

/** Texts of controls that do not fit into them, and how many pixels a page is wider than the window. */
const misfits = (page: Page) =>
  page.evaluate(() => {
    const isShown = (element: Element) => element.getClientRects().length > 0;
    const cut = [...document.querySelectorAll<HTMLElement>('main button, main [role=tab], main th, main label, nav button')]
      .filter((element) => isShown(element) && element.scrollWidth > element.clientWidth + 1)
      .filter((element) => getComputedStyle(element).overflowX !== 'visible' && getComputedStyle(element).textOverflow !== 'ellipsis');
    return {
      cut: cut.map((element) => element.innerText || element.ariaLabel),
      tooWide: Math.max(0, (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth),
    };
  });

it.each([
  ['en', 'light', ADMIN, () => [...AGENTS_PAGES(), ...ADMINS_PAGES()]],
  ['en', 'dark', ADMIN, () => [...AGENTS_PAGES(), ...ADMINS_PAGES()]],
  ['pl', 'light', AGENT, AGENTS_PAGES],
  ['ru', 'dark', SUPERVISOR, AGENTS_PAGES],
  ['cs', 'light', FRONT_OFFICE, AGENTS_PAGES],
] as const)('in %s and %s, nothing keeps %j out of a page, fails or is cut off', async (language, theme, who, pages) => {
  const page = await openPanel(browser, suite, who);
  await page.evaluate(
    ([one, other]) => {
      localStorage.setItem('strapi-admin-language', one);
      localStorage.setItem('STRAPI_THEME', other);
    },
    [language, theme] as const,
  );
  const failures: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url().includes('/helpdesk/')) failures.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => failures.push(String(error)));

  await page.goto(suite.url('/admin/plugins/helpdesk/start'));
  const texts = textsIn(language);
  const found: unknown[] = [];
  for (const visit of pages()) {
    const { path, tab } = visit;
    await goTo(page, path);
    await arrived(page, visit, texts);
    await settled(page, path);
    if (tab) {
      const tabOfCard = `[role=tab][id$="-tab-${tab}"]`;
      await page.locator(`${tabOfCard}:visible`).click();
      await page.locator(`${tabOfCard}[aria-selected=true]:visible`).waitFor();
    }
    await settled(page, path);
    await arrived(page, visit, texts);
    const barred = await barriers(page);
    const { cut, tooWide } = await misfits(page);
    if (barred.length > 0 || cut.length > 0 || tooWide > 0) found.push({ path, tab, barred, cut, tooWide });
  }
  expect(found).toEqual([]);
  expect(failures).toEqual([]);
});
