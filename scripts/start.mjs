/**
 * `npm start`: from a fresh clone to a running helpdesk. Installs what is missing, makes secrets, builds when the
 * sources changed, starts, and says where to go.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { bin, ensureBuilt, ensureInstalled, root } from './prepare.mjs';
import { ensureSecrets } from './secrets.mjs';

const POLL = 500; // milliseconds

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19) || major > 24) {
  console.error(`Node.js 20.19 to 24 is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

await ensureInstalled();
ensureSecrets();
await ensureBuilt();

const envFile = path.join(root, '.env');
if (existsSync(envFile)) process.loadEnvFile(envFile);
const port = process.env.PORT ?? '1337';
const publicUrl = (process.env.PUBLIC_URL || `http://localhost:${port}`).replace(/\/+$/, '');

const server = spawn(bin('strapi'), ['start'], { cwd: root, stdio: 'inherit', env: { NODE_ENV: 'production', ...process.env } });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.once('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));

await serving();
console.log(`
  Helpdesk is running.

  Web form      ${publicUrl}/
  Admin panel   ${publicUrl}/admin      on a new install the first visit makes the administrator
  ${process.env.SMTP_URL ? 'Mail          leaves through SMTP_URL' : 'Mail          stays in the outbox until SMTP_URL is set (see README)'}
`);

/** Resolves when the server answers. Should it end instead, the process ends with it. */
async function serving() {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/_health`).catch(() => null);
    if (answer?.status === 204) return;
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
}
