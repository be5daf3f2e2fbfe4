import { Graph, layout } from '@dagrejs/dagre';
import type { WorkflowDefinition } from '../../../../../shared/workflow-definition';

export interface Position {
  x: number;
  y: number;
}
export type Positions = Record<string, Position>;

/** Of every node, in pixels of the graph at its natural size */
export const NODE = { width: 176, height: 52 } as const;

/** Places every status so that ways lead from left to right where they can, and no two statuses overlap. */
export function layOut({ initial, statuses, transitions }: Pick<WorkflowDefinition, 'initial' | 'statuses' | 'transitions'>): Positions {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 56, ranksep: 88, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  // The status that cases start in comes first, so that it is the one ranked leftmost.
  const ordered = [...statuses].sort((one, other) => Number(other.key === initial) - Number(one.key === initial));
  for (const { key } of ordered) graph.setNode(key, { ...NODE });
  const ranks = new Map(ordered.map(({ key }, index) => [key, index]));
  for (const { from, to } of transitions) {
    const [one, other] = [ranks.get(from), ranks.get(to)];
    // A way back weighs nothing: the way there has already placed both.
    if (one !== undefined && other !== undefined && one < other) graph.setEdge(from, to);
  }
  layout(graph);
  return Object.fromEntries(
    statuses.map(({ key }) => {
      const { x = 0, y = 0 } = graph.node(key) as Partial<Position>;
      return [key, { x: x - NODE.width / 2, y: y - NODE.height / 2 }];
    }),
  );
}

/**
 * Where every status stands: where it was put, or else where the layout puts it; a new one beneath those that were put
 * somewhere.
 */
export function placeAll(workflow: Pick<WorkflowDefinition, 'initial' | 'statuses' | 'transitions'>, kept: Positions): Positions {
  const known = workflow.statuses.filter(({ key }) => kept[key]);
  if (known.length === 0) return layOut(workflow);
  const bottom = Math.max(...known.map(({ key }) => kept[key]?.y ?? 0));
  const left = Math.min(...known.map(({ key }) => kept[key]?.x ?? 0));
  let added = 0;
  return Object.fromEntries(
    workflow.statuses.map(({ key }) => {
      const position = kept[key] ?? { x: left + NODE.width * 1.2 * added++, y: bottom + NODE.height * 2 };
      return [key, position];
    }),
  );
}
