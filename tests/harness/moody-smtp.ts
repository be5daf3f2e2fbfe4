import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { startSmtpSink, type SmtpSink } from './smtp-sink';

/**
 * How the server behaves: it works; accepts connections and says nothing; turns everybody away for now; hangs up in the
 * middle of a message; takes a message and hangs up instead of saying so; or is not there at all.
 */
export type Mood = 'works' | 'hangs' | 'busy' | 'drops-in-the-middle' | 'drops-before-the-answer' | 'is-down';

/** A mail server whose mood can be changed; what gets through arrives in its sink. */
export interface MoodySmtp {
  url: string;
  sink: SmtpSink;
  /** How many connections it was asked for since the mood changed. */
  connections(): number;
  change(mood: Mood): Promise<void>;
  stop(): Promise<void>;
}

export async function startMoodySmtp(first: Mood): Promise<MoodySmtp> {
  const sink = await startSmtpSink();
  const sinkPort = Number(new URL(sink.url).port);
  const sockets = new Set<Socket>();
  let mood: Mood = first;
  let asked = 0;

  const server: Server = createServer((client) => {
    asked += 1;
    track(client);
    if (mood === 'hangs') return;
    if (mood === 'busy') {
      client.end('421 4.3.2 Try again later\r\n');
      return;
    }
    pass(client, mood);
  });

  function track(socket: Socket): void {
    sockets.add(socket);
    socket.on('error', () => {}).once('close', () => sockets.delete(socket));
  }

  /** Hands everything on to the sink and back, up to the moment at which the mood breaks the connection. */
  function pass(client: Socket, current: Mood): void {
    const upstream = connect(sinkPort, '127.0.0.1');
    track(upstream);
    let inMessage = false;
    client.on('data', (chunk) => {
      if (inMessage && current === 'drops-in-the-middle') client.destroy();
      else upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      if (inMessage && current === 'drops-before-the-answer') {
        client.destroy();
        return;
      }
      if (chunk.toString('latin1').startsWith('354')) inMessage = true;
      client.write(chunk);
    });
    client.once('close', () => upstream.destroy());
    upstream.once('close', () => client.destroy());
  }

  const hangUp = () => sockets.forEach((socket) => socket.destroy());
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      hangUp();
    });

  await listen(0);
  const { port } = server.address() as AddressInfo;
  if (first === 'is-down') await close();

  return {
    url: `smtp://127.0.0.1:${port}`,
    sink,
    connections: () => asked,
    async change(next) {
      mood = next;
      asked = 0;
      hangUp();
      if (next === 'is-down' && server.listening) await close();
      if (next !== 'is-down' && !server.listening) await listen(port);
    },
    async stop() {
      if (server.listening) await close();
      await sink.stop();
    },
  };
}
