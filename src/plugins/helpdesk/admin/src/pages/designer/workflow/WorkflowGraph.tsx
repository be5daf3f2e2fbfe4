import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '@strapi/design-system';
import { GridFour, Plus } from '@strapi/icons';
import { applyNodeChanges, Background, Controls, Panel, ReactFlow, useReactFlow, type Connection } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { useTheme } from 'styled-components';
import type { WorkflowDocument } from '../../../../../shared/contracts/configuration';
import type { Problem } from '../../../../../shared/problems';
import type { StatusKind } from '../../../../../shared/status-kinds';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { luminance } from '../../../components/status-palette';
import { graphEdges, graphNodes } from './graph-elements';
import { GraphFrame } from './graph-styles';
import { StatusNode } from './StatusNode';
import { TransitionEdge } from './TransitionEdge';
import { useKeptSame } from './use-kept-same';
import { useGraphWords } from './use-graph-words';
import { usePositions } from './use-positions';
import { addTransition, placeWithin, removeStatus, removeTransition, selectionAt, type Selection } from './workflow-edits';

const NODE_TYPES = { status: StatusNode };
const EDGE_TYPES = { transition: TransitionEdge };

interface WorkflowGraphProps {
  value: WorkflowDocument;
  problems: Problem[];
  selection: Selection | null;
  onSelect: (selection: Selection | null) => void;
  onChange: (next: WorkflowDocument) => void;
  onAddStatus: () => void;
}

/** The workflow as a graph: statuses to drag, ways to draw between them. */
export default function WorkflowGraph({ value, problems, selection, onSelect, onChange, onAddStatus }: WorkflowGraphProps) {
  const text = useText();
  const localised = useLocalised();
  const words = useGraphWords();
  const { colors } = useTheme();
  const { positions, move, arrange } = usePositions(value);

  const wrong = useMemo(() => problemKeys(value, problems), [value, problems]);
  const inWords = useMemo(
    () => ({
      localised,
      kindName: (kind: StatusKind) => text(`status-kind.${kind}`),
      wayName: (from: string, to: string) => text('workflow.way', { from, to }),
    }),
    [localised, text],
  );
  const wanted = useKeptSame(
    useMemo(() => graphNodes(value, { positions, selection, wrong, words: inWords }), [value, positions, selection, wrong, inWords]),
  );
  const colours = useMemo(() => ({ plain: colors.neutral500, selected: colors.primary600 }), [colors]);
  const edges = useKeptSame(useMemo(() => graphEdges(value, { selection, colours, words: inWords }), [value, selection, colours, inWords]));
  // React Flow measures nodes and moves them while they are dragged; everything else is as the workflow says.
  const [nodes, setNodes] = useState(wanted);
  const asked = useRef(wanted);
  useEffect(() => {
    const before = new Map(asked.current.map((node) => [node.id, node]));
    asked.current = wanted;
    setNodes((shown) => {
      const known = new Map(shown.map((node) => [node.id, node]));
      return wanted.map((node) => {
        const present = known.get(node.id);
        return present && before.get(node.id) === node ? present : { ...present, ...node };
      });
    });
  }, [wanted]);

  const frame = useRef<HTMLDivElement>(null);

  function connect({ source, target }: Connection): void {
    if (source === target) return;
    onChange(addTransition(value, { from: source, to: target }));
    onSelect({ kind: 'transition', from: source, to: target });
  }

  return (
    <GraphFrame ref={frame}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        colorMode={luminance(colors.neutral0) > 0.4 ? 'light' : 'dark'}
        ariaLabelConfig={words}
        deleteKeyCode={['Delete', 'Backspace']}
        multiSelectionKeyCode={null}
        selectionKeyCode={null}
        minZoom={0.05}
        fitView
        fitViewOptions={{ maxZoom: 1, padding: 0.12 }}
        onNodesChange={(changes) => {
          setNodes((shown) => applyNodeChanges(changes, shown));
          for (const change of changes) {
            if (change.type === 'select' && change.selected) onSelect({ kind: 'status', key: change.id });
            // Arrow keys move a node without a drag.
            if (change.type === 'position' && change.position && change.dragging === false) move({ [change.id]: change.position });
          }
        }}
        onEdgesChange={(changes) => {
          for (const change of changes) {
            if (change.type === 'select' && change.selected) onSelect(selectionAt(value, `transitions.${change.id}`));
          }
        }}
        // React Flow listens to the whole page, where the key may be meant for something else.
        onBeforeDelete={async () => document.activeElement === document.body || frame.current?.contains(document.activeElement) === true}
        onDelete={({ nodes: gone, edges: ways }) => {
          const withoutWays = ways.reduce((next, { source, target }) => removeTransition(next, { from: source, to: target }), value);
          onChange(gone.reduce((next, { id }) => removeStatus(next, id), withoutWays));
          onSelect(null);
        }}
        onPaneClick={() => onSelect(null)}
        onConnect={connect}
        proOptions={{ hideAttribution: true }}
      >
        <Background color={colors.neutral300} />
        <Controls showInteractive={false} />
        <Tools onArrange={arrange} onAddStatus={onAddStatus} />
      </ReactFlow>
    </GraphFrame>
  );
}

function Tools({ onArrange, onAddStatus }: { onArrange: () => void; onAddStatus: () => void }) {
  const text = useText();
  const { fitView } = useReactFlow();
  return (
    <Panel position="top-left" style={{ display: 'flex', gap: 8 }}>
      <Button size="S" variant="secondary" startIcon={<Plus />} onClick={onAddStatus}>
        {text('workflow.status.add')}
      </Button>
      <Button
        size="S"
        variant="tertiary"
        startIcon={<GridFour />}
        onClick={() => {
          onArrange();
          // Once the nodes stand where they now belong.
          setTimeout(() => void fitView({ maxZoom: 1, padding: 0.12 }), 50);
        }}
      >
        {text('workflow.arrange')}
      </Button>
    </Panel>
  );
}

/** Keys of statuses with an error in them. */
function problemKeys(workflow: WorkflowDocument, problems: Problem[]): Set<string> {
  const places = problems.filter(({ severity }) => severity === 'error').map(({ path }) => placeWithin(path));
  return new Set(places.map((path) => selectionAt(workflow, path)).flatMap((place) => (place?.kind === 'status' ? place.key : [])));
}
