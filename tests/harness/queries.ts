import type { Suite } from './suite';

/**
 * Runs requests and tells the reads that they asked of our tables; what workers ask meanwhile is none of theirs.
 *
 * @returns the SQL, in order, without Strapi's own reads of who asks and without how many ids a list has
 */
export async function queriesOf(suite: Suite, run: () => Promise<unknown>): Promise<string[]> {
  await suite.app.run((strapi) => {
    const seen: string[] = [];
    const note = ({ sql }: { sql: string }) => void (strapi.requestContext.get() && seen.push(sql));
    Object.assign(globalThis, { countedQueries: { seen, stop: () => strapi.db.connection.removeListener('query', note) } });
    strapi.db.connection.on('query', note);
  });
  await run();
  const seen = await suite.app.run<string[]>(() => {
    const { countedQueries } = globalThis as unknown as { countedQueries: { seen: string[]; stop(): void } };
    countedQueries.stop();
    return countedQueries.seen;
  });
  return seen
    .filter((sql) => /^select/.test(sql) && !/strapi_|admin_permissions|\bt0\b/.test(sql))
    .map((sql) => sql.replaceAll(/in \([^)]*\)/g, 'in (…)'));
}
