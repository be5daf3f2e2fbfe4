import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import knex, { type Knex } from 'knex';

export type DatabaseKind = 'sqlite' | 'postgres';

/** Which database this run of the tests is about. */
export function databaseKind(): DatabaseKind {
  return process.env.TEST_DATABASE === 'postgres' ? 'postgres' : 'sqlite';
}

/** A database of one suite: how the application reaches it, and how the test looks into it. */
export interface TestDatabase {
  env: Record<string, string>;
  knex: Knex;
  drop(): Promise<void>;
}

let count = 0;

/** A copy of the template that the global set-up made: migrated, with the starter configuration, admin and token. */
export async function copyTemplate(): Promise<TestDatabase> {
  return databaseKind() === 'postgres' ? copyPostgres() : copySqlite();
}

function copySqlite(): TestDatabase {
  const folder = mkdtempSync(path.join(tmpdir(), 'helpdesk-test-'));
  const filename = path.join(folder, 'test.db');
  const template = process.env.TEST_TEMPLATE ?? '';
  for (const ending of ['', '-wal', '-shm']) {
    if (existsSync(template + ending)) cpSync(template + ending, filename + ending);
  }
  const connection = openSqlite(filename);
  return {
    env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: filename },
    knex: connection,
    async drop() {
      await connection.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function openSqlite(filename: string): Knex {
  return knex({ client: 'better-sqlite3', connection: { filename }, useNullAsDefault: true });
}

async function copyPostgres(): Promise<TestDatabase> {
  const server = process.env.TEST_POSTGRES_URL ?? '';
  const name = `suite_${process.pid}_${count++}`;
  const control = knex({ client: 'pg', connection: `${server}/postgres` });
  await control.raw('create database ?? template helpdesk_template', [name]);
  const connection = knex({ client: 'pg', connection: `${server}/${name}`, pool: { min: 0, max: 4 } });
  return {
    env: { DATABASE_CLIENT: 'postgres', DATABASE_URL: `${server}/${name}` },
    knex: connection,
    async drop() {
      await connection.destroy();
      await control.raw('drop database if exists ?? with (force)', [name]);
      await control.destroy();
    },
  };
}
