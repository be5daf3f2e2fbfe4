import type { Browser, Page } from 'playwright-core';
import { barriers, launchBrowser } from '../harness/browser';
import { ADMIN, AGENT } from '../harness/credentials';
import { eventually } from '../harness/eventually';
import { openHelpdesk } from '../harness/panel';
import { caseRow } from '../harness/rows';
import { submission } from '../harness/submission';
import { signIn, useApp } from '../harness/suite';

const suite = useApp();
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

async function openCase() {
  const { body } = await suite.call('/api/cases', { method: 'POST', json: submission() });
  return caseRow(suite, body.data.number);
}

/** Puts an activity of the agent on a timeline. */
async function addActivity(row: { id: number }, part: object): Promise<void> {
  const { id } = await suite.database.knex('admin_users').where({ email: AGENT.email }).first('id');
  await suite.database.knex('helpdesk_activities').insert({
    case_id: row.id,
    kind: 'note',
    channel: 'admin',
    direction: 'internal',
    visibility: 'internal',
    actor_kind: 'admin-user',
    actor_id: String(id),
    actor_name: 'Petr Agent',
    cause: 'case-page',
    correlation_id: 'test',
    at: new Date(),
    ...part,
  });
}

async function openTimeline(row: { number: string; document_id: string }): Promise<Page> {
  const page = await openHelpdesk(browser, suite, AGENT);
  await page.goto(suite.url(`/admin/plugins/helpdesk/cases/${row.document_id}`));
  await page.getByRole('feed').waitFor();
  return page;
}

it('an agent filters the timeline, words a note in another way, moves it to another case and back', async () => {
  const [row, other] = [await openCase(), await openCase()];
  await addActivity(row, { body: 'The carrier was called.' });
  const page = await openTimeline(row);
  const feed = page.getByRole('feed');
  const note = feed.getByText('The carrier was called.');
  await note.waitFor();

  await page.getByRole('button', { name: 'Messages', exact: true }).click();
  await feed.getByText('Nobody can get in.').first().waitFor();
  expect(await note.count()).toBe(0);
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await note.waitFor();

  const menu = () => feed.locator('[data-entry]').filter({ hasText: 'The carrier' }).getByRole('button', { name: 'More actions' });
  await menu().click();
  await page.getByRole('menuitem', { name: 'Edit note' }).click();
  await page.getByRole('textbox', { name: 'Note', exact: true }).fill('The carrier was written to.');
  await page.getByRole('button', { name: 'Save note' }).click();
  await feed.getByText('The carrier was written to.').waitFor();
  await feed.getByText('edited by Petr Agent').waitFor();
  await menu().click();
  await page.getByRole('menuitem', { name: 'Earlier wordings' }).click();
  await page.getByRole('dialog').getByText('The carrier was called.').waitFor();
  expect(await barriers(page, '[role="dialog"]')).toEqual([]);
  await page.keyboard.press('Escape');

  await menu().click();
  await page.getByRole('menuitem', { name: 'Move to another case' }).click();
  await page.getByLabel('Which case').fill(other.number);
  await page.getByRole('radio', { name: other.number }).check();
  await page.getByRole('button', { name: `Move to ${other.number}` }).click();
  await page.getByText(`Moved to ${other.number}.`).waitFor();
  await feed.getByText('The carrier was written to.').waitFor({ state: 'detached' });
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await feed.getByText('The carrier was written to.').waitFor();
  expect(await feed.getByRole('link', { name: other.number }).count()).toBe(2);

  // A short note on a change, as on anything else (R113).
  const claim = feed.locator('[data-entry]').filter({ hasText: 'Owner' });
  await claim.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Add a short note' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('It was nobody’s.');
  await page.getByRole('dialog').getByRole('button', { name: 'Add' }).click();
  await claim.getByText('It was nobody’s.').waitFor();
  expect(await barriers(page, '[role="feed"]')).toEqual([]);
});

it('a mail with HTML runs nothing, loads no image from elsewhere until it is asked to, and folds what it quotes', async () => {
  const row = await openCase();
  const html =
    '<p>Good <b>morning</b></p><img data-remote-src="https://images.example.test/logo.png" alt="Logo">' +
    '<script>parent.document.title = "taken over"</script><img src="x" onerror="parent.document.title = \'taken over\'">' +
    '<div data-quote="self">What was said before</div>';
  await addActivity(row, { kind: 'message', channel: 'email', direction: 'in', visibility: 'public', body: 'Good morning', html });
  const page = await openTimeline(row);
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  const frame = page.frameLocator('iframe[title="Message"]');
  await frame.getByText('morning').waitFor();
  expect(await frame.getByText('What was said before').isVisible()).toBe(false);
  await frame.getByText('Show quoted text').click();
  await frame.getByText('What was said before').waitFor();
  expect(requested.filter((url) => url.includes('images.example.test'))).toEqual([]);
  expect(await page.title()).not.toBe('taken over');

  await page.getByRole('button', { name: 'Show images' }).click();
  await frame.getByRole('img', { name: 'Logo' }).waitFor({ state: 'attached' });
  expect(await frame.getByRole('img', { name: 'Logo' }).getAttribute('src')).toBe('https://images.example.test/logo.png');
  expect(await page.title()).not.toBe('taken over');
});

it('a long timeline keeps few entries in the page, and is walked through by keyboard', async () => {
  const row = await openCase();
  for (let n = 1; n <= 120; n += 1) await addActivity(row, { body: `note ${n} of many` });
  const page = await openTimeline(row);
  const feed = page.getByRole('feed');
  await feed.getByText('note 120 of many').waitFor();
  expect(await feed.locator('[data-entry]').count()).toBeLessThan(40);
  // From one to the next by keyboard, once it is told that opening the case made it the agent's.
  await feed.getByText('Owner', { exact: false }).first().waitFor();
  await feed.locator('[data-entry]').first().focus();
  await page.keyboard.press('PageDown');
  expect(await eventually(async () => (await page.locator(':focus').getAttribute('aria-posinset')) === '2')).toBe(true);

  // Keys of a dialog over the feed stay with the dialog.
  const newest = feed.locator('[data-entry]').filter({ hasText: 'note 120 of many' });
  await newest.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Add a short note' }).click();
  const comment = page.getByRole('dialog').getByRole('textbox');
  await comment.fill('One line');
  await comment.press('PageDown');
  expect(await comment.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');

  // A note that is being worded in another way is still so when it was out of sight.
  await newest.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Edit note' }).click();
  await newest.getByRole('textbox', { name: 'Note', exact: true }).fill('note 120, in other words');
  await page.getByRole('heading', { level: 1 }).first().click();
  await page.keyboard.press('n');
  await feed.evaluate((element) => element.scrollTo(0, 4_000));
  await newest.waitFor({ state: 'detached' });
  await feed.evaluate((element) => element.scrollTo(0, 0));
  expect(await feed.getByRole('textbox', { name: 'Note', exact: true }).inputValue()).toBe('note 120, in other words');
});

it('what comes in meanwhile is told and gone to by keyboard, and what is read stays where it is', async () => {
  const row = await openCase();
  for (let n = 1; n <= 40; n += 1) await addActivity(row, { body: `note ${n} of many` });
  const page = await openTimeline(row);
  const feed = page.getByRole('feed');
  await feed.getByText('Owner', { exact: false }).first().waitFor();
  // What the reader did themselves is no news.
  const pill = page.getByRole('button', { name: '1 new', exact: true });
  expect(await pill.count()).toBe(0);
  const read = feed.getByText('note 39 of many');
  const before = await read.boundingBox();
  const json = { data: { text: 'Ada knows more' } };
  const headers = { ...(await signIn(suite, ADMIN)), 'Idempotency-Key': 'ada-knows-more' };
  expect((await suite.call(`/helpdesk/cases/${row.document_id}/notes`, { method: 'POST', json, headers })).status).toBe(201);
  await page.getByRole('button', { name: 'Ada Admin saved: refresh' }).click();
  await pill.waitFor();
  expect(await read.boundingBox()).toEqual(before);
  expect(await barriers(page)).toEqual([]);
  await pill.press('Enter');
  await pill.waitFor({ state: 'detached' });
  expect(await eventually(async () => (await page.locator(':focus').textContent())?.includes('Ada knows more'))).toBe(true);

  // One's own words are in sight at once.
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Note for colleagues' }).fill('So do I');
  await page.keyboard.press('Control+Enter');
  const isInSight = async () => {
    const [own, frame] = [await feed.getByText('So do I').boundingBox(), await feed.boundingBox()];
    return own !== null && frame !== null && own.y >= frame.y;
  };
  expect(await eventually(isInSight)).toBe(true);
  expect(await page.getByRole('button', { name: /\d new/ }).count()).toBe(0);
});

it('all mails are in a list, which is searched by the number of a case and opens it by keyboard (R115)', async () => {
  const [row, other] = [await openCase(), await openCase()];
  const mail = { kind: 'message', channel: 'email', direction: 'out', visibility: 'public' };
  await addActivity(row, { ...mail, subject: 'About the gate', body: 'Somebody comes\ntomorrow.' });
  await addActivity(other, { ...mail, subject: 'About the lamp', body: 'It was sent.' });
  const page = await openHelpdesk(browser, suite, AGENT);
  await page.getByRole('link', { name: 'Activities', exact: true }).click();
  const lists = page.getByRole('navigation', { name: 'Lists of activities' });
  const line = page.getByRole('row', { name: /Petr Agent.*About the gate · Somebody comes tomorrow\./ });
  await line.waitFor();
  await lists.getByRole('link', { name: 'Calls' }).click();
  await page.getByText('No calls yet').waitFor();
  await lists.getByRole('link', { name: 'Mail' }).click();

  await page.getByRole('searchbox', { name: 'Search activities' }).fill(row.number);
  await page.getByText('About the lamp').waitFor({ state: 'detached' });
  await line.waitFor();
  expect(await barriers(page, 'body')).toEqual([]);
  await page.getByRole('heading', { name: 'Activities', level: 1 }).click();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('feed').getByText('About the gate').first().waitFor();
  expect(page.url()).toContain(row.document_id);
});
