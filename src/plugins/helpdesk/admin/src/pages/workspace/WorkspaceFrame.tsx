import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { LeaveQuestion } from './LeaveQuestion';
import { PaneView } from './PaneView';
import { Strip } from './strip/Strip';
import { hasUnsaved } from './unsaved';
import { UnsavedQuestion } from './UnsavedQuestion';
import { useShortcutKeys } from './use-shortcut-keys';
import { useWorkspaceState } from './use-workspace-state';
import { WorkspaceContext, type Workspace } from './workspace-context';

/**
 * The frame of all pages of Helpdesk: areas and open cases in a strip (R13), below it the page in sight, with those
 * left before it mounted behind.
 *
 * @param children the routes of all pages
 */
export function WorkspaceFrame({ children }: { children: ReactNode }) {
  const { tabs, panes, shown, close, describe, move } = useWorkspaceState();
  const [closing, setClosing] = useState<string | null>(null);
  useShortcutKeys();

  const closeCase = useCallback<Workspace['closeCase']>(
    (documentId, { isSettled = false } = {}) => {
      if (!isSettled && hasUnsaved(documentId)) setClosing(documentId);
      else close(documentId);
    },
    [close],
  );
  const workspace = useMemo(() => ({ closeCase }), [closeCase]);

  return (
    <WorkspaceContext.Provider value={workspace}>
      <Frame>
        <Strip tabs={tabs} panes={panes} shown={shown?.key} onClose={closeCase} onDescribe={describe} onMove={move} />
        <Panes>
          {panes.map((pane) => (
            <PaneView key={pane.key} location={pane.location} isActive={pane === shown}>
              {children}
            </PaneView>
          ))}
        </Panes>
      </Frame>
      <LeaveQuestion />
      {closing !== null && (
        <UnsavedQuestion
          number={tabs.find(({ documentId }) => documentId === closing)?.number}
          onKeep={() => setClosing(null)}
          onClose={() => {
            setClosing(null);
            close(closing);
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
