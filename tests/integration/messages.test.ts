import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { field, form } from '../builders/form';
import { openCase, revisionOf, type TestCase } from '../harness/cases';
import { addCampaign, addForm } from '../harness/configuration';
import { ADMIN, AGENT, FRONT_OFFICE, fullToken, SUPERVISOR } from '../harness/credentials';
import { eventually } from '../harness/eventually';
import { multipart } from '../harness/multipart';
import { userIdOf } from '../harness/people';
import { badFields, countRows, jsonColumn } from '../harness/rows';
import { startSmtpSink, type SmtpSink } from '../harness/smtp-sink';
import { submission } from '../harness/submission';
import { signIn, useApp } from '../harness/suite';

const HOUR = 3_600;
const storage = mkdtempSync(path.join(tmpdir(), 'helpdesk-messages-'));
let sink: SmtpSink;
beforeAll(async () => {
  sink = await startSmtpSink();
});
// Replies stay in their window until a test lets them go.
const suite = useApp(() => ({
  SMTP_URL: sink.url,
  MAIL_FROM: 'Support <help@example.test>',
  REPLY_UNDO_SECONDS: String(HOUR),
  ATTACHMENTS_DIR: storage,
}));
afterAll(async () => {
  await sink?.stop();
  rmSync(storage, { recursive: true, force: true });
});

type Headers = Record<string, string>;
let agent: Headers;
let supervisor: Headers;
let frontOffice: Headers;
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');

beforeAll(async () => {
  agent = await signIn(suite, AGENT);
  supervisor = await signIn(suite, SUPERVISOR);
  frontOffice = await signIn(suite, FRONT_OFFICE);
});

const pathOf = ({ document_id }: TestCase, rest: string) => `/helpdesk/cases/${document_id}/${rest}`;
const reply = (kase: TestCase, data: object = {}, headers: Headers = agent) =>
  suite.call(pathOf(kase, 'messages'), {
    method: 'POST',
    json: { data: { channel: 'email', to: ['jana@example.test'], text: 'It is open again.', ...data } },
    headers,
  });
const note = (kase: TestCase, data: object, headers: Headers = agent) =>
  suite.call(pathOf(kase, 'notes'), { method: 'POST', json: { data }, headers });
const undo = (kase: TestCase, activityId: string, headers: Headers = agent) =>
  suite.call(pathOf(kase, `messages/${activityId}/undo`), { method: 'POST', headers });
const upload = (kase: TestCase, fileName: string, body: string | Buffer = PNG, headers: Headers = agent) => {
  const form = multipart([{ name: 'files', fileName, type: 'application/octet-stream', body }]);
  return suite.call(pathOf(kase, 'uploads'), { method: 'POST', body: form.body, headers: { ...headers, ...form.headers } });
};
const uploaded = async (...args: Parameters<typeof upload>): Promise<string> => (await upload(...args)).body.data[0].id;
const timeline = async (kase: TestCase) => (await suite.call(pathOf(kase, 'activities'), { headers: agent })).body.data;
const tracked = async ({ trackingToken }: { trackingToken: string }) =>
  (await suite.call(`/api/cases/track/${trackingToken}`)).body.data.messages;
const storedFiles = () =>
  readdirSync(storage, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(path.join(storage, name)).isFile()).length;

/** Ends the windows of a case and has the worker look at once, which a new case's acknowledgement does. */
async function letGo({ id }: TestCase): Promise<void> {
  await suite.database
    .knex('helpdesk_outbox')
    .where({ case_id: id, state: 'pending' })
    .update({ next_attempt_at: new Date(0) });
  await suite.call('/api/cases', { method: 'POST', json: submission({ requester: { name: 'Wake', email: 'wake@example.test' } }) });
}
const mailOf = (kase: TestCase) => sink.waitFor(({ subject }) => Boolean(subject?.includes(kase.number) && subject.startsWith('Re:')));

describe('a reply', () => {
  it('is on the timeline at once, waits to be taken back, and leaves as a mail in the thread of its case', async () => {
    const kase = await openCase(suite, { subject: 'Gate stuck' });
    const before = await revisionOf(suite, kase);
    const { status, body } = await reply(kase, { to: ['Jana@Example.test'], cc: ['boss@example.test'] });
    expect(status).toBe(201);
    expect(body.meta.caseRevision).toBe(before + 1);
    expect(await revisionOf(suite, kase)).toBe(before + 1);

    const [shown, acknowledgement] = await timeline(kase);
    expect(shown).toMatchObject({
      id: body.data.activityId,
      kind: 'message',
      channel: 'email',
      direction: 'out',
      visibility: 'public',
      actor: { kind: 'admin-user', name: 'Petr Agent' },
      subject: `Re: [${kase.number}] Gate stuck`,
      text: 'It is open again.',
      recipients: { to: ['jana@example.test'], cc: ['boss@example.test'] },
      delivery: { state: 'pending', undoUntil: body.data.undoUntil },
    });
    expect(acknowledgement.recipients).toEqual({ to: ['jana@example.test'], cc: [] });
    expect((await tracked(kase)).map(({ text }: { text: string }) => text)).not.toContain('It is open again.');

    await letGo(kase);
    const mail = await mailOf(kase);
    expect(mail.from).toMatchObject({ address: 'help@example.test' });
    expect([mail.to, mail.cc].map((list) => list?.map(({ address }) => address))).toEqual([['jana@example.test'], ['boss@example.test']]);
    expect(mail.text?.trim()).toBe('It is open again.');
    const first = await suite.database
      .knex('helpdesk_outbox')
      .where({ activity_id: Number(acknowledgement.id) })
      .first('message_id');
    expect([mail.inReplyTo, mail.references]).toEqual([first.message_id, first.message_id]);
    expect(mail.messageId).toMatch(new RegExp(`^<${kase.document_id}\\.`));
    expect(mail.headers.find(({ key }) => key === 'auto-submitted')).toBeUndefined();

    await eventually(async () => (await timeline(kase))[0].delivery.state === 'sent');
    expect((await timeline(kase))[0].delivery.undoUntil).toBeNull();
    expect((await tracked(kase)).at(-1)).toMatchObject({ direction: 'out', author: 'Petr', text: 'It is open again.' });
    expect(await undo(kase, body.data.activityId)).toMatchObject({ status: 409, body: { error: { name: 'AlreadySent' } } });
  });

  it('carries files, and shows images where their names stand', async () => {
    const kase = await openCase(suite);
    const image = await uploaded(kase, 'gate.png');
    const text = await uploaded(kase, 'šipka\u202Efdp.txt', 'arrow');
    const { status, body } = await reply(kase, { text: 'See [gate.png] <b>now</b>', attachments: [image, text] });
    expect(status).toBe(201);
    expect((await timeline(kase))[0].attachments.map(({ fileName }: { fileName: string }) => fileName)).toEqual([
      'gate.png',
      'šipkafdp.txt',
    ]);
    await letGo(kase);
    const mail = await mailOf(kase);
    const files = mail.attachments.map(({ filename, mimeType, contentId, disposition }) => ({
      filename,
      mimeType,
      contentId,
      disposition,
    }));
    expect(files).toEqual([
      { filename: 'gate.png', mimeType: 'image/png', contentId: `<${image}@example.test>`, disposition: 'inline' },
      { filename: 'šipkafdp.txt', mimeType: 'text/plain', contentId: undefined, disposition: 'attachment' },
    ]);
    expect(Buffer.from(mail.attachments[0]?.content as ArrayBuffer)).toEqual(PNG);
    expect(mail.html).toContain(`See <img src="cid:${image}@example.test" alt="gate.png"> &lt;b&gt;now&lt;/b&gt;`);
    // What was used once is no upload any more.
    expect(badFields(await reply(kase, { attachments: [image] }))).toEqual(['attachments.0']);
    expect(await suite.call(pathOf(kase, `uploads/${image}`), { method: 'DELETE', headers: agent })).toMatchObject({ status: 404 });
    expect(body.data.activityId).toEqual(expect.any(String));
  });

  it('is sent once, however often it is asked for', async () => {
    const kase = await openCase(suite);
    const headers = { ...agent, 'Idempotency-Key': 'one' };
    const answers = await Promise.all([1, 2, 3].map(() => reply(kase, {}, headers)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.data.activityId)).size).toBe(1);
    expect(await reply(kase, {}, headers)).toMatchObject({ status: 201, body: { data: { undoUntil: answers[0]?.body.data.undoUntil } } });
    expect(await countRows(suite, 'helpdesk_outbox', { case_id: kase.id, automatic: false })).toBe(1);
    const other = await reply(kase, { text: 'Other words' }, headers);
    expect(other).toMatchObject({ status: 409, body: { error: { name: 'IdempotencyKeyReused' } } });
    // The key is the sender's own, and the case's.
    expect((await reply(kase, {}, { ...supervisor, 'Idempotency-Key': 'one' })).body.data.activityId).not.toBe(
      answers[0]?.body.data.activityId,
    );
    expect(await countRows(suite, 'helpdesk_outbox', { case_id: kase.id, automatic: false })).toBe(2);
  });

  it('brings the case into its next status, both or neither (R32)', async () => {
    const kase = await openCase(suite);
    const options = (await suite.call(pathOf(kase, 'status-options'), { headers: agent })).body.data;
    const statusOf = (key: string) => options.find((option: { key: string }) => option.key === key).documentId;
    const refused = await reply(kase, { status: statusOf('closed') });
    expect(refused).toMatchObject({ status: 422, body: { error: { name: 'TransitionRefused' } } });
    expect(await countRows(suite, 'helpdesk_outbox', { case_id: kase.id, automatic: false })).toBe(0);

    const sent = await reply(kase, { status: statusOf('in-progress') });
    expect(sent).toMatchObject({ status: 201, body: { meta: { caseRevision: kase.revision + 1 } } });
    expect((await timeline(kase))[0]).toMatchObject({ kind: 'status-change', cause: 'reply' });

    // New → In progress is a way of no return in the starter's workflow: the status stays, and the answer says so.
    expect(await undo(kase, sent.body.data.activityId)).toMatchObject({ status: 200, body: { meta: { statusStays: true } } });
    const waiting = await reply(kase, { status: statusOf('waiting-for-customer') });
    expect(await undo(kase, waiting.body.data.activityId)).toMatchObject({ status: 200, body: { meta: { statusStays: false } } });
    const { body } = await suite.call(`/helpdesk/cases/${kase.document_id}`, { headers: agent });
    expect(body.data.status.documentId).toBe(statusOf('in-progress'));
  });

  it.each([
    ['no address', { to: [] }, ['to']],
    ['two addresses in one', { to: ['a@example.test, b@example.test'] }, ['to.0']],
    ['a header in an address', { cc: ['a@example.test\r\nBcc: b@example.test'] }, ['cc.0']],
    ['our own mailbox', { cc: ['help@example.test'] }, ['cc.0']],
    ['no words', { text: '  ' }, ['text']],
    ['another channel', { channel: 'sms' }, ['channel']],
    ['markup of its own', { html: '<script>' }, ['html']],
    ['a file that is not there', { attachments: ['x'.repeat(24)] }, ['attachments.0']],
    ['a path as a file', { attachments: ['../../etc/passwd'] }, ['attachments.0']],
  ])('with %s is refused and nothing is sent', async (_what, data, paths) => {
    const kase = await openCase(suite);
    const answer = await reply(kase, data);
    expect([answer.status, badFields(answer)]).toEqual([400, paths]);
    expect(await revisionOf(suite, kase)).toBe(kase.revision);
  });

  it('cannot smuggle headers in by its subject, nor secrets out by its text', async () => {
    const kase = await openCase(suite);
    const link = `${suite.app.url}/track/#`;
    const { body } = await reply(kase, {
      subject: `Re: ${kase.number}\r\nBcc: eve@example.test`,
      text: `Masked ${link}…\nWhole ${link}${kase.trackingToken}`,
    });
    await letGo(kase);
    const mail = await mailOf(kase);
    expect([mail.subject, mail.bcc]).toEqual([`Re: ${kase.number} Bcc: eve@example.test`, undefined]);
    expect(mail.text).toContain(`Masked ${link}${kase.trackingToken}`);
    const kept = await suite.database
      .knex('helpdesk_activities')
      .where({ id: Number(body.data.activityId) })
      .first('body');
    expect(kept.body).toBe(`Masked ${link}…\nWhole ${link}…`);
  });

  it('needs the right to answer, and a case that is there for whoever writes', async () => {
    const kase = await openCase(suite);
    expect(await reply(kase, {}, frontOffice)).toMatchObject({ status: 403 });
    expect(await reply(kase, {}, {})).toMatchObject({ status: 401 });
    expect(await reply(kase, {}, fullToken())).toMatchObject({ status: 401 });
    expect(await reply({ ...kase, document_id: 'nothing-of-that-name' })).toMatchObject({ status: 404 });
  });
});

describe('taking a reply back', () => {
  it('gives the words and files back and never sends the mail', async () => {
    const kase = await openCase(suite);
    const file = await uploaded(kase, 'gate.png');
    const { body } = await reply(kase, {
      cc: ['boss@example.test'],
      subject: 'Gate',
      text: 'Oops',
      attachments: [file],
      template: 'acknowledgement',
    });
    const { activityId } = body.data;
    expect(await undo(kase, activityId, supervisor)).toMatchObject({ status: 403 });
    expect(await undo(kase, activityId, frontOffice)).toMatchObject({ status: 403 });

    const content = {
      to: ['jana@example.test'],
      cc: ['boss@example.test'],
      subject: 'Gate',
      text: 'Oops',
      template: 'acknowledgement',
      attachments: [{ id: file, fileName: 'gate.png', contentType: 'image/png', size: PNG.length }],
    };
    expect(await undo(kase, activityId)).toMatchObject({ status: 200, body: { data: content, meta: { caseRevision: kase.revision + 2 } } });
    // The answer may have been lost: asked again, nothing else happens.
    expect(await undo(kase, activityId)).toMatchObject({ status: 200, body: { data: content, meta: { caseRevision: kase.revision + 2 } } });

    const [withdrawal, message] = await timeline(kase);
    expect(withdrawal).toMatchObject({ kind: 'withdrawal', actor: { name: 'Petr Agent' }, visibility: 'internal' });
    expect(message).toMatchObject({ id: activityId, delivery: { state: 'withdrawn', undoUntil: null } });
    expect((await tracked(kase)).map(({ text }: { text: string }) => text)).not.toContain('Oops');

    const again = await reply(kase, { subject: `Re: ${kase.number}`, text: 'Better', attachments: [file] });
    expect(again.status).toBe(201);
    await letGo(kase);
    expect((await mailOf(kase)).text?.trim()).toBe('Better');
    expect(sink.received.filter(({ text }) => text?.includes('Oops'))).toEqual([]);
  });

  it('takes the first response back too, unless there was another', async () => {
    const kase = await openCase(suite);
    const firstResponse = async () => (await suite.database.knex('cases').where({ id: kase.id }).first()).first_responded_at;
    expect(await firstResponse()).toBeNull();
    const first = await reply(kase);
    const at = await firstResponse();
    expect(at).not.toBeNull();
    const second = await reply(kase, { text: 'More' });
    expect(await firstResponse()).toEqual(at);
    await undo(kase, first.body.data.activityId);
    expect(Number(new Date(await firstResponse()))).toBeGreaterThanOrEqual(Number(new Date(at)));
    await undo(kase, second.body.data.activityId);
    expect(await firstResponse()).toBeNull();
  });

  it('leaves the status of a case alone that the reply was moved to', async () => {
    const [kase, other] = [await openCase(suite), await openCase(suite)];
    const statuses: { key: string; document_id: string }[] = await suite.database.knex('statuses').select('key', 'document_id');
    const statusOf = (key: string) => statuses.find((status) => status.key === key)?.document_id;
    const change = (of: TestCase, status?: string) =>
      suite.call(pathOf(of, '').slice(0, -1), { method: 'PUT', json: { data: { status } }, headers: agent });
    for (const one of [kase, other]) expect((await change(one, statusOf('in-progress'))).status).toBe(200);
    const sent = await reply(kase, { status: statusOf('waiting-for-customer') });
    await change(other, statusOf('waiting-for-customer'));
    const { activityId } = sent.body.data;
    const moved = { method: 'POST', json: { data: { to: other.number } }, headers: agent };
    expect((await suite.call(pathOf(kase, `activities/${activityId}/move`), moved)).status).toBe(200);
    expect(await undo(other, activityId)).toMatchObject({ status: 200, body: { meta: { statusStays: false } } });
    const card = await suite.call(pathOf(other, '').slice(0, -1), { headers: agent });
    expect(card.body.data.status.documentId).toBe(statusOf('waiting-for-customer'));
  });

  it('is about a reply of that case', async () => {
    const kase = await openCase(suite);
    const other = await openCase(suite);
    const { body } = await reply(kase);
    expect(await undo(other, body.data.activityId)).toMatchObject({ status: 404 });
    const acknowledgement = (await timeline(kase)).find(({ cause }: { cause: string }) => cause === 'acknowledgement');
    expect(await undo(kase, acknowledgement.id)).toMatchObject({ status: 404 });
    expect(await undo(kase, '99999999999')).toMatchObject({ status: 404 });
  });
});

describe('an internal note', () => {
  it('is never shown to the client nor sent to anybody (R14)', async () => {
    const kase = await openCase(suite);
    const file = await uploaded(kase, 'rude.txt', 'rude');
    const { status, body } = await note(kase, { text: 'The client is rude.', attachments: [file] }, { ...agent, 'Idempotency-Key': 'n' });
    expect([status, body.meta.caseRevision]).toEqual([201, kase.revision + 1]);
    expect((await note(kase, { text: 'The client is rude.', attachments: [file] }, { ...agent, 'Idempotency-Key': 'n' })).body).toEqual(
      body,
    );
    expect((await timeline(kase))[0]).toMatchObject({
      kind: 'note',
      direction: 'internal',
      visibility: 'internal',
      attachments: [{ fileName: 'rude.txt' }],
    });
    expect(JSON.stringify(await tracked(kase))).not.toContain('rude');
    expect(await countRows(suite, 'helpdesk_outbox', { case_id: kase.id, automatic: false })).toBe(0);
  });

  it('needs the right to change cases', async () => {
    const kase = await openCase(suite);
    expect(await note(kase, { text: 'x' }, frontOffice)).toMatchObject({ status: 403 });
    expect(badFields(await note(kase, { text: '' }))).toEqual(['text']);
  });

  it('mentions colleagues, who find it among theirs and tick it off', async () => {
    const kase = await openCase(suite, { subject: 'Gate' });
    const sara = await userIdOf(suite, SUPERVISOR);
    expect(await note(kase, { text: '@Sára Supervisor please look', mentions: [sara, sara] })).toMatchObject({ status: 201 });
    const mine = async (headers: Headers, query = '') => (await suite.call(`/helpdesk/mentions${query}`, { headers })).body;
    const { data, meta } = await mine(supervisor);
    expect(meta).toEqual({ unseen: 1 });
    expect(data).toEqual([
      {
        id: expect.any(Number),
        at: expect.any(String),
        seenAt: null,
        by: 'Petr Agent',
        case: { documentId: kase.document_id, number: kase.number, subject: 'Gate' },
        excerpt: '@Sára Supervisor please look',
      },
    ]);
    const see = (headers: Headers) => suite.call(`/helpdesk/mentions/${data[0].id}/seen`, { method: 'POST', headers });
    expect(await see(agent)).toMatchObject({ status: 404 });
    const seen = await see(supervisor);
    expect(seen).toMatchObject({ status: 200 });
    expect((await see(supervisor)).body).toEqual(seen.body);
    expect(await mine(supervisor, '?unseen=true')).toEqual({ data: [], meta: { unseen: 0 } });
    expect((await mine(agent)).data).toEqual([]);
    expect(await suite.call('/helpdesk/mentions?unseen=maybe', { headers: agent })).toMatchObject({ status: 400 });
  });

  it('mentions only those who may see the case, and says who may not', async () => {
    const members = { teams: [], people: [AGENT.email] };
    await suite.call('/api/helpdesk/configuration', {
      method: 'PUT',
      json: {
        format: 1,
        campaigns: [{ slug: 'secret', name: { en: 'Secret' }, prefix: 'SEC', webForm: true, workflow: 'support', members }],
      },
      headers: fullToken(),
    });
    const kase = await openCase(suite, { campaign: 'secret' });
    const [sara, filip] = [await userIdOf(suite, SUPERVISOR), await userIdOf(suite, FRONT_OFFICE)];
    // A supervisor sees all campaigns, the front office only its own.
    const refused = await note(kase, { text: '@Filip', mentions: [sara, filip, 99_999] });
    expect([refused.status, badFields(refused)]).toEqual([400, ['mentions.1', 'mentions.2']]);
    expect(refused.body.error.details.errors[0].message).toContain('Filip Front');
    expect(await revisionOf(suite, kase)).toBe(kase.revision);

    const names = async (search: string) =>
      (await suite.call(pathOf(kase, `mentionable?search=${encodeURIComponent(search)}`), { headers: agent })).body.data.map(
        ({ name }: { name: string }) => name,
      );
    expect(await names('')).toEqual(['Ada Admin', 'Sára Supervisor']);
    expect(await names('sara')).toEqual(['Sára Supervisor']);
    expect(await suite.call(pathOf(kase, 'mentionable'), { headers: frontOffice })).toMatchObject({ status: 404 });

    expect(await note(kase, { text: '@Ada', mentions: [await userIdOf(suite, ADMIN)] })).toMatchObject({ status: 201 });
    expect(await note(kase, { text: '@Ada' }, frontOffice)).toMatchObject({ status: 403 });
  });
});

describe('uploads', () => {
  it('are nobody else’s until they are used', async () => {
    const kase = await openCase(suite);
    const answer = await upload(kase, '../../gate.png');
    expect(answer).toMatchObject({ status: 201, body: { data: [{ fileName: 'gate.png', contentType: 'image/png', size: PNG.length }] } });
    const [{ id }] = answer.body.data;
    const download = (headers: Headers) => suite.call(`/helpdesk/attachments/${id}`, { headers });
    expect((await download(agent)).status).toBe(200);
    expect((await download(supervisor)).status).toBe(404);
    expect(badFields(await reply(kase, { attachments: [id] }, supervisor))).toEqual(['attachments.0']);
    expect(badFields(await reply(await openCase(suite), { attachments: [id] }))).toEqual(['attachments.0']);
    expect(await suite.call(pathOf(kase, `uploads/${id}`), { method: 'DELETE', headers: supervisor })).toMatchObject({ status: 404 });
    expect(await revisionOf(suite, kase)).toBe(kase.revision);

    const files = storedFiles();
    expect(await suite.call(pathOf(kase, `uploads/${id}`), { method: 'DELETE', headers: agent })).toMatchObject({ status: 200 });
    expect([(await download(agent)).status, storedFiles()]).toEqual([404, files - 1]);
  });

  it('are checked as the files of a web form are', async () => {
    const kase = await openCase(suite);
    expect(await upload(kase, 'run.exe', 'MZ')).toMatchObject({ status: 415 });
    expect(await upload(kase, 'photo.png', PNG, frontOffice)).toMatchObject({ status: 403 });
    expect(await upload({ ...kase, document_id: 'nowhere' }, 'photo.png')).toMatchObject({ status: 404 });
    const none = multipart([{ name: 'other', body: 'x' }]);
    const empty = await suite.call(pathOf(kase, 'uploads'), { method: 'POST', body: none.body, headers: { ...agent, ...none.headers } });
    expect([empty.status, badFields(empty)]).toEqual([400, ['files']]);
  });

  it('that wait for a message are no files of answers, whatever their name', async () => {
    await addForm(suite, { slug: 'photos', public: true, definition: form([field('photo', 'file', { label: { en: 'Photo' } })]) });
    await addCampaign(suite, { slug: 'photos', prefix: 'PHO', forms: ['photos'] });
    const kase = await openCase(suite, { campaign: 'photos' });
    const names = async () => {
      const rows = await suite.database
        .knex('helpdesk_attachments')
        .where({ case_id: kase.id })
        .orderBy('id')
        .select('public_id', 'unused_since');
      return rows.map((row: { public_id: string; unused_since: unknown }) => [row.public_id, row.unused_since === null]);
    };
    const forReply = await uploaded(kase, 'invoice.png');
    const draft = { data: { content: { attachments: [{ id: forReply }] } } };
    expect((await suite.call(pathOf(kase, 'drafts/reply'), { method: 'PUT', json: draft, headers: agent })).status).toBe(200);
    const answer = { method: 'PUT', json: { data: { answers: { photos: { photo: ['invoice.png'] } } } }, headers: agent };
    expect((await suite.call(pathOf(kase, '').slice(0, -1), answer)).status).toBe(400);
    const forAnswer = await uploaded(kase, 'invoice.png');
    expect((await suite.call(pathOf(kase, '').slice(0, -1), answer)).status).toBe(200);
    expect(await names()).toEqual([
      [forReply, false],
      [forAnswer, true],
    ]);
    expect((await reply(kase, { attachments: [forReply] })).status).toBe(201);
  });

  it('go after a day unless something uses them, or a draft names them', async () => {
    const kase = await openCase(suite);
    const [used, unused, fresh] = [await uploaded(kase, 'a.png'), await uploaded(kase, 'b.png'), await uploaded(kase, 'c.png')];
    const drafted = await uploaded(kase, 'd.png');
    await note(kase, { text: 'x', attachments: [used] });
    const answered = await uploaded(kase, 'e.png');
    const keep = async (part: string, content: object) => {
      const answer = await suite.call(pathOf(kase, `drafts/${part}`), { method: 'PUT', json: { data: { content } }, headers: agent });
      expect(answer.status).toBe(200);
    };
    await keep('reply', { attachments: [{ id: drafted }] });
    // An answer names its files as people know them.
    await keep('card', { edits: { 'answers.claim.photos': { mine: ['e.png'] } } });
    const old = new Date(Date.now() - 25 * 60 * 60_000);
    await suite.database.knex('helpdesk_attachments').whereIn('public_id', [used, unused]).update({ created_at: old });
    await suite.database.knex('helpdesk_attachments').whereIn('public_id', [unused, drafted, answered]).update({ unused_since: old });
    const files = storedFiles();
    await suite.app.run(async (strapi) => {
      // The function runs as text in the application, where there is no transformed import.
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      const { deleteUnusedUploads } = require(`${strapi.dirs.dist.src}/plugins/helpdesk/server/attachments/delete-uploads.js`);
      await deleteUnusedUploads(strapi, new Date());
    }, null);
    const left = await suite.database.knex('helpdesk_attachments').where({ case_id: kase.id }).orderBy('id').pluck('public_id');
    expect([left, storedFiles()]).toEqual([[used, fresh, drafted, answered], files - 1]);
  });
});

it('tells how a client can be answered', async () => {
  const kase = await openCase(suite, { subject: 'Gate' });
  expect((await suite.call(pathOf(kase, 'channels'), { headers: frontOffice })).body.data).toEqual([
    {
      channel: 'email',
      state: 'ready',
      from: 'Support <help@example.test>',
      addresses: ['jana@example.test'],
      subject: `Re: [${kase.number}] Gate`,
    },
  ]);
  const called = await openCase(suite, { requester: { name: 'Jan', phone: '+420777123456' } });
  expect((await suite.call(pathOf(called, 'channels'), { headers: agent })).body.data).toMatchObject([
    { state: 'no-address', addresses: [] },
  ]);
});

it('keeps who was written to with the message', async () => {
  const kase = await openCase(suite);
  const { body } = await reply(kase, { cc: ['boss@example.test'], template: 'acknowledgement' });
  const row = await suite.database
    .knex('helpdesk_activities')
    .where({ id: Number(body.data.activityId) })
    .first('data');
  expect(jsonColumn(row.data)).toMatchObject({ to: ['jana@example.test'], cc: ['boss@example.test'], template: 'acknowledgement' });
});

describe('templates in a case (R125)', () => {
  const publish = (body: Record<string, string>) =>
    suite.call('/api/helpdesk/configuration', {
      method: 'PUT',
      json: { format: 1, templates: [{ slug: 'thanks', name: 'Thanks', subject: { en: 'Re: {{case.number}}' }, body }] },
      headers: fullToken(),
    });
  const template = (kase: TestCase, headers = agent) => suite.call(pathOf(kase, 'templates/thanks'), { headers });

  it('are filled in for the case, the client and whoever writes, without the secret of the link', async () => {
    const body = { en: 'Hello {{contact.name}},\n{{case.trackingUrl}}\n{{agent.name}} ({{agent.email}}), {{campaign.name}}' };
    expect(await publish(body)).toMatchObject({ status: 200 });
    const kase = await openCase(suite);
    expect((await template(kase)).body.data).toEqual({
      slug: 'thanks',
      subject: `Re: ${kase.number}`,
      text: `Hello Jana Malá,\n${suite.app.url}/track/#…\nPetr Agent (${AGENT.email}), Support`,
      language: 'en',
      unfilled: [],
    });
    expect(await template(kase, frontOffice)).toMatchObject({ status: 403 });
    expect(await suite.call(pathOf(kase, 'templates/nothing'), { headers: agent })).toMatchObject({ status: 404 });
  });

  it('speak the language of the client where they can, and name what they could not say', async () => {
    expect(await publish({ en: 'Hello', cs: 'Dobrý den, {{agent.firstName}}' })).toMatchObject({ status: 200 });
    const kase = await openCase(suite);
    await suite.database.knex('contacts').where({ display_name: 'Jana Malá' }).update({ language: 'cs-CZ' });
    await suite.database.knex('admin_users').where({ email: AGENT.email }).update({ firstname: '' });
    try {
      expect((await template(kase)).body.data).toMatchObject({ text: 'Dobrý den, ', language: 'cs', unfilled: ['agent-first-name'] });
      const listed = (await suite.call(pathOf(kase, 'templates'), { headers: agent })).body.data;
      expect(listed).toEqual([
        { slug: 'thanks', name: 'Thanks', speaksClientsLanguage: true },
        { slug: 'acknowledgement', name: 'Acknowledgement', speaksClientsLanguage: true },
      ]);
    } finally {
      await suite.database.knex('admin_users').where({ email: AGENT.email }).update({ firstname: AGENT.firstname });
      await suite.database.knex('contacts').where({ display_name: 'Jana Malá' }).update({ language: null });
    }
  });
});
