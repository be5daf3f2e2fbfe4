import type { Socket } from 'node:net';
import { startSmtpSink, type SmtpSink } from './smtp-sink';
import { startTcpProxy } from './tcp-proxy';

/**
 * How the server behaves: it works; accepts connections and says nothing; turns everybody away for now; hangs up in the
 * middle of a message; takes a message and hangs up instead of saying so; or is not there at all.
 */
export type Mood = 'works' | 'hangs' | 'busy' | 'drops-in-the-middle' | 'drops-before-the-answer' | 'is-down';

/** A mail server whose mood can be changed; what gets through arrives in its sink. */
export interface MoodySmtp {
  url: string;
  sink: SmtpSink;
  change(mood: Mood): Promise<void>;
  stop(): Promise<void>;
}

export async function startMoodySmtp(): Promise<MoodySmtp> {
  const sink = await startSmtpSink();
  let mood: Mood = 'works';

  const proxy = await startTcpProxy(Number(new URL(sink.url).port), (client, connectUpstream) => {
    if (mood === 'hangs') return;
    if (mood === 'busy') client.end('421 4.3.2 Try again later\r\n');
    else converse(client, connectUpstream(), mood);
  });

  return {
    url: `smtp://127.0.0.1:${proxy.port}`,
    sink,
    async change(next) {
      mood = next;
      proxy.hangUp();
      await (next === 'is-down' ? proxy.close() : proxy.open());
    },
    async stop() {
      await proxy.close();
      await sink.stop();
    },
  };
}

/** Hands everything on to the sink and back, up to the moment at which the mood breaks the connection. */
function converse(client: Socket, upstream: Socket, mood: Mood): void {
  let inMessage = false;
  client.on('data', (chunk) => {
    if (inMessage && mood === 'drops-in-the-middle') client.destroy();
    else upstream.write(chunk);
  });
  upstream.on('data', (chunk) => {
    if (inMessage && mood === 'drops-before-the-answer') {
      client.destroy();
      return;
    }
    // From here on the client sends the message (RFC 5321 §4.1.1.4).
    if (chunk.toString('latin1').startsWith('354')) inMessage = true;
    client.write(chunk);
  });
}
