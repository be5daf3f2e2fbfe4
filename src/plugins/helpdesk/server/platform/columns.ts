/**
 * The two databases answer in different types: SQLite gives times as epoch milliseconds, booleans as 0 and 1 and JSON
 * as text; PostgreSQL gives Date, boolean and parsed values.
 */

export type TimeColumn = Date | number | string;

/** A time read from a column. */
export function toDate(value: TimeColumn): Date {
  return value instanceof Date ? value : new Date(value);
}

/** ISO 8601 in UTC. */
export function toIso(value: TimeColumn): string {
  return toDate(value).toISOString();
}

export function toIsoOrNull(value: TimeColumn | null): string | null {
  return value === null ? null : toIso(value);
}

/** An object or list from a JSON column; null stays null. (A bare string would be ambiguous: PostgreSQL has parsed it already.) */
export function fromJson<T>(value: unknown): T {
  return (typeof value === 'string' ? JSON.parse(value) : value) as T;
}

/** A value for a JSON column, which knex would otherwise take an array in for a PostgreSQL array. */
export function toJson(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}
