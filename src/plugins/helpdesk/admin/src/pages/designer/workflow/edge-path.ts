import { NODE, type Position } from './graph-layout';

/** How far a way bends aside, so that the way back does not lie on it. */
const BEND = 12;
/** Between the border of a node and the tip of the arrow */
const GAP = 4;

export interface EdgePath {
  /** Of an SVG path */
  path: string;
  /** Where its label stands */
  label: Position;
}

/**
 * A curve from the border of one node to that of another, whatever side they face each other with.
 *
 * @param from top left corner of a node
 * @param to top left corner of another
 */
export function edgePath(from: Position, to: Position): EdgePath {
  const [start, end] = [centreOf(from), centreOf(to)];
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy) || 1;
  const bend = BEND + length * 0.04;
  // To the left of its direction, so that both directions bend apart.
  const control = { x: (start.x + end.x) / 2 + (dy / length) * bend * 2, y: (start.y + end.y) / 2 - (dx / length) * bend * 2 };
  const [a, b] = [borderTowards(start, control), borderTowards(end, control)];
  return {
    path: `M ${a.x},${a.y} Q ${control.x},${control.y} ${b.x},${b.y}`,
    label: { x: (a.x + 2 * control.x + b.x) / 4, y: (a.y + 2 * control.y + b.y) / 4 },
  };
}

function centreOf({ x, y }: Position): Position {
  return { x: x + NODE.width / 2, y: y + NODE.height / 2 };
}

/** Where the line from a node's centre to a point leaves the node. */
function borderTowards(centre: Position, point: Position): Position {
  const [dx, dy] = [point.x - centre.x, point.y - centre.y];
  if (dx === 0 && dy === 0) return centre;
  const share = Math.min((NODE.width / 2 + GAP) / Math.abs(dx), (NODE.height / 2 + GAP) / Math.abs(dy), 1);
  return { x: centre.x + dx * share, y: centre.y + dy * share };
}
