import { startSmtpSink, type SmtpSink } from '../harness/smtp-sink';
import { submission } from '../harness/submission';
import { useApp } from '../harness/suite';

let sink: SmtpSink;
beforeAll(async () => {
  sink = await startSmtpSink();
});
const suite = useApp(() => ({ SMTP_URL: sink.url, MAIL_FROM: 'help@example.test' }));
afterAll(() => sink?.stop());

const CLIENTS = 8;
const ANSWERS_BEFORE_THE_END = 60;

/** Submits from several clients until the application is killed in the middle of it; gives the numbers it confirmed. */
async function submitUntilKilled(round: number): Promise<string[]> {
  const confirmed: string[] = [];
  let sent = 0;
  let killed: Promise<void> | null = null;

  const client = async () => {
    while (!killed) {
      sent += 1;
      try {
        const { status, body } = await suite.call('/api/cases', {
          method: 'POST',
          json: submission({
            subject: `Round ${round}, ${sent}`,
            requester: { name: 'Jana Malá', email: `r${round}n${sent}@example.test` },
          }),
        });
        if (status === 201) confirmed.push(body.data.number);
      } catch {
        // The connection broke: the case was not confirmed, and may or may not be there.
      }
      if (confirmed.length >= ANSWERS_BEFORE_THE_END) killed ??= suite.restart('kill');
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  await killed;
  return confirmed;
}

const knex = () => suite.database.knex;
const idsWhere = (having: string) => knex()('cases').select('cases.id').groupBy('cases.id').havingRaw(having);

it('keeps every case it confirmed, whole and once, when it is killed in the middle of work', async () => {
  const confirmed: string[] = [];
  for (let round = 1; round <= 3; round += 1) confirmed.push(...(await submitUntilKilled(round)));

  const stored: string[] = await knex()('cases').pluck('number');
  expect(new Set(confirmed).size).toBe(confirmed.length);
  expect(new Set(stored).size).toBe(stored.length);
  expect(confirmed.filter((number) => !stored.includes(number))).toEqual([]);

  // Nothing is half there: also of cases whose answer was never sent.
  const halves = await idsWhere(
    'count(distinct helpdesk_activities.id) <> 3 or count(distinct helpdesk_status_spans.id) <> 1 or count(distinct helpdesk_outbox.id) <> 1',
  )
    .leftJoin('helpdesk_activities', 'helpdesk_activities.case_id', 'cases.id')
    .leftJoin('helpdesk_status_spans', 'helpdesk_status_spans.case_id', 'cases.id')
    .leftJoin('helpdesk_outbox', 'helpdesk_outbox.case_id', 'cases.id');
  expect(halves).toEqual([]);
  expect(await knex()('contacts').whereNotIn('id', knex()('cases').select('contact_id'))).toEqual([]);
});

it('sends every mail after it, and the same one again at most with the same Message-ID', async () => {
  const messages: { message_id: string; recipient: string }[] = await knex()('helpdesk_outbox').select('message_id', 'recipient');
  // What was taken for sending when the process died waits for its lease to end; the test does not.
  await knex()('helpdesk_outbox')
    .where({ state: 'pending' })
    .update({ next_attempt_at: new Date(0) });
  const wanted = new Set(messages.map(({ message_id: id }) => id));
  for (const { message_id: id } of messages) await sink.waitFor((mail) => mail.messageId === id);
  expect(new Set(sink.received.map(({ messageId }) => messageId))).toEqual(wanted);
  expect(wanted.size).toBe(messages.length);
});
