/**
 * `npm run demo`: fills the configured database with a demonstration, to look at the helpdesk in use. The server may run
 * meanwhile. Sends nothing to anybody.
 */
import { randomInt } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled, root } from './prepare.mjs';
import { ensureSecrets } from './secrets.mjs';

const USAGE = `npm run demo -- [options]

  --cases N      how many cases, 3000 by default
  --seed TEXT    another seed gives other people and other stories
  --password P   of all colleagues of the demonstration; made up by default
  --force        also into a database that has cases already`;

const MOST_CASES = 200_000;
const SHORTEST_PASSWORD = 8;

const options = readOptions();
await ensureInstalled();
ensureSecrets();
await ensureBuilt();

// Loading the application starts its workers as well; without mail settings none of them sends.
process.env.SMTP_URL = '';
process.env.NODE_ENV ??= 'production';

const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi');
const strapi = await createStrapi({ appDir: root, distDir: path.join(root, 'dist') }).load();
const result = await installDemo().finally(() => strapi.destroy());
process.exit(tell(result) ? 0 : 1);

function installDemo() {
  const module = require(path.join(root, 'dist/src/plugins/helpdesk/server/demo/install-demo.js'));
  return module.installDemo(strapi, { ...options, onProgress: createProgress() });
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        cases: { type: 'string', default: '3000' },
        seed: { type: 'string', default: 'helpdesk' },
        password: { type: 'string', default: madeUpPassword() },
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    const cases = Number(values.cases);
    if (!Number.isInteger(cases) || cases < 1 || cases > MOST_CASES) throw new Error(`--cases takes a number from 1 to ${MOST_CASES}.`);
    if (values.password.length < SHORTEST_PASSWORD) throw new Error(`--password takes at least ${SHORTEST_PASSWORD} characters.`);
    return { cases, seed: values.seed, password: values.password, force: values.force };
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`);
    return process.exit(1);
  }
}

/** A password that is in no manual: a demonstration on a public server must not be an open door. */
function madeUpPassword() {
  const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  return `Demo-${Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('')}-1`;
}

/** One line that is written over on a terminal, else a line every tenth. */
function createProgress() {
  let told = 0;
  return (done, total) => {
    const line = `Cases: ${done} of ${total} (${Math.floor((100 * done) / total)} %)`;
    if (process.stdout.isTTY) process.stdout.write(`\r${line}${done === total ? '\n' : ''}`);
    else if (done === total || done / total >= told + 0.1) {
      told = Math.floor((10 * done) / total) / 10;
      console.log(line);
    }
  };
}

/** Says what became of it. @returns whether the demonstration is there */
function tell(result) {
  switch (result.kind) {
    case 'installed':
      console.log(`\nThe demonstration is there: ${result.cases} cases of ${result.contacts} contacts. Sign in at /admin as one of:\n`);
      for (const { name, email, role } of result.people) console.log(`  ${email.padEnd(34)} ${name} (${role})`);
      console.log(`\nPassword of all of them: ${options.password}\n`);
      return true;
    case 'already-there':
      console.log(`The demonstration is there already, with ${result.run.cases} cases since ${result.run.finishedAt}. Nothing was added.`);
      console.log('A forgotten password is set with: npx strapi admin:reset-user-password --email=… --password=…');
      return true;
    default:
      console.error(`${result.reason} Nothing was added.${result.kind === 'refused' && !options.force ? ' See --help.' : ''}`);
      return false;
  }
}
