import type { Browser, Page } from 'playwright-core';
import { barriers, launchBrowser } from '../harness/browser';
import { fullToken } from '../harness/credentials';
import { addStatus, addWay, choose, nameIt, openDesigner, publish } from '../harness/designer';
import { caseRow } from '../harness/rows';
import { useApp } from '../harness/suite';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
const suite = useApp();
afterAll(async () => {
  await browser?.close();
});

const GUARD = 'Say what the loss is worth before anybody works on it.';

/** A form of two sections, the second shown only for a damage. */
async function buildForm(page: Page): Promise<void> {
  const properties = page.getByRole('complementary');
  const add = (kind: string) => page.getByRole('button', { name: kind, exact: true }).click();
  const label = (name: string, words: string) => properties.getByRole('textbox', { name }).first().fill(words);
  await page.getByRole('button', { name: 'New form' }).click();
  await nameIt(page, 'Complaint');
  await add('Section');
  await label('Title of the section', 'Vehicle');
  await add('Short text');
  await label('Label', 'Number plate');
  await properties.getByLabel('Required', { exact: true }).click();
  await add('Yes or no');
  await label('Label', 'Damage');
  await add('Section');
  await label('Title of the section', 'Loss');
  await properties.getByRole('button', { name: 'Add a rule' }).click();
  await choose(page, 'Field', 'Damage');
  await choose(page, 'Value', 'Yes');
  await add('Number');
  await label('Label', 'Amount');
  await page.getByRole('button', { name: 'Complaint', exact: true }).click();
  await properties.getByLabel('Public').click();
  expect(await barriers(page)).toEqual([]);
}

/** Five statuses, and a guard on the first way. */
async function buildWorkflow(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New workflow' }).click();
  await nameIt(page, 'Complaints');
  await page.getByRole('tab', { name: 'Table' }).click();
  await addStatus(page, 'Waiting for parts', 'Waiting');
  await addWay(page, 'In progress', 'Waiting for parts');
  await addWay(page, 'Waiting for parts', 'In progress');
  await addStatus(page, 'Call back', 'Public callback');
  await choose(page, 'Due', 'Some minutes after it is set');
  await addWay(page, 'In progress', 'Call back');
  await addWay(page, 'Call back', 'In progress');
  await page.getByRole('button', { name: 'New → In progress', exact: true }).click();
  await choose(page, 'Add guard', 'Required answer');
  await choose(page, 'Form', 'Complaint');
  await choose(page, 'Field', 'Amount');
  await page.getByRole('textbox', { name: 'Message' }).fill(GUARD);
  await page.getByText('No problems found').waitFor();
}

it('an admin builds a line of business, a visitor writes to it at once, and its guard speaks to everybody (issue 3)', async () => {
  const admin = await openDesigner(browser, suite);
  await buildForm(admin);
  await buildWorkflow(admin);
  await admin.getByRole('button', { name: 'New campaign' }).click();
  await nameIt(admin, 'Complaints');
  await choose(admin, 'Workflow', 'Complaints');
  await choose(admin, 'Add a form', 'Complaint');
  await admin.getByLabel('Web form').click();
  expect(await barriers(admin)).toEqual([]);
  await publish(admin, 'Publish');

  const visitor = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await visitor.goto(suite.url('/?campaign=complaints&form=complaint'));
  await visitor.getByLabel('E-mail', { exact: false }).first().fill('jana@example.test');
  await visitor.getByLabel('Message').fill('The gate fell on my car.');
  await visitor.getByRole('button', { name: 'Send the request' }).click();
  await visitor.getByText(/Please check/).waitFor();
  await visitor.getByLabel('Number plate').fill('1AB 2345');
  const loss = visitor.getByRole('group', { name: 'Loss' });
  expect(await loss.count()).toBe(0);
  const damage = visitor.getByRole('group', { name: 'Damage' });
  await damage.getByLabel('Yes').check();
  await loss.waitFor();
  await damage.getByLabel('No', { exact: true }).check();
  await visitor.getByRole('button', { name: 'Send the request' }).click();
  await visitor.getByText('COM-000001').first().waitFor();

  const { document_id: documentId } = await caseRow(suite, 'COM-000001');
  const start = (data: object) => suite.call(`/api/cases/${documentId}`, { method: 'PUT', json: { data }, headers: fullToken() });
  const refused = await start({ status: 'In progress' });
  expect(refused).toMatchObject({
    status: 422,
    body: { error: { name: 'TransitionRefused', message: GUARD, details: { unmet: [{ guard: 'required-answer', message: GUARD }] } } },
  });
});

it('fields are put in order, and statuses moved, without a pointer', async () => {
  const page = await openDesigner(browser, suite);
  await page.getByRole('button', { name: 'New form' }).click();
  await nameIt(page, 'By keyboard');
  await page.getByRole('button', { name: 'Short text', exact: true }).click();
  await page.getByRole('button', { name: 'E-mail', exact: true }).click();
  const order = () =>
    page.getByRole('button', { name: /^Drag / }).evaluateAll((handles) => handles.map((one) => one.getAttribute('aria-label')));
  expect(await order()).toEqual(['Drag short-text', 'Drag email']);
  await page.getByRole('button', { name: 'Drag email' }).focus();
  await page.keyboard.press('Space');
  await page.getByText('email was picked up').waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowUp');
  await page.getByText('email is at the place of short-text').waitFor({ state: 'attached' });
  await page.keyboard.press('Space');
  await page.getByText('email was dropped').waitFor({ state: 'attached' });
  expect(await order()).toEqual(['Drag email', 'Drag short-text']);
  await page.getByRole('button', { name: 'Move email down' }).press('Enter');
  expect(await order()).toEqual(['Drag short-text', 'Drag email']);

  await page.getByRole('button', { name: 'New workflow' }).click();
  await nameIt(page, 'Drawn');
  const node = page.locator('.react-flow__node[data-id="closed"]');
  await node.focus();
  await page.keyboard.press('Enter');
  const before = await node.boundingBox();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(
    (x) => (document.querySelector('.react-flow__node[data-id="closed"]')?.getBoundingClientRect().x ?? 0) > x,
    before?.x ?? 0,
  );
  // A way is drawn from the node that is selected.
  await choose(page, 'Connect to', 'New');
  await page.locator('.react-flow__edge[data-id="closed→new"]').waitFor({ state: 'attached' });
});
