/** Where our pages live, from the root of the admin panel. */
export const HOME = '/plugins/helpdesk';
export const START = `${HOME}/start`;
export const CASES = `${HOME}/cases`;
export const CONTACTS = `${HOME}/contacts`;
export const ACTIVITIES = `${HOME}/activities`;

export const DESIGNER = `${HOME}/designer`;
export const PEOPLE = `${HOME}/people`;

/** @param part of the configuration, such as `workflows` */
export function designerPath(part: string, slug: string): string {
  return `${DESIGNER}/${part}/${encodeURIComponent(slug)}`;
}

export function casePath(documentId: string): string {
  return `${CASES}/${encodeURIComponent(documentId)}`;
}

/** The list with a view, as it is saved. */
export function viewPath(id: string): string {
  return `${CASES}?${new URLSearchParams({ view: id }).toString()}`;
}

export function contactPath(documentId: string): string {
  return `${CONTACTS}/${encodeURIComponent(documentId)}`;
}
