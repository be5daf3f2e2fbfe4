import type { ListActivities } from '../../../shared/contracts/cases';

type Page = ListActivities.Response;

/**
 * The timeline known so far together with a page that has just arrived; both newest first.
 *
 * @param older whether the page was asked for with a `before` cursor, that is, continues the known end
 */
export function mergeActivities(known: Page, page: Page, older: boolean): Page {
  const arrived = new Set(page.data.map((activity) => activity.id));
  const rest = known.data.filter((activity) => !arrived.has(activity.id));
  if (older) return { data: [...rest, ...page.data], meta: page.meta };
  // The newest page again. Without an overlap there may be a gap behind it, so what was known is read anew.
  const overlaps = rest.length < known.data.length;
  return overlaps ? { data: [...page.data, ...rest], meta: rest.length > 0 ? known.meta : page.meta } : page;
}
