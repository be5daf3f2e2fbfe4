import type { Browser, Page } from 'playwright-core';
import { barriers, launchBrowser } from '../harness/browser';
import { fullToken } from '../harness/credentials';
import { addStatus, addWay, choose, draftSaved, nameIt, openDesigner, openEntity, publish } from '../harness/designer';
import { useApp } from '../harness/suite';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
const suite = useApp();
afterAll(async () => {
  await browser?.close();
});

/** Waits until the focus is in something with this text. */
async function focused(page: Page, words: RegExp): Promise<void> {
  await page.locator(':focus').filter({ hasText: words }).waitFor();
}

interface Workflow {
  slug: string;
  name: Record<string, string>;
  statuses: { key: string; kind: string; name: Record<string, string> }[];
  transitions: { from: string; to: string; guards?: unknown[] }[];
}

async function workflow(slug: string): Promise<Workflow | undefined> {
  const { body } = await suite.call('/api/helpdesk/configuration', { headers: fullToken() });
  return (body as { data: { workflows: Workflow[] } }).data.workflows.find((one) => one.slug === slug);
}

it('an admin makes a workflow without dragging, puts its error right and publishes it', async () => {
  const page = await openDesigner(browser, suite);
  await page.getByRole('button', { name: 'New workflow' }).click();
  await nameIt(page, 'Čekání na díly');
  await page.locator('.react-flow__node').first().waitFor();
  expect(await barriers(page)).toEqual([]);

  await page.getByRole('tab', { name: 'Table' }).click();
  await addStatus(page, 'Waiting for parts', 'Waiting');
  await addWay(page, 'In progress', 'Waiting for parts');
  await choose(page, 'Add guard', 'Required field');
  await choose(page, 'Field', 'Owner');

  // Nothing leads out of the new status: the lint says so, and its line leads there.
  const problem = page.getByRole('button', { name: /No way leads out of “Waiting for parts”/ });
  await problem.click();
  await page.getByRole('region', { name: 'Status', exact: true }).waitFor();
  // A problem of the whole status is told where the focus goes.
  await focused(page, /No way leads out/);
  await addWay(page, 'Waiting for parts', 'In progress');
  await page.getByText('No problems found').waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(await workflow('cekani-na-dily')).toBeUndefined();

  // A reload loses nothing.
  await draftSaved(page);
  await page.reload();
  await draftSaved(page);
  await publish(page, 'Publish');
  expect(await workflow('cekani-na-dily')).toMatchObject({
    name: { en: 'Čekání na díly' },
    statuses: [{ key: 'new' }, { key: 'in-progress' }, { key: 'closed' }, { key: 'waiting-for-parts', kind: 'waiting' }],
    transitions: expect.arrayContaining([
      { from: 'in-progress', to: 'waiting-for-parts', guards: [{ guard: 'required-field', field: 'owner' }] },
    ]),
  });
});

it('whoever publishes second is shown what the other did, and may publish over it', async () => {
  const page = await openDesigner(browser, suite);
  await page.getByRole('navigation', { name: 'What to design' }).getByRole('link', { name: 'Support' }).first().click();
  await page.getByRole('region', { name: 'Workflow', exact: true }).getByRole('textbox', { name: 'Name' }).fill('Mine');
  await page.getByText('Unpublished changes').first().waitFor();

  const before = await workflow('support');
  const theirs = await suite.call('/api/helpdesk/configuration', {
    method: 'PUT',
    headers: fullToken(),
    json: { format: 1, workflows: [{ ...before, name: { en: 'Theirs' } }] },
  });
  expect(theirs.status).toBe(200);

  await page.getByRole('button', { name: 'Publish' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('alert').filter({ hasText: 'Somebody else has published' }).waitFor();
  await dialog.getByText('Theirs').waitFor();
  await dialog.getByRole('button', { name: 'Publish over it' }).click();
  await page.getByText('Published', { exact: true }).first().waitFor();
  expect((await workflow('support'))?.name.en).toBe('Mine');
});

it('a workflow is tried before it is published, and what stands against a change leads to its guards', async () => {
  const page = await openDesigner(browser, suite);
  await openEntity(page, 'Workflows', '');
  await page.getByRole('tab', { name: 'Table' }).click();
  await page.getByRole('button', { name: 'New → In progress', exact: true }).click();
  await choose(page, 'Add guard', 'Time in status');
  await page.getByLabel('At least, minutes').fill('30');
  await page.getByRole('group', { name: 'Time in status' }).getByRole('textbox', { name: 'Message' }).fill('Think it over first.');

  await page.getByRole('tab', { name: 'Try it' }).click();
  const result = page.getByRole('region', { name: 'Where it could go' });
  const option = (name: string) => result.getByRole('listitem').filter({ has: page.getByTitle(name, { exact: true }) });
  await option('In progress').getByText('Blocked').waitFor();
  await option('Closed').getByText('A case cannot go from').waitFor();
  expect(await barriers(page)).toEqual([]);
  await option('In progress').getByRole('button', { name: 'Think it over first.' }).click();
  await page.getByRole('group', { name: 'Time in status' }).waitFor();
  await page.getByLabel('Minutes in this status').fill('45');
  await option('In progress').getByText('Allowed').waitFor();

  // What a guard asks about is chosen from what there is.
  await choose(page, 'It is in the status', 'In progress');
  await option('Closed').getByText('Blocked').waitFor();
  await choose(page, 'Category', 'General question');
  await option('Closed').getByText('Allowed').waitFor();
  expect(await barriers(page)).toEqual([]);

  // A real case is looked at in the same way; here there is none of that number.
  await choose(page, 'Try it on', 'A case that is there');
  await page.getByLabel('Number of the case').fill('SUP-999999');
  await page.getByText('There is no such case').waitFor();
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click();
});

it('problems are told in the language of the admin, and followed into the input they are about', async () => {
  const page = await openDesigner(browser, suite);
  await page.evaluate(() => localStorage.setItem('strapi-admin-language', 'cs'));
  await page.reload();
  await page.getByRole('button', { name: 'Nový pracovní postup' }).click();
  await page.getByRole('dialog').getByLabel('Název').fill('Zkouška');
  await page.getByRole('button', { name: 'Vytvořit' }).click();
  await page.locator('.react-flow__node[data-id="closed"]').click();
  // Without a name in any language.
  const name = page.getByRole('complementary').getByRole('textbox', { name: 'Název' });
  for (const language of ['en', 'cs', 'pl', 'ru']) {
    await page
      .getByRole('complementary')
      .getByRole('group', { name: 'Jazyky: Název' })
      .getByRole('button', { name: new RegExp(`^${language}`, 'i') })
      .click();
    await name.fill('');
  }
  await page.locator('.react-flow__pane').click({ position: { x: 5, y: 300 } });
  await page.getByRole('button', { name: /Je potřeba text alespoň v jednom jazyce/ }).click();
  await page.waitForFunction(() => document.activeElement?.closest('[data-place$=".statuses.closed.name"]') !== null);
});
