import { MarkerType, type Edge, type Node } from '@xyflow/react';
import type { WorkflowDocument } from '../../../../../shared/contracts/configuration';
import type { Localised } from '../../../../../shared/localised';
import type { StatusKind } from '../../../../../shared/status-kinds';
import { isSame } from '../../../drafts/is-same';
import { NODE, type Positions } from './graph-layout';
import type { Selection } from './workflow-edits';

export type StatusNodeData = Node<{ name: string; kind: StatusKind; isInitial: boolean; hasProblem: boolean }, 'status'>;
export type TransitionEdgeData = Edge<{ label: string; guards: number }, 'transition'>;

interface Words {
  localised: (texts: Localised | null | undefined) => string;
  kindName: (kind: StatusKind) => string;
  wayName: (from: string, to: string) => string;
}

/** The statuses as nodes of the graph. */
export function graphNodes(
  { statuses, initial }: Pick<WorkflowDocument, 'statuses' | 'initial'>,
  { positions, selection, wrong, words }: { positions: Positions; selection: Selection | null; wrong: ReadonlySet<string>; words: Words },
): StatusNodeData[] {
  return statuses.map(({ key, name: names, kind }) => {
    const name = words.localised(names) || key;
    return {
      id: key,
      type: 'status',
      position: positions[key] ?? { x: 0, y: 0 },
      data: { name, kind, isInitial: key === initial, hasProblem: wrong.has(key) },
      selected: selection?.kind === 'status' && selection.key === key,
      deletable: key !== initial,
      ariaLabel: `${name}, ${words.kindName(kind)}`,
      ...NODE,
    };
  });
}

/** The ways between them as edges. */
export function graphEdges(
  { statuses, transitions }: Pick<WorkflowDocument, 'statuses' | 'transitions'>,
  { selection, colours, words }: { selection: Selection | null; colours: { plain: string; selected: string }; words: Words },
): TransitionEdgeData[] {
  const names = new Map(statuses.map(({ key, name }) => [key, words.localised(name) || key]));
  return transitions.map(({ from, to, label, guards = [] }) => {
    const isSelected = selection?.kind === 'transition' && selection.from === from && selection.to === to;
    const colour = isSelected ? colours.selected : colours.plain;
    return {
      id: `${from}→${to}`,
      type: 'transition',
      source: from,
      target: to,
      selected: isSelected,
      data: { label: words.localised(label), guards: guards.length },
      ariaLabel: words.wayName(names.get(from) ?? from, names.get(to) ?? to),
      style: { stroke: colour, strokeWidth: isSelected ? 2 : 1.5 },
      markerEnd: { type: MarkerType.ArrowClosed, color: colour, width: 20, height: 20, markerUnits: 'userSpaceOnUse' },
      zIndex: isSelected ? 1 : 0,
    };
  });
}

/**
 * A list in which everything that is as it was before is the very same object, so that React has only the rest to
 * render: with a hundred statuses, one letter touches one of them.
 */
export function keepSame<T extends { id: string }>(before: readonly T[], next: readonly T[]): T[] {
  const known = new Map(before.map((entry) => [entry.id, entry]));
  return next.map((entry) => {
    const same = known.get(entry.id);
    return same && isSame(same, entry) ? same : entry;
  });
}
