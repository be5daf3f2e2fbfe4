import { useCallback, useMemo, useState } from 'react';
import type { WorkflowDefinition } from '../../../../../shared/workflow-definition';
import { layOut, placeAll, type Position, type Positions } from './graph-layout';

const keyOf = (slug: string) => `helpdesk.designer.positions.${slug}`;

function readKept(slug: string): Positions {
  try {
    return (JSON.parse(localStorage.getItem(keyOf(slug)) ?? '{}') ?? {}) as Positions;
  } catch {
    return {};
  }
}

function keep(slug: string, positions: Positions): void {
  try {
    localStorage.setItem(keyOf(slug), JSON.stringify(positions));
  } catch {
    // Without storage the places last as long as the page.
  }
}

/** Where the statuses stand in the graph. How a picture is arranged is each admin's own and no part of the workflow. */
export function usePositions(workflow: WorkflowDefinition) {
  const { slug } = workflow;
  // Laid out once: statuses stay where they are while others and ways are added.
  const [kept, setKept] = useState(() => placeAll(workflow, readKept(slug)));
  const positions = useMemo(() => placeAll(workflow, kept), [workflow, kept]);

  const update = useCallback(
    (next: Positions) => {
      setKept(next);
      keep(slug, next);
    },
    [slug],
  );
  const move = (moved: Record<string, Position>) => update({ ...positions, ...moved });
  const arrange = () => update(layOut(workflow));

  return { positions, move, arrange };
}
