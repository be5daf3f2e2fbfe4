/**
 * `npm run bench`: measures what the quality goals promise, on the built application. Where it can be, a figure is a
 * ratio within one run, so that it means the same on any machine; the machine should be quiet, though.
 *
 *   npm run bench -- [--only forms|intake|list|memory|sockets|status] [--database sqlite|postgres] [--seconds n] [--cases n] [--quick]
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './prepare.mjs';

if (!existsSync(path.join(root, 'dist', 'config', 'server.js'))) {
  console.error('There is nothing to measure yet: build the application first, with `npm run build`.');
  process.exit(1);
}

process.chdir(root);
const require = createRequire(import.meta.url);
require('../tests/bench/register.cjs');
await require('../tests/bench/main.ts').main(process.argv.slice(2));
