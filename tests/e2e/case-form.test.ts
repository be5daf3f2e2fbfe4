import type { Browser, Page } from 'playwright-core';
import { field, option, when } from '../builders/form';
import { barriers, launchBrowser } from '../harness/browser';
import { openCase } from '../harness/cases';
import { configure } from '../harness/configuration';
import { AGENT, FRONT_OFFICE, fullToken, SUPERVISOR } from '../harness/credentials';
import { choose, openDesigner, publish } from '../harness/designer';
import { jsonColumn } from '../harness/rows';
import { useApp } from '../harness/suite';

const suite = useApp();
let browser: Browser;

const status = (key: string, name: string, kind: string, rest = {}) => ({ key, name: { en: name }, kind, ...rest });
const label = (en: string) => ({ label: { en } });
const plate = field('plate', 'short-text', { ...label('Number plate'), required: true });
const FIRST = [
  plate,
  field('colour', 'single-choice', { ...label('Colour'), options: [option('red'), option('blue')] }),
  field('dent', 'short-text', label('Dent')),
];
const SECOND = [
  field('plate', 'short-text', { ...label('Registration'), required: true }),
  field('colour', 'single-choice', { ...label('Paint'), options: [{ ...option('red'), hidden: true }, option('blue')] }),
  field('amount', 'money', { ...label('Amount'), section: 'loss', currency: 'CZK' }),
  field('reason', 'long-text', { ...label('Why so much'), section: 'loss', visibleWhen: when('amount', '>', 1_000) }),
  field('finish', 'button', { ...label('Finish'), action: { action: 'set-status', status: 'done' } }),
  field('call', 'button', { ...label('Call back'), action: { action: 'set-status', status: 'callback' } }),
  field('garage', 'button', { ...label('Garage'), action: { action: 'open-url', url: 'https://example.com/cars/{answers.plate}' } }),
];

const publishSecond = () =>
  configure(suite, {
    forms: [{ slug: 'claim', sections: [{ key: 'loss', title: { en: 'Loss' } }], fields: SECOND, removedFields: ['dent'] }],
  });

beforeAll(async () => {
  browser = await launchBrowser();
  await configure(suite, {
    campaigns: [{ slug: 'claims', name: { en: 'Claims' }, prefix: 'CLM', webForm: true, workflow: 'claims', forms: ['claim'] }],
    workflows: [
      {
        slug: 'claims',
        initial: 'new',
        statuses: [
          status('new', 'New', 'unused'),
          status('callback', 'Callback', 'public-callback', { due: { mode: 'pick' } }),
          status('done', 'Done', 'closed'),
        ],
        transitions: [
          { from: 'new', to: 'callback' },
          {
            from: 'callback',
            to: 'done',
            guards: [{ guard: 'required-answer', form: 'claim', field: 'amount', message: { en: 'Say how much it costs first.' } }],
          },
        ],
      },
    ],
    forms: [{ slug: 'claim', title: { en: 'Claim' }, public: true, fields: [...FIRST, field('amount', 'money', label('Amount'))] }],
  });
});
afterAll(async () => {
  await browser?.close();
});

const openClaim = (answers: Record<string, unknown>) => openCase(suite, { campaign: 'claims', form: 'claim', answers });

async function openCard(who: typeof AGENT, { document_id }: { document_id: string }): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(suite.url(`/admin/plugins/helpdesk/cases/${document_id}`));
  await page.getByLabel('Email', { exact: false }).fill(who.email);
  await page.getByLabel('Password', { exact: false }).first().fill(who.password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('tab', { name: /^Forms?/ }).click();
  await page.getByRole('heading', { name: 'Claim', exact: true }).waitFor();
  return page;
}

async function answersOf({ id }: { id: number }) {
  const row = await suite.database.knex('helpdesk_form_answers').where({ case_id: id }).first();
  return { version: row.version, answers: jsonColumn(row.answers) };
}

it('an agent fills in a form that is changed meanwhile, and loses nothing', async () => {
  const row = await openClaim({ plate: '1AB 2345', colour: 'red' });
  const page = await openCard(AGENT, row);
  await page.getByLabel('Dent').fill('Left door');
  await page.getByLabel('Number plate').fill('2CD 6789');
  await publishSecond();

  // What the new version has no place for stays in sight; the rest is in its new words.
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Dent: Left door', { exact: false }).waitFor();
  expect(await page.getByLabel('Registration').inputValue()).toBe('2CD 6789');
  expect(await answersOf(row)).toMatchObject({ version: 1, answers: { plate: '1AB 2345' } });
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Leave out' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Not saved yet').waitFor({ state: 'detached' });
  expect(await answersOf(row)).toMatchObject({ version: 2, answers: { plate: '2CD 6789', colour: 'red' } });

  // The chosen entry is still there, and told to be of the past.
  await page.getByText('1 former answer').click();
  await page.getByText('No longer offered', { exact: false }).waitFor();
  expect(await barriers(page)).toEqual([]);
});

it('a button saves what is typed and sets the status, asks what that asks for, and says why it cannot', async () => {
  await publishSecond();
  const row = await openClaim({ plate: '1AB 2345' });
  const page = await openCard(AGENT, row);
  // The case becomes the agent's on opening, which is a change of it too.
  await page.getByText('It is yours now.', { exact: false }).waitFor();
  expect(await page.getByRole('link', { name: 'Garage' }).getAttribute('href')).toBe('https://example.com/cars/1AB%202345');
  await page.getByLabel('Registration').fill('3EF');

  // By keyboard alone.
  await page.getByRole('button', { name: 'Call back' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByLabel('When is it due').fill('2030-01-01T09:00');
  await page.keyboard.press('Enter');
  await page.getByRole('main').getByText('Callback', { exact: true }).first().waitFor();
  expect(await answersOf(row)).toMatchObject({ answers: { plate: '3EF' } });

  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByText('Say how much it costs first.').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByLabel('Amount', { exact: false }).fill('1500');
  await page.getByLabel('Why so much').waitFor();
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByRole('main').getByText('Done', { exact: true }).first().waitFor();
  expect(await answersOf(row)).toMatchObject({ answers: { plate: '3EF', amount: 1_500 } });
});

it('an agent is asked before closing a case with answers that are not saved', async () => {
  await publishSecond();
  const page = await openCard(AGENT, await openClaim({ plate: '5IJ' }));
  await page.getByLabel('Registration').fill('6KL');
  await page.getByRole('link', { name: 'Cases' }).click();
  await page.getByRole('searchbox').waitFor();
  await page.getByRole('link', { name: /CLM-.* Not saved/ }).click();
  expect(await page.getByLabel('Registration').inputValue()).toBe('6KL');
  const close = page.getByRole('button', { name: /^Close CLM-/ });
  await close.click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Keep editing' }).click();
  expect(await page.getByLabel('Registration').inputValue()).toBe('6KL');
  await close.click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Close without saving' }).click();
  await page.getByRole('searchbox').waitFor();
  expect(await close.count()).toBe(0);
});

it('an admin gives a button its action in the form builder', async () => {
  await publishSecond();
  const admin = await openDesigner(browser, suite);
  await admin.getByRole('link', { name: 'Claim', exact: true }).click();
  await admin.locator('button[aria-pressed]', { hasText: 'Garage' }).click();
  const address = admin.getByLabel('Address');
  expect(await address.inputValue()).toBe('https://example.com/cars/{answers.plate}');
  await address.fill('https://{answers.plate}.example.com/');
  await admin.getByText('begins with https:// and a host that is written out').first().waitFor();
  expect(await barriers(admin)).toEqual([]);
  await choose(admin, 'What it does', 'Adds a task');
  await admin.getByRole('textbox', { name: 'Title of the task' }).fill('Call the garage');
  await publish(admin, 'Publish');
  const { body } = await suite.call('/api/helpdesk/configuration?campaigns=claims', { headers: fullToken() });
  const garage = body.data.forms[0].fields.find(({ key }: { key: string }) => key === 'garage');
  expect(garage.action).toEqual({ action: 'add-task', title: { en: 'Call the garage' } });
});

it('whoever may only read sees the answers, and no controls', async () => {
  await publishSecond();
  const page = await openCard(FRONT_OFFICE, await openClaim({ plate: '4GH', colour: 'blue' }));
  await page.getByText('4GH').waitFor();
  expect(await page.getByRole('button', { name: 'Finish' }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Save', exact: true }).count()).toBe(0);
  expect(await barriers(page)).toEqual([]);
});

it('a supervisor edits the form from inside a case, for all cases that have it', async () => {
  await publishSecond();
  const page = await openCard(SUPERVISOR, await openClaim({ plate: '7MN' }));
  await page.getByRole('button', { name: 'Edit form: Claim' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Registration').click();
  const title = dialog.getByRole('textbox', { name: 'Label' });
  await title.fill('');
  await dialog.getByText('A title is needed').waitFor();
  expect(await dialog.getByRole('button', { name: 'Review' }).isDisabled()).toBe(true);
  await title.fill('Plate');
  await dialog.getByText('Paint').click();
  await dialog.getByRole('button', { name: 'Add an option' }).click();
  await dialog.getByRole('textbox', { name: /option-3/ }).fill('Green');
  expect(await barriers(page, '[role=dialog]')).toEqual([]);
  await dialog.getByRole('button', { name: 'Review' }).click();
  await dialog.getByText(/^This form is in \d+ cases?, \d+ of them open\.$/).waitFor();
  await dialog.getByRole('button', { name: 'Save for all cases' }).click();
  await page.getByLabel('Plate', { exact: false }).first().waitFor();
  const { body } = await suite.call('/api/forms/claim');
  expect(body.data.fields[0].label).toEqual({ en: 'Plate' });
  expect(body.data.fields[1].options.map(({ label: { en } }: { label: { en: string } }) => en)).toContain('Green');
});
