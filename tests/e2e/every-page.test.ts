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
let contact: string;

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
  contact = (await suite.database.knex('contacts').where({ id }).first('document_id')).document_id;
});
afterAll(async () => {
  await browser?.close();
});

/** Pages as paths below the plugin's, with the tab of the card that is open. */
const AGENTS_PAGES = (): [path: string, tab?: string][] => [
  ['start'],
  ['cases'],
  ...['activities', 'forms', 'tasks', 'related', 'history'].map((tab): [string, string] => [`cases/${kase.document_id}`, tab]),
  ['activities/email'],
  ['contacts'],
  [`contacts/${contact}`],
];
const ADMINS_PAGES = (): [string][] => [
  ['people'],
  ['designer'],
  ['designer/campaigns/claims'],
  ['designer/workflows/support'],
  ['designer/forms/claim'],
];

/** Goes to a page as the links do, without loading the panel anew. */
const goTo = (page: Page, path: string) =>
  page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, path);

/** Waits until a page has what it asked for: what stands for something that is loading pulses without an end. */
async function settled(page: Page): Promise<void> {
  await page.locator('main h1:visible').waitFor();
  await page.waitForFunction(
    () => !document.getAnimations().some(({ effect }) => effect?.getComputedTiming().iterations === Infinity),
    null,
    { polling: 100 },
  );
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
  const found: unknown[] = [];
  for (const [path, tab] of pages()) {
    await goTo(page, `/admin/plugins/helpdesk/${path}`);
    await settled(page);
    if (tab) await page.locator(`[role=tab][id$="-tab-${tab}"]:visible`).click();
    await settled(page);
    const barred = await barriers(page);
    const { cut, tooWide } = await misfits(page);
    if (barred.length > 0 || cut.length > 0 || tooWide > 0) found.push({ path, tab, barred, cut, tooWide });
  }
  expect(found).toEqual([]);
  expect(failures).toEqual([]);
});
