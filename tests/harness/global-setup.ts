import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import knex from 'knex';
import { databaseKind, openSqlite } from './database';
import { startPostgres } from './postgres';
import { fillTemplate } from './template';

/** Makes the template database that every suite copies. What it finds out reaches the suites through the environment. */
export default async function globalSetup(): Promise<void> {
  const tokens = databaseKind() === 'postgres' ? await postgresTemplate() : await sqliteTemplate();
  process.env.TEST_FULL_TOKEN = tokens.full;
  process.env.TEST_READ_TOKEN = tokens.read;
}

async function sqliteTemplate() {
  const folder = mkdtempSync(path.join(tmpdir(), 'helpdesk-template-'));
  const filename = path.join(folder, 'template.db');
  process.env.TEST_TEMPLATE = filename;
  process.env.TEST_TEMPLATE_FOLDER = folder;
  const tokens = await fillTemplate({ DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: filename });
  const connection = openSqlite(filename);
  await connection.raw('pragma wal_checkpoint(truncate)');
  await connection.destroy();
  return tokens;
}

async function postgresTemplate() {
  const server = await startPostgres();
  process.env.TEST_POSTGRES_URL = server.url;
  (globalThis as { testPostgres?: typeof server }).testPostgres = server;
  const control = knex({ client: 'pg', connection: `${server.url}/postgres` });
  await control.raw('create database helpdesk_template');
  await control.destroy();
  return fillTemplate({ DATABASE_CLIENT: 'postgres', DATABASE_URL: `${server.url}/helpdesk_template` });
}
