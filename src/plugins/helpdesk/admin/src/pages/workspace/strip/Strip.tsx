import { styled } from 'styled-components';
import { LiveIndicator } from '../../../live/LiveIndicator';
import { useText } from '../../../components/use-text';
import { casePaneKey } from '../pane-key';
import type { CaseTab, Pane } from '../workspace-state';
import { AreaLinks } from './AreaLinks';
import { TabLink } from './TabLink';

interface StripProps {
  tabs: CaseTab[];
  panes: Pane[];
  /** Key of the pane in sight */
  shown: string | undefined;
  onClose: (documentId: string) => void;
  onDescribe: (known: Required<CaseTab>) => void;
  onMove: (documentId: string, by: number) => void;
}

/** The areas of Helpdesk and the open cases, always in sight. */
export function Strip({ tabs, panes, shown, onClose, onDescribe, onMove }: StripProps) {
  const text = useText();
  return (
    <Bar>
      <AreaLinks panes={panes} shown={shown} />
      {tabs.length > 0 && (
        <nav aria-label={text('workspace.tabs.label')}>
          <Tabs>
            {tabs.map((tab) => (
              <TabLink
                key={tab.documentId}
                tab={tab}
                isShown={shown === casePaneKey(tab.documentId)}
                onClose={onClose}
                onDescribe={onDescribe}
                onMove={onMove}
              />
            ))}
          </Tabs>
        </nav>
      )}
      <LiveIndicator />
    </Bar>
  );
}

const Bar = styled.div`
  display: flex;
  flex: none;
  align-items: stretch;
  min-height: 4rem;
  padding-inline: ${({ theme }) => theme.spaces[2]};
  border-block-end: 1px solid ${({ theme }) => theme.colors.neutral200};
  background: ${({ theme }) => theme.colors.neutral0};

  > nav {
    min-width: 0;
  }

  > nav:first-child {
    flex: none;
  }

  > nav + nav {
    flex: 1 1 0;
    margin-inline-start: ${({ theme }) => theme.spaces[2]};
    border-inline-start: 1px solid ${({ theme }) => theme.colors.neutral200};
  }

  > [role='status'] {
    flex: none;
    margin-inline: auto ${({ theme }) => theme.spaces[2]};
  }
`;

const Tabs = styled.ul`
  display: flex;
  height: 100%;
  overflow-x: auto;
  scrollbar-width: thin;
`;
