import { HOME } from '../../routes';

/** Areas that stay mounted behind the tabs; what is elsewhere, redirections among it, is built anew with every visit. */
const MOUNTED = ['start', 'cases', 'contacts', 'activities'];

/**
 * Which pane an address is shown in: `cases/<documentId>` for a case, the first segment below Helpdesk for the rest.
 *
 * @param pathname with or without what the admin panel stands under
 * @returns null outside Helpdesk
 */
export function paneKeyOf(pathname: string): string | null {
  const start = pathname.indexOf(`${HOME}/`);
  if (start === -1) return pathname.endsWith(HOME) ? '' : null;
  const [area = '', id = ''] = pathname.slice(start + HOME.length + 1).split('/');
  return area === 'cases' && id !== '' ? casePaneKey(decodeURIComponent(id)) : area;
}

export function casePaneKey(documentId: string): string {
  return `cases/${documentId}`;
}

/** The case that a pane shows; null for any other pane. */
export function caseOfPane(key: string): string | null {
  return key.startsWith('cases/') ? key.slice('cases/'.length) : null;
}

/** Areas whose pages take each other's place within one pane. */
const ONE_PAGE_AT_A_TIME = ['contacts'];

/** Whether going from one address to another within a pane takes the page away. */
export function replacesPage(key: string, from: string, to: string): boolean {
  return ONE_PAGE_AT_A_TIME.includes(key) && from !== to;
}

export function staysMounted(key: string): boolean {
  return MOUNTED.includes(key) || caseOfPane(key) !== null;
}
