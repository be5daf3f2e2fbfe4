import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BASE_ENV, freePort } from '../../harness/app';

export interface RivalApp {
  url: string;
  /** The last of what it printed, for when something goes wrong. */
  output(): string;
  stop(): Promise<void>;
}

/**
 * Boots the built application with the rivals' routes beside its own: like `bootApp`, but they have to be there before
 * Strapi loads.
 *
 * @param env settings on top of the tests', the database's among them
 */
export async function bootWithRivals(env: Record<string, string>): Promise<RivalApp> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const attachments = mkdtempSync(path.join(tmpdir(), 'helpdesk-files-'));
  const child = fork(path.join(__dirname, 'serve.ts'), {
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
    execArgv: ['-r', path.resolve(__dirname, '../register.cjs')],
  });
  let output = '';
  const keep = (chunk: Buffer) => (output = (output + chunk).slice(-10_000));
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`The application ended with ${code}\n${output}`)));
  });
  return {
    url,
    output: () => output,
    async stop() {
      child.kill();
      await exited;
      rmSync(attachments, { recursive: true, force: true });
    },
  };
}
