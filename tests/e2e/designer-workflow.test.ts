import type { Browser, Page } from 'playwright-core';
import { barriers, launchBrowser } from '../harness/browser';
import { fullToken } from '../harness/credentials';
import { choose, nameIt, openDesigner, publish } from '../harness/designer';
import { useApp } from '../harness/suite';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
const suite = useApp();
afterAll(async () => {
  await browser?.close();
});

async function addWay(page: Page, from: string, to: string): Promise<void> {
  await choose(page, 'From', from);
  await choose(page, 'To', to);
  await page.getByRole('button', { name: 'Add transition' }).click();
}

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
  await page.getByRole('button', { name: 'Add status' }).click();
  await nameIt(page, 'Waiting for parts');
  await choose(page, 'Kind', 'Waiting');
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
  await page.getByText('Unpublished changes · saved').waitFor();
  await page.reload();
  await page.getByText('Unpublished changes · saved').waitFor();
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
