import { adminApi } from '@strapi/strapi/admin';
import { ACTIVITY_LIMITS } from '../../../shared/activity-limits';
import { readAsFar, type Cursor, type ListPage } from './read-as-far';

interface Answer<Failure> {
  data?: unknown;
  error?: Failure;
}

/**
 * How many items of a list are loaded.
 *
 * @param state of the store
 * @param key of the list in the cache
 */
export function loadedCount(state: unknown, key: string): number {
  const { queries } = (state as Record<string, { queries: Record<string, { data?: unknown } | undefined> }>)[adminApi.reducerPath] ?? {};
  return (queries?.[key]?.data as ListPage<unknown> | undefined)?.data.length ?? 0;
}

/**
 * Reads a list of activities anew as far as it is loaded.
 *
 * @param loaded how many items that is
 * @param ask for a page of that size, the first without a cursor
 * @returns what a query's `queryFn` returns
 */
export async function readLoaded<Item, Meta extends Cursor, Failure>(
  loaded: number,
  ask: (pageSize: number, cursor?: string) => Answer<Failure> | PromiseLike<Answer<Failure>>,
): Promise<{ data: ListPage<Item, Meta> } | { error: Failure }> {
  const size = loaded > ACTIVITY_LIMITS.pageSize ? ACTIVITY_LIMITS.maxPageSize : ACTIVITY_LIMITS.pageSize;
  let failure: Failure | undefined;
  const data = await readAsFar(loaded, async (cursor) => {
    const answer = await ask(size, cursor);
    if (answer.error === undefined) return answer.data as ListPage<Item, Meta>;
    failure = answer.error;
    return { data: [], meta: { next: null } as Meta };
  });
  return failure === undefined ? { data } : { error: failure };
}

/** Joins a page to what is loaded, unless that was read anew meanwhile: it would leave a gap or come twice. */
export function joinPage(known: ListPage<unknown>, page: ListPage<unknown>, cursor: string): void {
  if (known.meta.next === cursor) Object.assign(known, { data: [...known.data, ...page.data], meta: page.meta });
}
