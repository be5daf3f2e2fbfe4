import { io, type Socket } from 'socket.io-client';
import {
  LIVE_PATH,
  type LiveChange,
  type LivePerson,
  type LiveState,
  type LiveToClient,
  type LiveToServer,
  type LiveWish,
} from '../../../shared/contracts/live';

/** What a link tells its owner. */
export interface LinkEvents {
  onUp(): void;
  onDown(): void;
  onChange(change: LiveChange): void;
  onPeople(id: string, people: LivePerson[]): void;
  onGone(id: string): void;
  onNews(): void;
  /** The token is refused or about to expire: a younger one is to be set. */
  onTokenWanted(): void;
}

/** A live connection that comes back by itself. */
export interface Link {
  /** @returns null when the server did not answer; it is asked again when the link is up again */
  watch(wish: LiveWish): Promise<LiveState | null>;
  write(id: string, isWriting: boolean): void;
  setToken(token: string): void;
  close(): void;
}

type LiveSocket = Socket<LiveToClient, LiveToServer>;

/** Milliseconds */
const ANSWER_WITHIN = 10_000;
const FIRST_RETRY = 1_000;
const LAST_RETRY = 20_000;

/** Opens the connection. @param origin of the server, such as `https://example.com` */
export function openLink(origin: string, firstToken: string, events: LinkEvents): Link {
  let token = firstToken;
  let failures = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const socket: LiveSocket = io(origin, {
    path: LIVE_PATH,
    transports: ['websocket'],
    auth: (give) => give({ token }),
    reconnectionDelay: FIRST_RETRY,
    reconnectionDelayMax: LAST_RETRY,
    // Its own connection, whatever else speaks socket.io on this page.
    forceNew: true,
  });

  /** socket.io comes back by itself after a broken line, but not when the server ended or refused the connection. */
  function comeBack(): void {
    if (socket.active) return;
    clearTimeout(retry);
    const wait = Math.min(LAST_RETRY, FIRST_RETRY * 2 ** failures);
    failures += 1;
    retry = setTimeout(() => socket.connect(), wait * (0.5 + Math.random()));
  }

  socket.on('connect', () => {
    failures = 0;
    events.onUp();
  });
  socket.on('disconnect', (reason) => {
    events.onDown();
    if (reason === 'io client disconnect') return;
    if (reason === 'io server disconnect') events.onTokenWanted();
    comeBack();
  });
  socket.on('connect_error', ({ message }) => {
    events.onDown();
    if (message === 'unauthorized') events.onTokenWanted();
    comeBack();
  });
  socket.on('changed', events.onChange);
  socket.on('people', ({ id, people }) => events.onPeople(id, people));
  socket.on('gone', ({ id }) => events.onGone(id));
  socket.on('news', events.onNews);
  socket.on('expiring', events.onTokenWanted);

  return {
    async watch(wish) {
      if (!socket.connected) return null;
      try {
        const state = await socket.timeout(ANSWER_WITHIN).emitWithAck('watch', wish);
        return 'error' in state ? null : state;
      } catch {
        return null;
      }
    },
    write(id, isWriting) {
      if (socket.connected) socket.emit('writing', { id, isWriting });
    },
    setToken(next) {
      if (next === token) return;
      token = next;
      if (!socket.connected) return;
      socket.emit('renew', { token }, (done) => {
        // It is somebody else's by now, who gets a connection of their own.
        if ('error' in done) socket.disconnect().connect();
      });
    },
    close() {
      clearTimeout(retry);
      socket.disconnect();
    },
  };
}
