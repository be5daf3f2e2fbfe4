import type { Location } from 'react-router-dom';
import { keyCaps } from '../../src/plugins/helpdesk/admin/src/pages/workspace/help/key-caps';
import { matchingItems, type PaletteItem } from '../../src/plugins/helpdesk/admin/src/pages/workspace/palette/palette-items';
import { paneKeyOf } from '../../src/plugins/helpdesk/admin/src/pages/workspace/pane-key';
import { matchStroke, repeats, type Shortcut } from '../../src/plugins/helpdesk/admin/src/pages/workspace/shortcut-registry';
import { tabsFrom } from '../../src/plugins/helpdesk/admin/src/pages/workspace/stored-tabs';
import { strokeOf } from '../../src/plugins/helpdesk/admin/src/pages/workspace/strokes';
import {
  arrive,
  closeTab,
  describeTab,
  MOST_PANES,
  MOST_TABS,
  moveTab,
  paneBefore,
  paneInSight,
  placeOf,
  type WorkspaceState,
} from '../../src/plugins/helpdesk/admin/src/pages/workspace/workspace-state';

const at = (path: string): Location => ({ pathname: `/plugins/helpdesk/${path}`, search: '', hash: '', state: null, key: path });
const visited = (paths: string[], isUnsaved: (key: string) => boolean = () => false) =>
  paths.reduce<WorkspaceState>((state, path) => arrive(state, at(path), isUnsaved), { tabs: [], panes: [] });
const keys = ({ panes }: WorkspaceState) => panes.map(({ key }) => key);
const ids = ({ tabs }: WorkspaceState) => tabs.map(({ documentId }) => documentId);
const cases = (count: number) => Array.from({ length: count }, (_, index) => `cases/c${index}`);

describe('which pane an address is shown in', () => {
  test.each([
    ['/plugins/helpdesk', ''],
    ['/plugins/helpdesk/cases', 'cases'],
    ['/admin/plugins/helpdesk/cases/abc', 'cases/abc'],
    ['/plugins/helpdesk/designer/workflows/support', 'designer'],
    ['/content-manager', null],
  ])('%s → %s', (path, key) => {
    expect(paneKeyOf(path)).toBe(key);
  });
});

describe('open cases and mounted pages', () => {
  test('a case that is opened gets a tab behind the others, once', () => {
    const state = visited(['cases', 'cases/a', 'cases/b', 'cases', 'cases/a']);
    expect([ids(state), keys(state), paneInSight(state)?.key]).toEqual([['a', 'b'], ['cases', 'cases/a', 'cases/b'], 'cases/a']);
  });

  test('a page keeps the address it was left at', () => {
    const left = arrive(visited([]), { ...at('cases'), search: '?view=7' }, () => false);
    expect(arrive(left, at('cases/a'), () => false).panes[0]?.location.search).toBe('?view=7');
  });

  test('an area is returned to where it was left', () => {
    const left = arrive(visited([]), { ...at('cases'), search: '?view=7' }, () => false);
    expect(placeOf(left.panes, '/plugins/helpdesk/cases')).toEqual({ pathname: '/plugins/helpdesk/cases', search: '?view=7' });
    expect(placeOf(left.panes, '/plugins/helpdesk/start')).toEqual({ pathname: '/plugins/helpdesk/start', search: '' });
  });

  test('the designer does not stay mounted, nor does what only leads on', () => {
    expect(keys(visited(['designer', '', 'nowhere', 'cases']))).toEqual(['cases']);
  });

  test('the pages that were longest out of sight go, but for those with unsaved work', () => {
    const state = visited(cases(MOST_PANES + 2), (key) => key === 'cases/c0');
    expect(state.panes).toHaveLength(MOST_PANES);
    expect(keys(state).slice(0, 2)).toEqual(['cases/c0', 'cases/c3']);
    expect(ids(state)).toHaveLength(MOST_PANES + 2);
  });

  test('there is an end to open cases too', () => {
    const state = visited(cases(MOST_TABS + 1), (key) => key === 'cases/c0');
    expect(ids(state)).toHaveLength(MOST_TABS);
    expect(ids(state).slice(0, 2)).toEqual(['c0', 'c2']);
  });

  test('closing a case leads back to what was seen before it, and takes its page away', () => {
    const state = visited(['cases', 'cases/a', 'cases/b', 'cases/a', 'cases/b']);
    expect(paneBefore(state, 'cases/b')?.key).toBe('cases/a');
    const closed = closeTab(state, 'b');
    expect([ids(closed), paneInSight(closed)?.key]).toEqual([['a'], 'cases/b']);
    expect(keys(arrive(closed, at('cases/a'), () => false))).toEqual(['cases', 'cases/a']);
    expect(keys(closeTab(state, 'a'))).toEqual(['cases', 'cases/b']);
  });

  test('tabs are moved as far as there is room', () => {
    const state = visited(['cases/a', 'cases/b', 'cases/c']);
    expect(ids(moveTab(state, 'a', 1))).toEqual(['b', 'a', 'c']);
    expect(ids(moveTab(state, 'b', 9))).toEqual(['a', 'c', 'b']);
    expect(moveTab(state, 'a', -1)).toBe(state);
  });

  test('a tab is called by what is known of its case; nothing changes while that is the same', () => {
    const known = { documentId: 'a', number: 'SUP-000001', subject: 'Gate', source: 'web' as const };
    const described = describeTab(visited(['cases/a']), known);
    expect(described.tabs).toEqual([known]);
    expect(describeTab(described, { ...known })).toBe(described);
  });
});

describe('tabs that were stored', () => {
  test('what is no tab is left out', () => {
    const tab = { documentId: 'a1', number: 'SUP-000001', subject: 'Gate', source: 'web' };
    expect(tabsFrom([tab, { documentId: 'b2', source: 'fax', number: 7 }, { documentId: '../x' }, null, 'c', tab])).toEqual([
      tab,
      { documentId: 'b2' },
    ]);
    expect(tabsFrom({ tabs: [tab] })).toEqual([]);
  });
});

describe('keys', () => {
  const press = (key: string, code: string, on: Partial<KeyboardEvent> = {}, isAltGr = false) =>
    strokeOf({ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, getModifierState: () => isAltGr, ...on });

  test.each([
    [press('r', 'KeyR'), 'r'],
    [press('к', 'KeyR'), 'r'],
    [press('k', 'KeyK', { metaKey: true }), 'mod+k'],
    [press('л', 'KeyK', { ctrlKey: true }), 'mod+k'],
    [press('?', 'Slash', { shiftKey: true }), '?'],
    [press('Enter', 'Enter', { ctrlKey: true }), 'mod+Enter'],
    [press('∑', 'KeyW', { altKey: true }), 'alt+w'],
    [press('х', 'BracketLeft'), '['],
    [press('[', 'Digit8', { ctrlKey: true, altKey: true }, true), '['],
    [press('ArrowLeft', 'ArrowLeft', { shiftKey: true }), 'shift+ArrowLeft'],
    [press('Shift', 'ShiftLeft', { shiftKey: true }), null],
  ])('%s', (stroke, expected) => {
    expect(stroke).toBe(expected);
  });

  const shortcut = (keyed: string, label: string, isFallback = false): Shortcut => ({
    keys: keyed,
    label,
    isFallback,
    run: () => undefined,
  });
  const all = [shortcut('g c', 'cases', true), shortcut('s', 'status'), shortcut('Escape', 'own'), shortcut('Escape', 'back', true)];

  test('two keys one after the other', () => {
    expect(matchStroke(all, '', 'g')).toEqual({ kind: 'pending', keys: 'g' });
    expect(matchStroke(all, 'g', 'c')).toMatchObject({ kind: 'run', shortcut: { label: 'cases' } });
    expect(matchStroke(all, '', 'c')).toEqual({ kind: 'none' });
  });

  test('a second key that belongs to nothing counts for itself', () => {
    expect(matchStroke(all, 'g', 's')).toMatchObject({ kind: 'run', shortcut: { label: 'status' } });
  });

  test('held down, only steps are done again', () => {
    expect(['j', ']', 'mod+s', 'alt+w'].map((one) => repeats({ keys: one }))).toEqual([true, true, false, false]);
  });

  test('the page in sight goes before the frame', () => {
    expect(matchStroke(all, '', 'Escape')).toMatchObject({ kind: 'run', shortcut: { label: 'own' } });
  });
});

describe('the command palette', () => {
  const item = (group: PaletteItem['group'], id: string, label: string, note?: string): PaletteItem => ({
    id,
    group,
    label,
    note,
    run: () => undefined,
  });
  const items = [
    item('found', 'a', 'SUP-000001 Gate stuck', 'Jana Malá'),
    item('found', 'b', 'SUP-000002 Parking'),
    item('contacts', 'c', 'Jana Malá'),
    item('open', 'a', 'SUP-000001 Gate stuck'),
    item('areas', '/cases', 'Případy'),
    item('actions', 'r', 'Reply'),
  ];

  test('finds by all words, whatever their accents and case; what the server found stands last and is not told twice', () => {
    expect(matchingItems(items, 'GATE sup').map(({ id, group }) => [group, id])).toEqual([
      ['open', 'a'],
      ['found', 'b'],
      ['contacts', 'c'],
    ]);
    expect(matchingItems(items, 'pripad')[0]?.id).toBe('/cases');
    expect(matchingItems([item('areas', 'v', 'Łódź, Ørsted')], 'lodz orsted')).toHaveLength(1);
    expect(matchingItems(items, '').map(({ group }) => group)).toEqual(['open', 'actions', 'areas', 'found', 'contacts']);
  });
});

test('keys are drawn as they stand on the keyboard', () => {
  expect(keyCaps('g c', false)).toEqual([['g'], ['c']]);
  expect(keyCaps('mod+k', true)).toEqual([['⌘', 'K']]);
  expect(keyCaps('mod+Enter', false)).toEqual([['Ctrl', '↵']]);
});
