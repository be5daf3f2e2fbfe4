import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const file = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '.env');

/**
 * Makes sure that the application has its secret, APP_KEYS, from which all others follow: in the environment, or in
 * `.env`, where it is written once when it is nowhere. The file is readable for its owner only.
 */
export function ensureSecrets() {
  if (process.env.APP_KEYS) return;
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (/^APP_KEYS=./m.test(text)) return;
  const keys = [randomBytes(32), randomBytes(32)].map((bytes) => bytes.toString('base64url')).join(',');
  appendFileSync(file, `${text && !text.endsWith('\n') ? '\n' : ''}APP_KEYS=${keys}\n`, { mode: 0o600 });
  console.log('Made a secret for this installation in .env: keep it, and keep it to yourself.');
}
