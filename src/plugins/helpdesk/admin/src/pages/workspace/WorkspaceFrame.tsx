import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { FrameShortcuts } from './FrameShortcuts';
import { ShortcutHelp } from './help/ShortcutHelp';
import { LeaveQuestion } from './LeaveQuestion';
import { Palette } from './palette/Palette';
import { PaneView } from './PaneView';
import { Strip } from './strip/Strip';
import { hasUnsaved } from './unsaved';
import { UnsavedQuestion } from './UnsavedQuestion';
import { useShortcutKeys } from './use-shortcut-keys';
import { useWorkspaceState } from './use-workspace-state';
import { WorkspaceContext, type Workspace } from './workspace-context';

type Dialog = { kind: 'palette' } | { kind: 'help' } | { kind: 'unsaved'; documentId: string };

/**
 * The frame of all pages of Helpdesk: areas and open cases in a strip (R13), below it the page in sight, with those
 * left before it mounted behind.
 *
 * @param children the routes of all pages
 */
export function WorkspaceFrame({ children }: { children: ReactNode }) {
  const { tabs, panes, shown, close, describe, move } = useWorkspaceState();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  useShortcutKeys();

  const closeCase = useCallback<Workspace['closeCase']>(
    (documentId, { isSettled = false } = {}) => {
      if (!isSettled && hasUnsaved(documentId)) setDialog({ kind: 'unsaved', documentId });
      else close(documentId);
    },
    [close],
  );
  const workspace = useMemo(() => ({ closeCase }), [closeCase]);
  const openPalette = useCallback(() => setDialog({ kind: 'palette' }), []);
  const openHelp = useCallback(() => setDialog({ kind: 'help' }), []);
  const closeDialog = () => setDialog(null);

  return (
    <WorkspaceContext.Provider value={workspace}>
      <FrameShortcuts tabs={tabs} panes={panes} shown={shown} onPalette={openPalette} onHelp={openHelp} onClose={closeCase} />
      <Frame>
        <Strip
          tabs={tabs}
          panes={panes}
          shown={shown?.key}
          onClose={closeCase}
          onDescribe={describe}
          onMove={move}
          onPalette={openPalette}
          onHelp={openHelp}
        />
        <Panes>
          {panes.map((pane) => (
            <PaneView key={pane.key} location={pane.location} isActive={pane === shown}>
              {children}
            </PaneView>
          ))}
        </Panes>
      </Frame>
      <LeaveQuestion />
      {dialog?.kind === 'palette' && <Palette tabs={tabs} panes={panes} onClose={closeDialog} />}
      {dialog?.kind === 'help' && <ShortcutHelp onClose={closeDialog} />}
      {dialog?.kind === 'unsaved' && (
        <UnsavedQuestion
          number={tabs.find(({ documentId }) => documentId === dialog.documentId)?.number}
          onKeep={closeDialog}
          onClose={() => {
            closeDialog();
            close(dialog.documentId);
          }}
        />
      )}
    </WorkspaceContext.Provider>
  );
}

const Frame = styled.div`
  display: flex;
  flex: 1 1 0;
  flex-direction: column;
  min-height: 30rem;
`;

const Panes = styled.div`
  position: relative;
  z-index: 0;
  flex: 1 1 0;
  min-height: 0;
`;
