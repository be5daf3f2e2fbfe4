import { useRBAC } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { useCases } from '../../../api/cases-api';
import { useContactsFound } from '../../../api/contacts-api';
import { useViews } from '../../../api/views-api';
import { useDebounced } from '../../../components/use-debounced';
import { useText } from '../../../components/use-text';
import { CASES, casePath, contactPath } from '../../../routes';
import { useViewName } from '../../case-list/views/use-view-name';
import { useAreas } from '../areas';
import { casePaneKey } from '../pane-key';
import { TO_READ_CONTACTS } from '../rights';
import { useActiveShortcuts } from '../shortcuts';
import { paneInSight, placeOf, type CaseTab, type Pane } from '../workspace-state';
import { matchingItems, type PaletteItem } from './palette-items';

const PAUSE = 200;
const FEWEST_LETTERS = 2;
const MOST_FOUND = 8;

interface Choices {
  items: PaletteItem[];
  /** Whether the server is still looking. */
  isSearching: boolean;
}

/** What the palette offers: open cases (the last used first), what keys do on the page, areas, and cases and contacts found by the server. */
export function usePaletteItems(query: string, { tabs, panes }: { tabs: CaseTab[]; panes: Pane[] }): Choices {
  const text = useText();
  const navigate = useNavigate();
  const shortcuts = useActiveShortcuts();
  const areas = useAreas();
  const { data: views } = useViews();
  const nameOfView = useViewName();
  const search = useDebounced(query.trim(), PAUSE);
  const isAsked = search.length >= FEWEST_LETTERS;
  const found = useCases({ search, pageSize: MOST_FOUND, sort: 'updatedAt', order: 'desc' }, { skip: !isAsked });

  const { canReadContacts } = useRBAC(TO_READ_CONTACTS).allowedActions;
  const contacts = useContactsFound({ search }, { skip: !isAsked || !canReadContacts });

  const shown = paneInSight({ tabs, panes })?.key;
  const usedAt = ({ documentId }: CaseTab) => panes.find(({ key }) => key === casePaneKey(documentId))?.usedAt ?? 0;
  const inFrame = new Set(areas.map(({ letter }) => `g ${letter}`));

  const items: PaletteItem[] = [
    ...tabs
      .filter(({ documentId }) => casePaneKey(documentId) !== shown)
      .toSorted((a, b) => usedAt(b) - usedAt(a))
      .map(({ documentId, number, subject, source }) => ({
        id: documentId,
        group: 'open' as const,
        label: `${number ?? text('workspace.tab.unknown')} ${subject ?? ''}`,
        source,
        run: () => navigate(casePath(documentId)),
      })),
    ...shortcuts
      .filter(({ keys, isFallback }) => keys !== 'mod+k' && !(isFallback && inFrame.has(keys)))
      .toSorted((a, b) => Number(a.isFallback) - Number(b.isFallback))
      .map(({ keys, label, run }) => ({ id: `keys ${keys} ${label}`, group: 'actions' as const, label, keys, run })),
    ...areas.map(({ path, title, letter }) => ({
      id: path,
      group: 'areas' as const,
      label: text(title),
      keys: `g ${letter}`,
      run: () => navigate(placeOf(panes, path)),
    })),
    ...(views?.data ?? []).map((view) => ({
      id: `view ${view.id}`,
      group: 'areas' as const,
      label: nameOfView(view),
      note: text('cases.title'),
      run: () => navigate(`${CASES}?view=${encodeURIComponent(view.id)}`),
    })),
    ...(isAsked ? (found.currentData?.data ?? []) : []).map(({ documentId, number, subject, source, contact }) => ({
      id: documentId,
      group: 'found' as const,
      label: `${number} ${subject}`,
      note: contact.displayName,
      source,
      run: () => navigate(casePath(documentId)),
    })),
    // Below the cases, and not before them: what is marked would be another one when they come.
    ...(isAsked && !found.isFetching ? (contacts.currentData ?? []) : []).map(({ documentId, displayName, company, phones, emails }) => ({
      id: documentId,
      group: 'contacts' as const,
      label: displayName,
      note: [company?.displayName, phones[0], emails[0]].filter(Boolean).join(' · '),
      run: () => navigate(contactPath(documentId)),
    })),
  ];
  const isSearching = query.trim().length >= FEWEST_LETTERS && (query.trim() !== search || found.isFetching || contacts.isFetching);
  return { items: matchingItems(items, query), isSearching };
}
