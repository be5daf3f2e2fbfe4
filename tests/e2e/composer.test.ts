import type { Browser, Page } from 'playwright-core';
import { barriers, launchBrowser } from '../harness/browser';
import { openCase, type TestCase } from '../harness/cases';
import { addContact } from '../harness/contacts';
import { AGENT, fullToken } from '../harness/credentials';
import { startSmtpSink, type SmtpSink } from '../harness/smtp-sink';
import { signIn, useApp } from '../harness/suite';

let sink: SmtpSink;
beforeAll(async () => {
  sink = await startSmtpSink();
});
const suite = useApp(() => ({ SMTP_URL: sink.url, MAIL_FROM: 'Support <help@example.test>', REPLY_UNDO_SECONDS: '3600' }));
let browser: Browser;
afterAll(async () => {
  await browser?.close();
  await sink?.stop();
});

beforeAll(async () => {
  browser = await launchBrowser();
  const body = { en: 'Hello {{contact.name}},\nit works again.\n\n{{agent.name}}' };
  await suite.call('/api/helpdesk/configuration', {
    method: 'PUT',
    json: { format: 1, templates: [{ slug: 'works-again', name: 'Works again', subject: { en: 'Your {{case.number}}' }, body }] },
    headers: fullToken(),
  });
});

async function openCard(kase: TestCase): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await signInAt(page, kase);
  return page;
}

async function signInAt(page: Page, { document_id }: TestCase): Promise<void> {
  await page.goto(suite.url(`/admin/plugins/helpdesk/cases/${document_id}`));
  await page.getByLabel('Email', { exact: false }).fill(AGENT.email);
  await page.getByLabel('Password', { exact: false }).first().fill(AGENT.password);
  await page.getByRole('button', { name: 'Login' }).click();
  await composer(page).waitFor();
}

const composer = (page: Page) => page.getByRole('region', { name: 'Write' });
const words = (page: Page) => composer(page).getByRole('textbox', { name: 'Reply to the client' });
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');

it('a reply is written by keyboard with a template and a file, survives a reload, is taken back and sent again', async () => {
  const kase = await openCase(suite, { subject: 'Gate stuck' });
  const page = await openCard(kase);

  await page.keyboard.press('r');
  await words(page).pressSequentially('/works');
  await composer(page).getByRole('option', { name: 'Works again' }).waitFor();
  await composer(page).getByText('Hello Jana Malá,').waitFor();
  expect(await barriers(page, 'section[aria-label="Write"]')).toEqual([]);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('textarea')?.value === 'Hello Jana Malá,\nit works again.\n\nPetr Agent');
  await page.keyboard.type(' ✓');
  await composer(page).locator('input[type=file]').setInputFiles({ name: 'gate.png', mimeType: 'image/png', buffer: PNG });
  await composer(page).getByRole('button', { name: 'Remove gate.png' }).waitFor();
  await composer(page).getByText('Draft saved').waitFor();

  await page.reload();
  await composer(page).getByRole('button', { name: 'Remove gate.png' }).waitFor();
  expect(await words(page).inputValue()).toBe('Hello Jana Malá,\nit works again.\n\nPetr Agent ✓');
  expect(await composer(page).getByLabel('Subject').inputValue()).toBe(`Your ${kase.number}`);

  await words(page).focus();
  await page.keyboard.press('Control+Enter');
  await composer(page).getByText('The reply waits to leave.').waitFor();
  const shown = page.getByRole('article').filter({ hasText: 'it works again.' });
  await shown.getByText('Waiting to be sent').waitFor();
  expect(await words(page).count()).toBe(0);

  // It can be taken back after a reload as well.
  await page.reload();
  await composer(page).getByText('The reply waits to leave.').waitFor();
  await composer(page).getByRole('button', { name: 'Undo' }).click();
  await composer(page).getByText('Taken back').waitFor();
  expect(await words(page).inputValue()).toBe('Hello Jana Malá,\nit works again.\n\nPetr Agent ✓');
  await shown.getByText('Taken back before it was sent').waitFor();

  await words(page).press('Control+Enter');
  await composer(page).getByRole('button', { name: 'Undo' }).waitFor();
  await suite.database
    .knex('helpdesk_outbox')
    .where({ case_id: kase.id, state: 'pending' })
    .update({ next_attempt_at: new Date(0) });
  const mail = await sink.waitFor(({ subject }) => subject === `Your ${kase.number}`);
  expect(mail.attachments.map(({ filename }) => filename)).toEqual(['gate.png']);

  await page.keyboard.press('Escape');
  await page.locator('h1').first().click();
  await page.keyboard.press('n');
  const note = composer(page).getByRole('textbox', { name: 'Note for colleagues' });
  await note.pressSequentially('@Sara');
  await composer(page).getByRole('option', { name: 'Sára Supervisor' }).waitFor();
  await page.keyboard.press('Enter');
  await note.pressSequentially('please look');
  expect(await barriers(page, 'section[aria-label="Write"]')).toEqual([]);
  await page.context().setOffline(true);
  await page.keyboard.press('Control+Enter');
  await composer(page).getByText('Your words are still here.').waitFor();
  expect(await note.inputValue()).toBe('@Sára Supervisor please look');
  await page.context().setOffline(false);
  await composer(page).getByRole('button', { name: 'Add internal note' }).click();
  await note.waitFor({ state: 'detached' });
  await page.getByText('@Sára Supervisor please look').waitFor();
  expect(await suite.database.knex('helpdesk_mentions').where({ case_id: kase.id })).toHaveLength(1);
  await page.close();
});

it('a file goes on arriving while the other kind of message is written, and e-mail is answered from the contact', async () => {
  const kase = await openCase(suite);
  const page = await openCard(kase);
  await page.getByRole('button', { name: 'Write an e-mail', exact: true }).click();
  await words(page).waitFor();
  let arrive: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/uploads', async (route) => {
    await held;
    await route.continue();
  });
  await composer(page).locator('input[type=file]').setInputFiles({ name: 'gate.png', mimeType: 'image/png', buffer: PNG });
  await composer(page).getByRole('progressbar').waitFor();
  await composer(page).getByRole('button', { name: 'Internal note' }).click();
  await composer(page).getByRole('textbox', { name: 'Note for colleagues' }).waitFor();
  arrive();
  await composer(page).getByRole('button', { name: 'Reply' }).click();
  await composer(page).getByRole('progressbar').waitFor({ state: 'detached' });
  await composer(page).getByRole('button', { name: 'Remove gate.png' }).waitFor();
  await page.close();
});

it('what is written while the server cannot tell of drafts is no other window, and is saved once it can', async () => {
  const kase = await openCase(suite);
  const { id } = await suite.database.knex('admin_users').where({ email: AGENT.email }).first('id');
  // A draft was there once, and was sent.
  await suite.database.knex('helpdesk_drafts').insert({ case_id: kase.id, user_id: id, part: 'note', revision: 5, saved_at: new Date() });
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await context.route('**/drafts', (route) => route.fulfill({ status: 503, body: '{}' }));
  await signInAt(page, kase);
  await page.keyboard.press('n');
  await composer(page).getByRole('textbox', { name: 'Note for colleagues' }).fill('Call them back');
  await composer(page).getByText('Draft kept in this browser', { exact: false }).waitFor();
  await context.unroute('**/drafts');
  await composer(page).getByText('Draft saved').waitFor();
  const kept = await suite.database.knex('helpdesk_drafts').where({ case_id: kase.id, part: 'note' }).first();
  expect([kept.revision, kept.content.includes('Call them back')]).toEqual([6, true]);
  await page.close();
});

it('a contact with two addresses is written to the one that is chosen (R52)', async () => {
  const headers = await signIn(suite, AGENT);
  await addContact(suite, headers, { firstName: 'Dva', lastName: 'Maily', emails: ['first@example.test', 'second@example.test'] });
  const page = await openCard(await openCase(suite, { requester: { name: 'X', email: 'first@example.test' } }));
  await page.getByRole('region', { name: 'Contact', exact: true }).getByRole('button', { name: 'Write an e-mail' }).press('Enter');
  const list = page.getByRole('dialog', { name: 'Which address to write to' });
  await list.getByRole('button', { name: 'first@example.test' }).waitFor();
  expect(await barriers(page, '[role=dialog]')).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await composer(page).getByText('second@example.test').waitFor();
  expect(await composer(page).getByText('first@example.test').count()).toBe(0);
  await words(page).waitFor();
  await page.keyboard.type('Is it open?');
  expect(await words(page).inputValue()).toBe('Is it open?');
});
