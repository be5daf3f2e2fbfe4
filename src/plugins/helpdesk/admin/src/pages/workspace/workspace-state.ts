import type { Location } from 'react-router-dom';
import type { Source } from '../../../../shared/sources';
import { caseOfPane, casePaneKey, paneKeyOf, staysMounted } from './pane-key';

/** An open case, as its tab shows it; before it was read only its id is known. */
export interface CaseTab {
  documentId: string;
  number?: string;
  subject?: string;
  source?: Source;
}

/** A mounted page: in sight, or hidden behind the others with the address it was left at. */
export interface Pane {
  key: string;
  location: Location;
  /** Counts visits; the highest is in sight. */
  usedAt: number;
}

export interface WorkspaceState {
  tabs: CaseTab[];
  /** In the order in which they were mounted, so that nothing is moved in the document. */
  panes: Pane[];
}

/** How many pages stay mounted; an older one is built anew from the cache when somebody returns to it. */
export const MOST_PANES = 12;
/** How many cases can be open; with more, the first ones without unsaved work close. */
export const MOST_TABS = 50;

/**
 * Somebody comes to an address: its pane is in sight then, and the case it shows has a tab.
 *
 * @param isUnsaved whether a pane holds work that would be lost with it
 */
export function arrive(state: WorkspaceState, location: Location, isUnsaved: (key: string) => boolean): WorkspaceState {
  const key = paneKeyOf(location.pathname);
  if (key === null) return state;
  const usedAt = Math.max(0, ...state.panes.map((pane) => pane.usedAt)) + 1;
  const known = state.panes.some((pane) => pane.key === key);
  const documentId = caseOfPane(key);
  const tabs =
    documentId === null || state.tabs.some((tab) => tab.documentId === documentId)
      ? state.tabs
      : fewer([...state.tabs, { documentId }], MOST_TABS, (tab) => tab.documentId === documentId || isUnsaved(casePaneKey(tab.documentId)));
  const panes = (known ? state.panes : [...state.panes, { key, location, usedAt }])
    .map((pane) => (pane.key === key ? { key, location, usedAt } : pane))
    .filter((pane) => pane.key === key || (staysMounted(pane.key) && hasTab(pane.key, tabs)));
  const byAge = [...panes].sort((a, b) => a.usedAt - b.usedAt);
  const kept = new Set(fewer(byAge, MOST_PANES, (pane) => pane.key === key || isUnsaved(pane.key)));
  return { tabs, panes: panes.filter((pane) => kept.has(pane)) };
}

/** Takes a case's tab away; its pane goes as soon as another one is in sight. */
export function closeTab(state: WorkspaceState, documentId: string): WorkspaceState {
  const shown = paneInSight(state);
  return {
    tabs: state.tabs.filter((tab) => tab.documentId !== documentId),
    panes: state.panes.filter((pane) => pane === shown || pane.key !== casePaneKey(documentId)),
  };
}

/** What is known of a case by now. */
export function describeTab(state: WorkspaceState, known: Required<CaseTab>): WorkspaceState {
  const before = state.tabs.find(({ documentId }) => documentId === known.documentId);
  if (!before || (before.number === known.number && before.subject === known.subject && before.source === known.source)) return state;
  return { ...state, tabs: state.tabs.map((tab) => (tab === before ? known : tab)) };
}

/** Moves a tab by a number of places, as far as there are any. */
export function moveTab(state: WorkspaceState, documentId: string, by: number): WorkspaceState {
  const from = state.tabs.findIndex((tab) => tab.documentId === documentId);
  const tab = state.tabs[from];
  const to = Math.min(state.tabs.length - 1, Math.max(0, from + by));
  if (!tab || to === from) return state;
  return { ...state, tabs: state.tabs.toSpliced(from, 1).toSpliced(to, 0, tab) };
}

export function paneInSight({ panes }: WorkspaceState): Pane | undefined {
  return panes.reduce<Pane | undefined>((last, pane) => (last && last.usedAt > pane.usedAt ? last : pane), undefined);
}

/** Where somebody returns to when a pane goes: what they saw before. */
export function paneBefore({ panes }: WorkspaceState, key: string): Pane | undefined {
  return paneInSight({ tabs: [], panes: panes.filter((pane) => pane.key !== key) });
}

/** Where an area was left, or its own address when it is not mounted. */
export function placeOf(panes: Pane[], path: string): Pick<Location, 'pathname' | 'search'> {
  const key = paneKeyOf(path);
  const { pathname = path, search = '' } = panes.find((pane) => pane.key === key)?.location ?? {};
  return { pathname, search };
}

function hasTab(key: string, tabs: CaseTab[]): boolean {
  const documentId = caseOfPane(key);
  return documentId === null || tabs.some((tab) => tab.documentId === documentId);
}

/** Leaves out the first ones that may go, until no more than `most` are left. */
function fewer<T>(all: T[], most: number, mustStay: (one: T) => boolean): T[] {
  let surplus = all.length - most;
  return all.filter((one) => surplus <= 0 || mustStay(one) || surplus-- <= 0);
}
