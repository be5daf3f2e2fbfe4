import { useRBAC } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { useText } from '../../components/use-text';
import { casePath } from '../../routes';
import { useAreas, type Area } from './areas';
import { caseOfPane } from './pane-key';
import { TO_OWN_CASES } from './rights';
import { useShortcut } from './shortcuts';
import { useTakeNext } from './use-take-next';
import { paneBefore, placeOf, type CaseTab, type Pane } from './workspace-state';

interface FrameShortcutsProps {
  tabs: CaseTab[];
  panes: Pane[];
  shown: Pane | undefined;
  onPalette: () => void;
  onHelp: () => void;
  onClose: (documentId: string) => void;
}

/** What keys do on every page. */
export function FrameShortcuts({ tabs, panes, shown, onPalette, onHelp, onClose }: FrameShortcutsProps) {
  const text = useText();
  const navigate = useNavigate();
  const { canOwnCases } = useRBAC(TO_OWN_CASES).allowedActions;
  const { takeNext } = useTakeNext();
  const openCase = shown ? caseOfPane(shown.key) : null;

  /** From a page that is no case to the first or the last one. */
  function step(by: 1 | -1): void {
    const at = tabs.findIndex(({ documentId }) => documentId === openCase);
    const next = at === -1 ? (by === 1 ? tabs[0] : tabs.at(-1)) : tabs.at((at + by) % tabs.length);
    if (next) navigate(casePath(next.documentId));
  }

  function goBack(): void {
    const before = shown && paneBefore({ tabs, panes }, shown.key);
    if (before) navigate({ pathname: before.location.pathname, search: before.location.search });
  }

  useShortcut('mod+k', text('palette.title'), onPalette);
  useShortcut('?', text('help.title'), onHelp);
  useShortcut('g n', text('queue.take'), () => void takeNext(), { when: Boolean(canOwnCases) });
  useShortcut('[', text('workspace.tabs.previous'), () => step(-1), { when: tabs.length > 0 });
  useShortcut(']', text('workspace.tabs.next'), () => step(1), { when: tabs.length > 0 });
  useShortcut('alt+w', text('workspace.close-case'), () => openCase !== null && onClose(openCase), { when: openCase !== null });
  useShortcut('Escape', text('workspace.back'), goBack, { when: openCase !== null });
  return useAreas().map((area) => <GoTo key={area.path} area={area} panes={panes} />);
}

function GoTo({ area: { path, title, letter }, panes }: { area: Area; panes: Pane[] }) {
  const text = useText();
  const navigate = useNavigate();
  useShortcut(`g ${letter}`, text('workspace.go-to', { area: text(title) }), () => navigate(placeOf(panes, path)));
  return null;
}
