import type { Browser, Locator, Page } from 'playwright-core';
import { field } from '../builders/form';
import { launchBrowser } from '../harness/browser';
import { openCase, type TestCase } from '../harness/cases';
import { ADMIN, AGENT, fullToken } from '../harness/credentials';
import { eventually } from '../harness/eventually';
import { openHelpdesk } from '../harness/panel';
import { caseRow, jsonColumn } from '../harness/rows';
import { startSmtpSink, type SmtpSink } from '../harness/smtp-sink';
import { useApp } from '../harness/suite';

let sink: SmtpSink;
beforeAll(async () => {
  sink = await startSmtpSink();
});
const suite = useApp(() => ({ SMTP_URL: sink.url, MAIL_FROM: 'Support <help@example.test>', REPLY_UNDO_SECONDS: '3600' }));
let browsers: [Browser, Browser];
let first: TestCase;
let second: TestCase;

beforeAll(async () => {
  browsers = [await launchBrowser(), await launchBrowser()];
  const label = (en: string) => ({ label: { en } });
  const status = (key: string, name: string, kind: string) => ({ key, name: { en: name }, kind });
  const document = {
    format: 1,
    campaigns: [{ slug: 'claims', name: { en: 'Claims' }, prefix: 'CLM', webForm: true, workflow: 'claims', forms: ['claim'] }],
    forms: [
      {
        slug: 'claim',
        title: { en: 'Claim' },
        public: true,
        fields: [field('plate', 'short-text', label('Number plate')), field('damage', 'long-text', label('Damage'))],
      },
    ],
    workflows: [
      {
        slug: 'claims',
        initial: 'received',
        statuses: [status('received', 'Received', 'unused'), status('checked', 'Checked', 'open'), status('done', 'Done', 'closed')],
        transitions: [
          { from: 'received', to: 'checked', guards: [{ guard: 'required-answer', form: 'claim', field: 'damage' }] },
          { from: 'checked', to: 'received' },
          { from: 'checked', to: 'done' },
        ],
      },
    ],
    templates: [
      {
        slug: 'works-again',
        name: 'Works again',
        subject: { en: 'Your {{case.number}}' },
        body: { en: 'Hello {{contact.name}},\nit works again.' },
      },
    ],
  };
  const { status: code, body } = await suite.call('/api/helpdesk/configuration', { method: 'PUT', json: document, headers: fullToken() });
  expect([code, body.error?.details]).toEqual([200, undefined]);
  first = await openCase(suite, { campaign: 'claims', subject: 'Gate stuck' });
  second = await openCase(suite, { campaign: 'claims', subject: 'Lost parcel' });
  await suite.database.knex('cases').where({ id: first.id }).update({ priority: 90 });
});
afterAll(async () => {
  for (const browser of browsers ?? []) await browser.close();
  await sink?.stop();
});

/** Goes to something as somebody without a mouse does: step by step. */
async function reach(page: Page, target: Locator, step: 'Tab' | 'ArrowDown' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let steps = 0; steps < 120; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(step);
  }
  throw new Error(`${target.toString()} cannot be reached by ${step}`);
}

async function activate(page: Page, target: Locator, step?: 'Tab' | 'ArrowDown'): Promise<void> {
  await reach(page, target, step);
  await page.keyboard.press('Enter');
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });
const statusMenu = (page: Page) => page.getByRole('dialog', { name: 'Where the case can go' });
const writing = (page: Page) => page.getByRole('region', { name: 'Write' });
const words = (page: Page) => writing(page).getByRole('textbox', { name: 'Reply to the client' });

it('an agent works through a case without a mouse, from the queue to the next one, while a colleague changes it too', async () => {
  const [here, there] = browsers;
  let petr = await openHelpdesk(here, suite, AGENT);
  const ada = await openHelpdesk(there, suite, ADMIN);

  // The most urgent case of the queue.
  await heading(petr, 'Cases').waitFor();
  await petr.keyboard.press('g');
  await petr.keyboard.press('n');
  await heading(petr, 'Gate stuck').waitFor();
  expect((await caseRow(suite, first.number)).owner_id).not.toBeNull();

  // What stands against the next status, and to the field that it asks for.
  await petr.keyboard.press('s');
  const checked = statusMenu(petr).getByRole('listitem').filter({ hasText: 'Checked' });
  await checked.getByText('Damage', { exact: false }).first().waitFor();
  await activate(petr, checked.getByRole('button', { name: 'Go to it' }), 'ArrowDown');
  const damage = petr.getByLabel('Damage');
  await reach(petr, damage);
  await petr.keyboard.type('The axle is bent');
  await petr.keyboard.press('Escape');

  // A reply from a template, with a file.
  await petr.keyboard.press('r');
  await reach(petr, words(petr));
  await petr.keyboard.type('/works');
  await writing(petr).getByRole('option', { name: 'Works again' }).waitFor();
  await petr.keyboard.press('Enter');
  await petr.waitForFunction(
    () => document.activeElement instanceof HTMLTextAreaElement && /works again/.test(document.activeElement.value),
  );
  const choosing = petr.waitForEvent('filechooser');
  await activate(petr, writing(petr).getByRole('button', { name: 'Attach files' }));
  await (await choosing).setFiles({ name: 'invoice.txt', mimeType: 'text/plain', buffer: Buffer.from('12 €') });
  await writing(petr).getByRole('button', { name: 'Remove invoice.txt' }).waitFor();
  await writing(petr).getByText('Draft saved').waitFor();

  // A colleague saves the same field, and the page dies.
  await ada.goto(suite.url(`/admin/plugins/helpdesk/cases/${first.document_id}`));
  await ada.getByRole('tab', { name: /^Form/ }).click();
  await ada.getByLabel('Damage').fill('The axle is broken');
  await ada.getByLabel('Number plate').fill('1AB');
  await ada.keyboard.press('Control+s');
  await ada.getByText('Saved.').waitFor();
  await petr.getByRole('button', { name: 'Ada Admin saved: refresh' }).waitFor();
  const drafts = () => suite.database.knex('helpdesk_drafts').where({ case_id: first.id }).whereNotNull('content').pluck('content');
  expect(await eventually(async () => (await drafts()).some((content) => content.includes('The axle is bent')))).toBe(true);
  const context = petr.context();
  await petr.close();

  // Everything is there again, and what both have changed is decided before it is saved.
  petr = await context.newPage();
  await petr.goto(suite.url(`/admin/plugins/helpdesk/cases/${first.document_id}`));
  const merge = petr.getByRole('dialog', { name: 'Changed here and by somebody else' });
  await merge.getByText('The axle is broken').waitFor();
  await reach(petr, merge.getByRole('radio').first());
  await petr.keyboard.press('Space');
  await activate(petr, merge.getByRole('button', { name: 'Use these values' }));
  await petr.keyboard.press('Control+s');
  await petr.getByText('Saved.').waitFor();
  const { answers } = await suite.database.knex('helpdesk_form_answers').where({ case_id: first.id }).first();
  expect(jsonColumn(answers)).toEqual({ plate: '1AB', damage: 'The axle is bent' });

  // The reply goes as it was written.
  expect(await words(petr).inputValue()).toBe('Hello Jana Malá,\nit works again.');
  await reach(petr, words(petr));
  await petr.keyboard.press('Control+Enter');
  await writing(petr).getByText('The reply waits to leave.').waitFor();
  await suite.database
    .knex('helpdesk_outbox')
    .where({ case_id: first.id, state: 'pending' })
    .update({ next_attempt_at: new Date(0) });
  const mail = await sink.waitFor(({ subject }) => subject === `Your ${first.number}`);
  expect(mail.attachments.map(({ filename }) => filename)).toEqual(['invoice.txt']);

  // On to the next status, and to the next case.
  await petr.keyboard.press('Escape');
  await petr.keyboard.press('s');
  await activate(petr, statusMenu(petr).getByRole('button', { name: 'Checked' }), 'ArrowDown');
  await petr.getByRole('button', { name: 'Checked: change the status' }).waitFor();
  await activate(petr, petr.getByRole('button', { name: 'Other ways to save' }));
  await activate(petr, petr.getByRole('menuitem', { name: 'Save and take the next' }), 'ArrowDown');
  await heading(petr, 'Lost parcel').waitFor();
  const { id: petrId } = await suite.database.knex('admin_users').where({ email: AGENT.email }).first('id');
  expect((await caseRow(suite, second.number)).owner_id).toBe(petrId);
});
