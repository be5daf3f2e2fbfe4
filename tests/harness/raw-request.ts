import { connect } from 'node:net';

/**
 * Writes bytes to the server as they are, and ends the sending side, so that what a client of HTTP would never send can be sent.
 *
 * @returns the status line's number, or null when the server hung up without an answer
 */
export function rawRequest(url: string, bytes: string | Buffer): Promise<number | null> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.end(bytes));
    socket.setEncoding('latin1').on('data', (chunk: string) => (answer += chunk));
    // A server that refuses may close while we still write; its answer counts nevertheless.
    socket.on('error', () => {});
    socket.once('close', () => resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]) || null));
  });
}
