import path from 'node:path';
import type { Core } from '@strapi/strapi';

interface SqliteConnection {
  pragma(statement: string): unknown;
  function(name: string, options: { deterministic: boolean }, implementation: (text: unknown) => unknown): unknown;
}

/**
 * SQLite in a file by default; PostgreSQL as soon as DATABASE_URL or DATABASE_CLIENT says so.
 */
export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const url: string | undefined = env('DATABASE_URL');
  const client: string = env('DATABASE_CLIENT', url ? 'postgres' : 'sqlite');

  if (client === 'sqlite') {
    return {
      connection: {
        client,
        connection: { filename: path.resolve(env('DATABASE_FILENAME', 'data/helpdesk.db')) },
        useNullAsDefault: true,
        pool: {
          // WAL lets readers go on while one writes, and with it NORMAL loses nothing when the process is killed
          // (only a power cut may take the last commits).
          afterCreate(connection: SqliteConnection, done: (error: Error | null, connection: SqliteConnection) => void) {
            connection.pragma('journal_mode = WAL');
            connection.pragma('synchronous = NORMAL');
            connection.pragma('busy_timeout = 5000');
            // SQLite's own knows no letters but those of ASCII.
            connection.function('unicode_lower', { deterministic: true }, (text) => (typeof text === 'string' ? text.toLowerCase() : text));
            done(null, connection);
          },
        },
      },
    };
  }

  return {
    connection: {
      client,
      connection: {
        connectionString: url,
        host: env('DATABASE_HOST', '127.0.0.1'),
        port: env.int('DATABASE_PORT', 5432),
        database: env('DATABASE_NAME', 'helpdesk'),
        user: env('DATABASE_USERNAME', 'helpdesk'),
        password: env('DATABASE_PASSWORD', ''),
        schema: env('DATABASE_SCHEMA', 'public'),
        ssl: env.bool('DATABASE_SSL', false) && { rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true) },
      },
      searchPath: [env('DATABASE_SCHEMA', 'public')],
      pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
      acquireConnectionTimeout: env.int('DATABASE_CONNECTION_TIMEOUT', 60_000),
    },
  };
};
