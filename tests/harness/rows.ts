import type { Suite } from './suite';

/** How many rows a table has. */
export async function countRows(suite: Suite, table: string, where: object = {}): Promise<number> {
  const [row] = await suite.database.knex(table).where(where).count({ count: '*' });
  return Number(row?.count);
}

/** The row of the case with that number. */
export async function caseRow(suite: Suite, number: string) {
  return suite.database.knex('cases').where({ number }).first();
}

/** A JSON column's value: PostgreSQL gives it parsed, SQLite as text. */
export function jsonColumn(value: unknown) {
  return typeof value === 'string' ? JSON.parse(value) : value;
}

/** Paths of the bad fields that a 400 names, joined with dots. */
export function badFields(answer: { body: { error?: { details?: { errors?: { path: string[] }[] } } } }): string[] {
  return (answer.body.error?.details?.errors ?? []).map(({ path }) => path.join('.'));
}
