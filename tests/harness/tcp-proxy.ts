import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Stands between the application and a server it needs, so that a test can break the connection. */
export interface TcpProxy {
  port: number;
  /** Breaks every connection; new ones are taken. */
  hangUp(): void;
  /** Breaks every connection and refuses new ones. */
  close(): Promise<void>;
  /** Takes connections again, on the same port. */
  open(): Promise<void>;
}

/** @param serve what is done with a connection; by default everything is handed on to the server and back */
export async function startTcpProxy(
  target: number,
  serve: (client: Socket, connectUpstream: () => Socket) => void = handOn,
): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  const track = (socket: Socket) => {
    sockets.add(socket);
    return socket.on('error', () => {}).once('close', () => sockets.delete(socket));
  };
  const server = createServer((client) => {
    track(client);
    serve(client, () => {
      const upstream = track(connect(target, '127.0.0.1'));
      client.once('close', () => upstream.destroy());
      return upstream.once('close', () => client.destroy());
    });
  });
  const hangUp = () => sockets.forEach((socket) => socket.destroy());
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));

  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    hangUp,
    async close() {
      if (!server.listening) return;
      const closed = new Promise((resolve) => server.close(resolve));
      hangUp();
      await closed;
    },
    async open() {
      if (!server.listening) await listen(port);
    },
  };
}

function handOn(client: Socket, connectUpstream: () => Socket): void {
  client.pipe(connectUpstream()).pipe(client);
}
