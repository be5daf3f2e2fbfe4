import { SOURCES } from '../../../../shared/sources';
import { MOST_TABS, type CaseTab } from './workspace-state';

const keyOf = (userId: number | string) => `helpdesk.tabs.${userId}`;

/**
 * The cases somebody had open: in this window before it was loaded anew, else in whichever they used last.
 *
 * @returns none where nothing is stored or what is stored cannot be understood
 */
export function readTabs(userId: number | string): CaseTab[] {
  try {
    const stored = sessionStorage.getItem(keyOf(userId)) ?? localStorage.getItem(keyOf(userId));
    return stored === null ? [] : tabsFrom(JSON.parse(stored));
  } catch {
    return [];
  }
}

export function storeTabs(userId: number | string, tabs: CaseTab[]): void {
  try {
    const stored = JSON.stringify(tabs);
    sessionStorage.setItem(keyOf(userId), stored);
    localStorage.setItem(keyOf(userId), stored);
  } catch {
    // A browser that stores nothing, or nothing more: the tabs are there until the page is left.
  }
}

/** The tabs in something that was stored, without whatever is none. */
export function tabsFrom(stored: unknown): CaseTab[] {
  if (!Array.isArray(stored)) return [];
  const tabs = new Map<string, CaseTab>();
  for (const one of stored.slice(0, MOST_TABS) as unknown[]) {
    if (typeof one !== 'object' || one === null) continue;
    const { documentId, number, subject, source } = one as Record<string, unknown>;
    if (typeof documentId !== 'string' || !/^[a-z0-9]{1,40}$/i.test(documentId)) continue;
    tabs.set(documentId, {
      documentId,
      ...(typeof number === 'string' ? { number } : {}),
      ...(typeof subject === 'string' ? { subject } : {}),
      ...optional(
        'source',
        SOURCES.find((name) => name === source),
      ),
    });
  }
  return [...tabs.values()];
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, V>>);
}
