import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** What the build is made of; a change to any of it makes the build stale. */
const SOURCES = ['config', 'src', 'package-lock.json', 'tsconfig.json', 'favicon.png'];
const STAMP = path.join(root, 'dist', '.built-from');

/** Runs a program with its output on ours; rejects when it fails. */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} ended with ${signal ?? code}`)),
    );
  });
}

/** The program of an installed package. */
export function bin(name) {
  return path.join(root, 'node_modules', '.bin', name);
}

/** Installs the packages of the lock file unless exactly those are installed. */
export async function ensureInstalled() {
  const wanted = digest(path.join(root, 'package-lock.json'));
  const mark = path.join(root, 'node_modules', '.installed-from');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  console.log('Installing packages; this takes a few minutes once.');
  await run('npm', ['ci', '--no-audit', '--no-fund']);
  writeFileSync(mark, wanted);
}

/** Builds server and admin panel unless the last build was made of the same sources. */
export async function ensureBuilt() {
  const wanted = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Building the server and the admin panel.');
  await run(bin('strapi'), ['build'], { NODE_ENV: 'production' });
  writeFileSync(STAMP, wanted);
}

function digest(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function fingerprint() {
  const hash = createHash('sha256');
  const visit = (file) => {
    const relative = path.relative(root, file);
    if (statSync(file).isDirectory()) for (const name of readdirSync(file).sort()) visit(path.join(file, name));
    else if (!/\.test\.tsx?$/.test(file)) hash.update(`${relative}\0${digest(file)}\0`);
  };
  for (const source of SOURCES) if (existsSync(path.join(root, source))) visit(path.join(root, source));
  return hash.digest('hex');
}
