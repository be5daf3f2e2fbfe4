/** Codes under which the operating system, PostgreSQL and its driver say that the database cannot be reached. */
const CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  '57P01', // admin_shutdown
  '57P02', // crash_shutdown
  '57P03', // cannot_connect_now
  '08000', // connection_exception
  '08003', // connection_does_not_exist
  '08006', // connection_failure
]);

/**
 * The driver says some of it in words only, in front of which knex puts the query. The last is what knex says of the
 * queries of a transaction whose connection broke at its beginning.
 */
const WORDS =
  /(^| - )(Connection terminated|Client has encountered a connection error|timeout expired$|Transaction query already complete)/;

/**
 * Whether an error says that the database is away for now, rather than that a query was wrong. Strapi and knex pass
 * such errors on as they are.
 */
export function isDatabaseOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return CODES.has(code) || error.name === 'KnexTimeoutError' || WORDS.test(error.message);
}
