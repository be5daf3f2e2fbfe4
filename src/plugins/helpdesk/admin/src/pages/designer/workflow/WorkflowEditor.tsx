import { lazy, Suspense, useEffect, useState } from 'react';
import { Tabs } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import type { WorkflowDocument } from '../../../../../shared/contracts/configuration';
import { useText } from '../../../components/use-text';
import type { EditorProps } from '../editors';
import { NameDialog } from '../NameDialog';
import { slugFor } from '../../../../../shared/slug';
import { StatusTable } from './StatusTable';
import { TrialPanel } from './trial/TrialPanel';
import { TransitionTable } from './TransitionTable';
import { addStatus, isThere, placeWithin, selectionAt, type Selection } from './workflow-edits';
import { WorkflowProperties } from './WorkflowProperties';

const WorkflowGraph = lazy(() => import('./WorkflowGraph'));

/** Statuses and the ways between them, as a graph or as tables: both can do everything. */
export function WorkflowEditor({ value, live, configuration, problems, place, onChange }: EditorProps<WorkflowDocument>) {
  const text = useText();
  const [selected, setSelected] = useState<Selection | null>(null);
  const [isAdding, setAdding] = useState(false);
  const selection = selected && isThere(value, selected) ? selected : null;

  useEffect(() => {
    if (place) setSelected(selectionAt(value, placeWithin(place.path)));
    // Only when somebody asks to go there, not when the workflow changes afterwards.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [place]);

  function add(words: string, language: string): void {
    const key = slugFor(
      words,
      value.statuses.map((status) => status.key),
      'status',
    );
    onChange(addStatus(value, { key, name: { [language]: words }, kind: 'open' }));
    setSelected({ kind: 'status', key });
  }

  const shared = { value, selection, onSelect: setSelected, onChange, onAddStatus: () => setAdding(true) };
  return (
    <Columns>
      <Canvas defaultValue="graph" variant="simple">
        <Tabs.List aria-label={text('workflow.view')}>
          <Tabs.Trigger value="graph">{text('workflow.graph')}</Tabs.Trigger>
          <Tabs.Trigger value="table">{text('workflow.table')}</Tabs.Trigger>
          <Tabs.Trigger value="try">{text('trial.title')}</Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="graph">
          <Suspense fallback={<Page.Loading />}>
            <WorkflowGraph {...shared} problems={problems} />
          </Suspense>
        </Tabs.Content>
        <Tabs.Content value="table">
          <Tables>
            <StatusTable {...shared} />
            <TransitionTable {...shared} />
          </Tables>
        </Tabs.Content>
        <Tabs.Content value="try">
          <TrialPanel value={value} configuration={configuration} onSelect={setSelected} />
        </Tabs.Content>
      </Canvas>
      <WorkflowProperties
        value={value}
        live={live}
        configuration={configuration}
        selection={selection}
        onSelect={setSelected}
        onChange={onChange}
      />
      {isAdding && <NameDialog title={text('workflow.status.add')} onClose={() => setAdding(false)} onName={add} />}
    </Columns>
  );
}

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) 30rem;
  height: 100%;
  min-height: 0;
`;

const Canvas = styled(Tabs.Root)`
  display: flex;
  flex-direction: column;
  min-width: 0;
  min-height: 0;

  > [role='tabpanel']:not([hidden]) {
    flex: 1 1 auto;
    min-height: 0;
  }
`;

const Tables = styled.div`
  display: grid;
  align-content: start;
  gap: ${({ theme }) => theme.spaces[6]};
  height: 100%;
  padding: ${({ theme }) => theme.spaces[4]};
  overflow: auto;
`;
