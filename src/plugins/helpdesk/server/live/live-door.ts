import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { z } from '@strapi/utils';
import { Server, type Socket } from 'socket.io';
import { LIVE_PATH, type LiveConnectRefusal, type LivePerson, type LiveToClient, type LiveToServer } from '../../shared/contracts/live';
import { LIVE_LIMITS } from '../../shared/limits';
import { isDatabaseOutage } from '../platform/database-outage';
import type { Scheduler } from '../platform/scheduler';
import { handshakeSchema, renewSchema, watchSchema, writingSchema } from './live-input';
import { createLiveWorker, type LiveWorker } from './live-worker';
import { createMessageLimit } from './message-limit';
import { isOriginAllowed } from './origin-allowed';
import { resolveReader, type Reader } from './resolve-reader';

type NoEvents = Record<string, never>;
type LiveServer = Server<LiveToServer, LiveToClient, NoEvents, { reader: Reader }>;
type LiveSocket = Socket<LiveToServer, LiveToClient, NoEvents, { reader: Reader }>;

export interface Live {
  /** @returns stops it */
  start(scheduler: Scheduler): () => Promise<void>;
  /** Who has a case open, as far as they are connected to this process. */
  peopleAt(documentId: string): LivePerson[];
}

/**
 * Live updates over socket.io, on the server that Strapi listens with. Only WebSocket is spoken: whoever cannot asks the
 * HTTP routes again and again, and replicas need no sticky sessions.
 */
export function createLive({ strapi }: { strapi: Core.Strapi }): Live {
  let worker: LiveWorker | null = null;
  return {
    start(scheduler) {
      const io: LiveServer = new Server({
        path: LIVE_PATH,
        transports: ['websocket'],
        serveClient: false,
        // Who is gone without a word is noticed within fifteen seconds.
        pingInterval: 10_000,
        pingTimeout: 5_000,
        // For signing in.
        connectTimeout: 10_000,
        maxHttpBufferSize: LIVE_LIMITS.bytes,
        // The admin panel in development has a socket of its own on this server.
        destroyUpgrade: false,
        allowRequest: (request, decide) => decide(null, mayAsk(strapi, request)),
      });
      const live = createLiveWorker(strapi, {
        tell: (connections, event, ...message) => void (connections.length > 0 && io.to(connections).emit(event, ...message)),
        end: (connection) => io.sockets.sockets.get(connection)?.disconnect(true),
      });
      worker = live;
      io.use((socket, next) => {
        admit(strapi, live, socket.handshake.auth).then(
          (answer) => {
            if (typeof answer === 'string') return next(new Error(answer));
            socket.data.reader = answer;
            next();
          },
          (error: unknown) => {
            report(strapi, error);
            next(new Error('failed' satisfies LiveConnectRefusal));
          },
        );
      });
      io.on('connection', (socket) => serve(strapi, live, socket));
      io.attach(strapi.server.httpServer);
      scheduler.add({ name: 'live-check', schedule: '*/10 * * * * *', run: live.check });
      return async () => {
        // Not `io.close`, which would end the server that Strapi listens with as well.
        io.engine.close();
        await live.stop();
      };
    },
    peopleAt: (documentId) => worker?.peopleAt(documentId) ?? [],
  };
}

function mayAsk(strapi: Core.Strapi, { headers }: IncomingMessage): boolean {
  const isProxied = Boolean(strapi.config.get('server.proxy.koa'));
  const forwarded = isProxied
    ? String(headers['x-forwarded-host'] ?? '')
        .split(',')[0]
        ?.trim()
    : '';
  const known = ['server.absoluteUrl', 'admin.absoluteUrl'].map((key) => String(strapi.config.get(key) ?? ''));
  return isOriginAllowed({ origin: headers.origin, host: forwarded || headers.host, known });
}

async function admit(strapi: Core.Strapi, live: LiveWorker, auth: unknown): Promise<Reader | LiveConnectRefusal> {
  const handshake = handshakeSchema.safeParse(auth);
  const reader = handshake.success ? await resolveReader(strapi, handshake.data.token) : null;
  if (!reader) return 'unauthorized';
  return live.windowsOf(reader.userId) < LIVE_LIMITS.windows ? reader : 'too-many';
}

function report(strapi: Core.Strapi, error: unknown): void {
  if (isDatabaseOutage(error)) strapi.log.warn('[helpdesk] Live updates wait: the database cannot be reached.');
  else strapi.log.error('[helpdesk] A live connection could not be served', error);
}

function serve(strapi: Core.Strapi, live: LiveWorker, socket: LiveSocket): void {
  const limit = createMessageLimit(LIVE_LIMITS.messages, 10_000);
  live.arrive(socket.id, socket.data.reader);
  socket.on('disconnect', () => live.depart(socket.id));

  /** Whatever a client sends, it ends in an answer or in nothing: never in an error of ours. */
  function handle<Schema extends z.ZodType>(schema: Schema, work: (message: z.output<Schema>) => Promise<unknown>) {
    return (...args: unknown[]): void => {
      if (!limit.count(Date.now())) {
        socket.disconnect(true);
        return;
      }
      const last = args.at(-1);
      const answer = (result: unknown) => void (typeof last === 'function' && last(result));
      const message = schema.safeParse(args[0]);
      if (!message.success) {
        answer({ error: 'not-valid' });
        return;
      }
      work(message.data).then(answer, (error: unknown) => {
        report(strapi, error);
        answer({ error: 'failed' });
      });
    };
  }

  socket.on(
    'watch',
    handle(watchSchema, (wish) => live.watch(socket.id, wish)),
  );
  socket.on(
    'writing',
    handle(writingSchema, async ({ id, isWriting }) => live.write(socket.id, id, isWriting)),
  );
  socket.on(
    'renew',
    handle(renewSchema, async ({ token }) => {
      const reader = await resolveReader(strapi, token);
      if (reader?.userId !== socket.data.reader.userId) return { error: 'unauthorized' };
      socket.data.reader = reader;
      live.renew(socket.id, reader);
      return { ok: true };
    }),
  );
}
