import { io, type Socket } from 'socket.io-client';
import { LIVE_PATH, type LiveState, type LiveToClient, type LiveWish } from '../../src/plugins/helpdesk/shared/contracts/live';
import { holds } from './eventually';

/** One window of somebody, with everything it was told. */
export interface Window {
  socket: Socket;
  told: { event: keyof LiveToClient; message: { id: string; [field: string]: unknown } }[];
  watch(wish: Partial<LiveWish>): Promise<LiveState>;
  /** Waits until the window was told something. */
  hears(event: keyof LiveToClient, matches?: object): Promise<void>;
  close(): void;
}

/** Opens a live connection. @param headers of somebody signed in; @param extra headers of the handshake */
export async function openWindow(url: string, headers: Record<string, string>, extra: Record<string, string> = {}): Promise<Window> {
  const socket = connect(url, { token: headers.authorization?.replace('Bearer ', '') }, extra);
  const told: Window['told'] = [];
  socket.onAny((event, message) => void told.push({ event, message }));
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', () => resolve());
    socket.once('connect_error', (error) => {
      socket.disconnect();
      reject(error);
    });
  });
  return {
    socket,
    told,
    watch: (wish) => socket.timeout(20_000).emitWithAck('watch', { open: [], rows: [], news: false, ...wish }),
    async hears(event, matches = {}) {
      await holds(() => expect(told).toContainEqual({ event, message: expect.objectContaining(matches) }));
    },
    close: () => void socket.disconnect(),
  };
}

export function connect(url: string, auth: object, extraHeaders: Record<string, string> = {}): Socket {
  return io(url, { path: LIVE_PATH, transports: ['websocket'], auth, extraHeaders, reconnection: false, forceNew: true });
}
