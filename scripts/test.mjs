/**
 * `npm test`: everything that decides whether a change is good, from a fresh clone on. Checks that need no build run
 * beside the build; the two databases run beside each other; the browser comes last, on a quiet machine.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bin, ensureBuilt, ensureInstalled, root } from './prepare.mjs';

await ensureInstalled();

const reports = mkdtempSync(path.join(tmpdir(), 'helpdesk-reports-'));
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', process.env.CHROMIUM_PATH].find(
  (file) => file && existsSync(file),
);
const failures = [];

await Promise.all([
  step('build', ensureBuilt),
  inOrder([
    command('types of the server', 'tsc', ['--noEmit']),
    command('types of the admin panel', 'tsc', ['--noEmit', '-p', 'src/plugins/helpdesk/admin']),
    command('types of the tests', 'tsc', ['--noEmit', '-p', 'tests']),
    command('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
    command('lint', 'eslint', ['.']),
    command('architecture', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'src', 'config']),
    command('dead code', 'knip', []),
    jest('unit tests', 'unit'),
  ]),
]);

if (!failures.includes('build')) {
  await Promise.all([
    jest('integration tests on SQLite', 'integration', { TEST_DATABASE: 'sqlite' })(),
    jest('integration tests on PostgreSQL', 'integration', { TEST_DATABASE: 'postgres' })(),
  ]);
  // Two beside each other: each waits for its browser most of the time.
  if (chromium) await jest('end-to-end tests', 'e2e', { TEST_DATABASE: 'sqlite', CHROMIUM_PATH: chromium }, 2)();
  else withoutBrowser();
}

report();

function command(name, program, args, env) {
  return () => step(name, () => captured(name, bin(program), args, env));
}

function jest(name, project, env = {}, workers = 1) {
  const outputFile = path.join(reports, `${name.replaceAll(' ', '-')}.json`);
  return command(name, 'jest', ['--selectProjects', project, '--json', `--outputFile=${outputFile}`, `--maxWorkers=${workers}`], env);
}

async function inOrder(steps) {
  for (const next of steps) await next();
}

async function step(name, work) {
  const start = Date.now();
  try {
    await work();
    console.log(`✔ ${name} (${Math.round((Date.now() - start) / 1000)} s)`);
  } catch (error) {
    failures.push(name);
    console.error(`✖ ${name}\n${error.message}`);
  }
}

/** Runs a program and keeps quiet about it unless it fails: steps run beside each other. */
function captured(name, program, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: '0', ...env },
      shell: process.platform === 'win32',
    });
    const chunks = { out: [], err: [] };
    child.stdout.on('data', (chunk) => chunks.out.push(chunk));
    child.stderr.on('data', (chunk) => chunks.err.push(chunk));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      // Jest tells people on standard error and machines on standard output.
      else reject(new Error(Buffer.concat(program.endsWith('jest') ? chunks.err : [...chunks.out, ...chunks.err]).toString()));
    });
  });
}

function withoutBrowser() {
  const loudly = '!'.repeat(80);
  console.error(`${loudly}\nNo chromium was found, so the END-TO-END TESTS DID NOT RUN. Install Debian's package "chromium".\n${loudly}`);
  if (process.env.CI === 'true') failures.push('end-to-end tests (no chromium)');
}

function report() {
  const counts = { passed: 0, failed: 0 };
  for (const name of ['unit-tests', 'integration-tests-on-SQLite', 'integration-tests-on-PostgreSQL', 'end-to-end-tests']) {
    const file = path.join(reports, `${name}.json`);
    if (!existsSync(file)) continue;
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
    counts.passed += numPassedTests;
    counts.failed += Math.max(numFailedTests, numFailedTestSuites);
  }
  rmSync(reports, { recursive: true, force: true });
  if (failures.length > 0) console.error(`Failed: ${failures.join(', ')}`);
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exit(failures.length > 0 ? 1 : 0);
}
