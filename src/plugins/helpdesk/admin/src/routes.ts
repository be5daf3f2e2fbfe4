/** Where our pages live, from the root of the admin panel. */
export const HOME = '/plugins/helpdesk';
export const CASES = `${HOME}/cases`;

export const DESIGNER = `${HOME}/designer`;
export const PEOPLE = `${HOME}/people`;

/** @param part of the configuration, such as `workflows` */
export function designerPath(part: string, slug: string): string {
  return `${DESIGNER}/${part}/${encodeURIComponent(slug)}`;
}

export function casePath(documentId: string): string {
  return `${CASES}/${encodeURIComponent(documentId)}`;
}

/** What the case page gets from the list it was opened from, in the location's state. */
export interface FromList {
  /** The list's query string with its `?`, so that going back restores search, filters, sort and page. */
  list: string;
}

export function listQueryOf(state: unknown): string {
  const isFromList = typeof state === 'object' && state !== null && 'list' in state && typeof state.list === 'string';
  return isFromList ? (state as FromList).list : '';
}
