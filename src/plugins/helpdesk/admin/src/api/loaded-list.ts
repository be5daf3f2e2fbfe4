import { adminApi } from '@strapi/strapi/admin';
import { ACTIVITY_LIMITS } from '../../../shared/activity-limits';
import { readAsFar, type Cursor, type ListPage } from './read-as-far';

interface Answer<Failure> {
  data?: unknown;
  error?: Failure;
}

/** A list that is read page by page. */
export interface GrowingList<Of> {
  /** Of the list in the cache: the same however far it is loaded */
  keyOf: (of: Of) => string;
  /** The request for a page, the first without a cursor */
  pageOf: (of: Of, pageSize: number, cursor?: string) => { url: string; config: { params: string } };
}

/** Of a list that is loaded by and by: where the page begins that was asked for last, and how that went. */
export interface MoreOfList {
  isLoading: boolean;
  isError: boolean;
  originalArgs?: { cursor: string };
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

/** The `queryFn` of a list: all that is loaded of it, read anew. */
export function queryLoaded<Of, Page extends ListPage<unknown>>({ keyOf, pageOf }: GrowingList<Of>) {
  return <Failure>(
    of: Of,
    { getState }: { getState: () => unknown },
    _extra: unknown,
    baseQuery: (page: ReturnType<typeof pageOf>) => Answer<Failure> | PromiseLike<Answer<Failure>>,
  ) =>
    readLoaded<Page['data'][number], Page['meta'], Failure>(loadedCount(getState(), keyOf(of)), (size, cursor) =>
      baseQuery(pageOf(of, size, cursor)),
    );
}

/**
 * Reads a list anew as far as it is loaded.
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
