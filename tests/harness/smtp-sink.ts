import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail server that takes everything, but for the mail of `nobody@…`, and sends nothing on. */
export interface SmtpSink {
  /** For SMTP_URL. */
  url: string;
  received: Email[];
  /** Waits for the next message that matches. */
  waitFor(matches: (mail: Email) => boolean): Promise<Email>;
  stop(): Promise<void>;
}

const PATIENCE = 60_000;

export async function startSmtpSink(): Promise<SmtpSink> {
  const received: Email[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const isUnknown = address.startsWith('nobody@');
      done(isUnknown ? Object.assign(new Error('No such mailbox'), { responseCode: 550 }) : null);
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          received.push(mail);
          done();
        }, done);
      });
    },
  });
  // A client that is killed in the middle breaks its connection; that is the test's business, not an error of the sink.
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;

  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    async waitFor(matches) {
      const deadline = Date.now() + PATIENCE;
      for (;;) {
        const mail = received.find(matches);
        if (mail) return mail;
        if (Date.now() > deadline)
          throw new Error(`The mail did not come; there are ${received.map(({ subject }) => subject).join(', ') || 'none'}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
