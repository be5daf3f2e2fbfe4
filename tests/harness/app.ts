import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const BOOT_TIMEOUT = 120_000;

/** Settings of every application under test. Secrets are fixed, so that tokens of the template work in its copies. */
export const BASE_ENV: Record<string, string> = {
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  APP_KEYS: 'test-key-of-the-application-one,test-key-two',
  INTAKE_RATE_LIMIT: '0',
  STRAPI_TELEMETRY_DISABLED: '1',
  STRAPI_DISABLE_UPDATE_NOTIFICATION: '1',
};

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Probe = (strapi: any, ...args: any[]) => unknown;

/** A booted application in a process of its own. */
export interface App {
  url: string;
  process: ChildProcess;
  /** Runs a function inside the application. It is sent as text: it sees its arguments and nothing around it. */
  run<T>(probe: Probe, ...args: unknown[]): Promise<T>;
  /** Everything it printed, for when something goes wrong. */
  output(): string;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

/** @param env settings on top of `BASE_ENV`, the database's among them */
export async function bootApp(env: Record<string, string>): Promise<App> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const attachments = env.ATTACHMENTS_DIR ?? mkdtempSync(path.join(tmpdir(), 'helpdesk-files-'));
  const child = fork(path.join(__dirname, 'serve.cjs'), {
    cwd: path.resolve(__dirname, '../..'),
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      ...BASE_ENV,
      PORT: String(port),
      PUBLIC_URL: url,
      ATTACHMENTS_DIR: attachments,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [],
  });
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));

  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The application did not start\n${output}`)), BOOT_TIMEOUT);
    child.once('message', () => {
      clearTimeout(timer);
      resolve();
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The application ended with ${code}\n${output}`));
    });
  });

  let nextId = 0;
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  child.on('message', (message: { id: number; value?: unknown; error?: Error }) => {
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) call?.reject(Object.assign(new Error(message.error.message), message.error));
    else call?.resolve(message.value);
  });

  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await exited;
    if (!env.ATTACHMENTS_DIR) rmSync(attachments, { recursive: true, force: true });
  };
  return {
    url,
    process: child,
    run<T>(probe: Probe, ...args: unknown[]) {
      const id = nextId++;
      return new Promise<T>((resolve, reject) => {
        waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
        child.send({ id, source: probe.toString(), args });
      });
    },
    output: () => output,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}
