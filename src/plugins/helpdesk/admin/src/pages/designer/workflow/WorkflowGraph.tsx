import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '@strapi/design-system';
import { GridFour, Plus } from '@strapi/icons';
import { applyNodeChanges, Background, Controls, MarkerType, Panel, ReactFlow, useReactFlow, type Connection } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { useTheme } from 'styled-components';
import type { WorkflowDocument } from '../../../../../shared/contracts/configuration';
import type { Problem } from '../../../../../shared/problems';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { luminance } from '../../../components/status-palette';
import { NODE } from './graph-layout';
import { GraphFrame } from './graph-styles';
import { StatusNode, type StatusNodeData } from './StatusNode';
import { TransitionEdge, type TransitionEdgeData } from './TransitionEdge';
import { useGraphWords } from './use-graph-words';
import { usePositions } from './use-positions';
import { addTransition, isWay, placeWithin, removeStatus, removeTransition, selectionAt, type Selection } from './workflow-edits';

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
  const wanted = useMemo(
    () =>
      value.statuses.map((status): StatusNodeData => {
        const name = localised(status.name) || status.key;
        return {
          id: status.key,
          type: 'status',
          position: positions[status.key] ?? { x: 0, y: 0 },
          data: { name, kind: status.kind, isInitial: status.key === value.initial, hasProblem: wrong.has(status.key) },
          selected: selection?.kind === 'status' && selection.key === status.key,
          deletable: status.key !== value.initial,
          ariaLabel: `${name}, ${text(`status-kind.${status.kind}`)}`,
          ...NODE,
        };
      }),
    [value, positions, selection, wrong, localised, text],
  );
  // React Flow measures nodes and moves them while they are dragged; everything else is as the workflow says.
  const [nodes, setNodes] = useState(wanted);
  useEffect(() => {
    setNodes((shown) => wanted.map((node) => ({ ...shown.find(({ id }) => id === node.id), ...node })));
  }, [wanted]);

  const frame = useRef<HTMLDivElement>(null);
  const nameOf = (key: string) => localised(value.statuses.find((status) => status.key === key)?.name) || key;
  const edges = value.transitions.map((way): TransitionEdgeData => {
    const isSelected = selection?.kind === 'transition' && isWay(selection, way);
    const colour = isSelected ? colors.primary600 : colors.neutral500;
    return {
      id: `${way.from}→${way.to}`,
      type: 'transition',
      source: way.from,
      target: way.to,
      selected: isSelected,
      data: { label: localised(way.label), guards: way.guards?.length ?? 0 },
      ariaLabel: text('workflow.way', { from: nameOf(way.from), to: nameOf(way.to) }),
      style: { stroke: colour, strokeWidth: isSelected ? 2 : 1.5 },
      markerEnd: { type: MarkerType.ArrowClosed, color: colour, width: 20, height: 20, markerUnits: 'userSpaceOnUse' },
      zIndex: isSelected ? 1 : 0,
    };
  });

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
        minZoom={0.3}
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
