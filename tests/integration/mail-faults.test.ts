import { fullToken } from '../harness/credentials';
import { eventually } from '../harness/eventually';
import { startMoodySmtp, type Mood, type MoodySmtp } from '../harness/moody-smtp';
import { caseRow } from '../harness/rows';
import { submission } from '../harness/submission';
import { useApp } from '../harness/suite';

let server: MoodySmtp;
beforeAll(async () => {
  server = await startMoodySmtp();
});
const suite = useApp(() => ({ SMTP_URL: server.url, MAIL_FROM: 'help@example.test' }));
afterAll(() => server?.stop());

const submit = async (email: string) => {
  const { status, body } = await suite.call('/api/cases', { method: 'POST', json: submission({ requester: { name: 'Jana', email } }) });
  expect(status).toBe(201);
  return caseRow(suite, body.data.number);
};

const mailOf = ({ id }: { id: number }) => suite.database.knex('helpdesk_outbox').where({ case_id: id }).first();

const arrived = (messageId: string) => server.sink.received.filter((mail) => mail.messageId === messageId);

/** What waits for another try is tried at once; a test does not wait for minutes. */
const hurry = () =>
  suite.database
    .knex('helpdesk_outbox')
    .where({ state: 'pending' })
    .update({ next_attempt_at: new Date(0) });

const MOODS: Exclude<Mood, 'works'>[] = ['is-down', 'busy', 'hangs', 'drops-in-the-middle', 'drops-before-the-answer'];

describe.each(MOODS)('a mail server that %s', (mood) => {
  beforeAll(() => server.change(mood));

  it('delays mail and nothing else', async () => {
    const opened = await submit(`${mood}@example.test`);
    // Cases come in and are worked on while the mail is stuck.
    for (let more = 0; more < 5; more += 1) await submit(`${mood}-${more}@example.test`);
    const { status } = await suite.call(`/api/cases/${opened.document_id}`, {
      method: 'PUT',
      json: { data: { status: 'In progress' } },
      headers: fullToken(),
    });
    expect(status).toBe(200);

    const failed = await eventually(async () => {
      const row = await mailOf(opened);
      return row.last_error && row;
    });
    expect(failed).toMatchObject({ state: 'pending', sent_at: null });
    expect(failed.attempts).toBeGreaterThan(0);
    expect(Number(new Date(failed.next_attempt_at))).toBeGreaterThan(Number(new Date(failed.created_at)));

    await server.change('works');
    await eventually(async () => {
      await hurry();
      return (await mailOf(opened)).state === 'sent';
    });
    // Only a server that hid its answer gets a message twice, and can tell by its Message-ID.
    const copies = arrived(failed.message_id).length;
    if (mood === 'drops-before-the-answer') expect(copies).toBeGreaterThanOrEqual(1);
    else expect(copies).toBe(1);
  });
});

describe('a recipient that the mail server does not know', () => {
  it('ends that message, on the timeline too, and no other', async () => {
    await server.change('works');
    const [unknown, known] = [await submit('nobody@example.test'), await submit('somebody@example.test')];
    // The first attempt may have used a connection that the last mood broke, and be due again only later.
    const dead = await eventually(async () => {
      await hurry();
      const row = await mailOf(unknown);
      return row.state === 'dead' && row;
    });
    expect(dead.last_error).toContain('No such mailbox');
    expect(await suite.database.knex('helpdesk_activities').where({ case_id: unknown.id, kind: 'delivery-failure' })).toHaveLength(1);
    const isSent = await eventually(async () => {
      await hurry();
      return (await mailOf(known)).state === 'sent';
    });
    expect(isSent).toBe(true);
  });
});
