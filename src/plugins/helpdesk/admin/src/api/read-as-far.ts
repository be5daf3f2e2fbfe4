/** Where the next page begins; null after the last. */
export interface Cursor {
  next: string | null;
}

/** A page of a list. */
export interface ListPage<Item, Meta extends Cursor = Cursor> {
  data: Item[];
  meta: Meta;
}

/**
 * Reads a list from its beginning as far as it was known, page by page, so that what was loaded by and by is read again
 * without a gap.
 *
 * @param known how many items there were
 * @param readPage page at a cursor, the first without one; what it throws ends the reading
 */
export async function readAsFar<Item, Meta extends Cursor>(
  known: number,
  readPage: (cursor?: string) => Promise<ListPage<Item, Meta>>,
): Promise<ListPage<Item, Meta>> {
  let list = await readPage();
  while (list.data.length < known && list.meta.next !== null) {
    const page = await readPage(list.meta.next);
    list = { data: [...list.data, ...page.data], meta: page.meta };
  }
  return list;
}
