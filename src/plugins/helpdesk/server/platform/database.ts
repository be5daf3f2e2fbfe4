import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** A connection or a transaction: what a store needs to run its queries. */
export type Db = Knex | Knex.Transaction;

const MAX_ATTEMPTS = 4;

/** Thrown inside a transaction to have the whole of it tried again: somebody else was quicker. */
export class RetryTransaction extends Error {
  override name = 'RetryTransaction';
}

const RETRYABLE_CODES = new Set([
  '40001', // PostgreSQL: serialization failure
  '40P01', // PostgreSQL: deadlock
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT',
]);

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Whether an error says that somebody else was quicker, and the whole transaction may be tried again. */
export function isRetryable(error: unknown): boolean {
  return error instanceof RetryTransaction || RETRYABLE_CODES.has(codeOf(error) ?? '');
}

/**
 * Whether the error says that a row would have broken a unique index.
 *
 * @param index the index's name, which PostgreSQL reports
 * @param column one of its columns as `table.column`, which SQLite reports
 */
export function violatesUnique(error: unknown, index: string, column: string): boolean {
  const code = codeOf(error);
  if (code === '23505') return (error as { constraint?: string }).constraint === index;
  return code === 'SQLITE_CONSTRAINT_UNIQUE' && (error as Error).message.includes(column);
}

/** Whether a row names another that is not there, or not there any more. */
export function violatesForeignKey(error: unknown): boolean {
  return ['23503', 'SQLITE_CONSTRAINT_FOREIGNKEY'].includes(codeOf(error) ?? '');
}

/**
 * Runs work on the connection of the surrounding transaction, or on the pool where there is none. On SQLite the pool
 * has one connection, so a query that passes the surrounding transaction by would wait for itself for ever.
 */
export async function onConnection<T>(strapi: Core.Strapi, work: (db: Db) => Promise<T>): Promise<T> {
  if (!strapi.db.inTransaction()) return work(strapi.db.connection);
  return strapi.db.transaction(({ trx }) => work(trx as Knex.Transaction));
}

export interface TransactionScope {
  trx: Knex.Transaction;
  /** Runs once the outermost transaction is committed. What it throws is logged, never passed on. */
  afterCommit(effect: () => void): void;
}

/**
 * Runs work in one transaction and commits it whole or not at all. Inside another transaction it joins that one.
 * On its own it tries again, a few times, when the database reports a conflict between writers; `work` must therefore
 * have no effect outside the database.
 */
export async function inTransaction<T>(strapi: Core.Strapi, work: (scope: TransactionScope) => Promise<T>): Promise<T> {
  const nested = strapi.db.inTransaction();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await strapi.db.transaction(async ({ trx, onCommit }) => {
        await takeWriteLock(trx as Knex.Transaction);
        return work({
          trx: trx as Knex.Transaction,
          afterCommit: (effect) =>
            onCommit(() => {
              try {
                effect();
              } catch (error) {
                strapi.log.error(error);
              }
            }),
        });
      });
    } catch (error) {
      if (nested || attempt >= MAX_ATTEMPTS || !isRetryable(error)) throw error;
    }
  }
}

/**
 * SQLite has one lock for all writers, and knex begins transactions without it: one that reads first and writes later
 * fails at once when another process wrote in between. A write that touches no row takes the lock at the start, and
 * then waits for others as long as the busy timeout says.
 */
async function takeWriteLock(trx: Knex.Transaction): Promise<void> {
  if (!isPostgres(trx)) await trx.raw('update cases set revision = revision where 0');
}

/** The number of the lock on the configuration: any that nothing else here locks. */
const CONFIGURATION_LOCK = 716_453;

/**
 * Has whoever publishes a configuration at the same time, or changes a case by it, wait until this transaction ends. On
 * SQLite the transaction holds the only write lock there is.
 */
export async function lockConfiguration(trx: Knex.Transaction): Promise<void> {
  if (isPostgres(trx)) await trx.raw('select pg_advisory_xact_lock(?)', [CONFIGURATION_LOCK]);
}

/** Has whoever publishes a configuration wait until this transaction ends; others who only hold it do not wait. */
export async function holdConfiguration(trx: Knex.Transaction): Promise<void> {
  if (isPostgres(trx)) await trx.raw('select pg_advisory_xact_lock_shared(?)', [CONFIGURATION_LOCK]);
}

/**
 * Runs inserts whose results nobody needs; undefined ones are left out. PostgreSQL gets them as one statement, since
 * each on its own costs a round trip of the case's transaction; foreign keys are checked at its end.
 */
export async function insertTogether(db: Db, inserts: (Knex.QueryBuilder | undefined)[]): Promise<void> {
  const wanted = inserts.filter((insert) => insert !== undefined);
  if (!isPostgres(db)) {
    for (const insert of wanted) await insert;
    return;
  }
  const last = wanted.pop();
  if (last) await wanted.reduce((statement, insert, index) => statement.with(`part_${index}`, insert), last);
}

/** Whether the database is PostgreSQL (else it is SQLite). */
export function isPostgres(db: Db): boolean {
  return db.client.config.client === 'pg' || db.client.config.client === 'postgres';
}
