import { newWorkflow } from '../../src/plugins/helpdesk/admin/src/pages/designer/new-workflow';
import { edgePath } from '../../src/plugins/helpdesk/admin/src/pages/designer/workflow/edge-path';
import { graphEdges, graphNodes, keepSame } from '../../src/plugins/helpdesk/admin/src/pages/designer/workflow/graph-elements';
import { layOut, NODE, placeAll, type Position } from '../../src/plugins/helpdesk/admin/src/pages/designer/workflow/graph-layout';
import {
  addStatus,
  addTransition,
  changeStatus,
  changeTransition,
  isThere,
  moveStatus,
  removeStatus,
  removeTransition,
  selectionAt,
  setMove,
  type Selection,
} from '../../src/plugins/helpdesk/admin/src/pages/designer/workflow/workflow-edits';

const workflow = newWorkflow('support', { en: 'Support' });
const waiting = { key: 'waiting', name: { en: 'Waiting' }, kind: 'waiting' as const };

describe('editing a workflow', () => {
  test('a status is added, and moves among the others', () => {
    const added = addStatus(workflow, waiting);
    const keys = (by: number) => moveStatus(added, 'waiting', by).statuses.map(({ key }) => key);
    expect(keys(-1)).toEqual(['new', 'in-progress', 'waiting', 'closed']);
    expect(keys(-3)[0]).toBe('waiting');
    expect(moveStatus(added, 'waiting', 1)).toBe(added);
    expect(moveStatus(added, 'nowhere', 1)).toBe(added);
  });

  test('whatever names a status follows its new key', () => {
    const renamed = changeStatus(workflow, 'new', { ...waiting, key: 'fresh' });
    expect(renamed.initial).toBe('fresh');
    expect(renamed.transitions[0]).toEqual({ from: 'fresh', to: 'in-progress' });
  });

  test('a status goes with every way from and to it', () => {
    const { statuses, transitions } = removeStatus(workflow, 'in-progress');
    expect([statuses.length, transitions]).toEqual([2, []]);
  });

  test('a way is there once, and leads to another status', () => {
    const way = { from: 'new', to: 'closed' };
    const added = addTransition(workflow, way);
    expect(added.transitions).toContainEqual(way);
    expect(addTransition(added, way)).toBe(added);
    expect(addTransition(added, { from: 'new', to: 'new' })).toBe(added);
    const guarded = { ...way, guards: [{ guard: 'owner' as const }] };
    expect(changeTransition(added, guarded).transitions).toContainEqual(guarded);
    expect(removeTransition(added, way)).toEqual(workflow);
  });

  test('where cases go is said and taken back', () => {
    const moved = setMove(workflow, 'old', 'new');
    expect(setMove(moved, 'old', 'closed').moves).toEqual([{ from: 'old', to: 'closed' }]);
    expect(setMove(moved, 'old', undefined).moves).toBeUndefined();
  });

  test.each([
    ['statuses.new.due', { kind: 'status', key: 'new' }],
    ['transitions.new→in-progress.guards.0', { kind: 'transition', from: 'new', to: 'in-progress' }],
    ['statuses.gone', null],
    ['initial', null],
  ])('the place %s is found', (path, selection) => {
    const found = selectionAt(workflow, path);
    expect(found).toEqual(selection);
    if (found) expect(isThere(workflow, found)).toBe(true);
  });
});

describe('a workflow of a hundred statuses', () => {
  const words = {
    localised: (texts: Record<string, string> | null | undefined) => texts?.en ?? '',
    kindName: (kind: string) => kind,
    wayName: (from: string, to: string) => `${from} → ${to}`,
  };
  const key = (index: number) => `s-${index % 100}`;
  const large = {
    ...workflow,
    initial: key(0),
    statuses: Array.from({ length: 100 }, (_one, index) => ({ ...waiting, key: key(index), name: { en: key(index) } })),
    transitions: Array.from({ length: 300 }, (_one, index) => ({ from: key(index), to: key(index + 1 + Math.floor(index / 100)) })),
  };
  const positions = Object.fromEntries(large.statuses.map((status, index) => [status.key, { x: index, y: 0 }]));
  const drawn = (value: typeof large, selection: Selection | null = null) => ({
    nodes: graphNodes(value, { positions, selection, wrong: new Set(), words }),
    edges: graphEdges(value, { selection, colours: { plain: '#000', selected: '#00f' }, words }),
  });
  const touched = (next: typeof large, selection: Selection | null = null) => {
    const [before, after] = [drawn(large), drawn(next, selection)];
    const nodes = keepSame(before.nodes, after.nodes).filter((node) => !before.nodes.includes(node));
    const edges = keepSame(before.edges, after.edges).filter((edge) => !before.edges.includes(edge));
    return [nodes.map(({ id }) => id), edges.map(({ source, target }) => [source, target]).flat()];
  };

  test('has one node and the ways at it drawn anew when a letter of its name is typed', () => {
    const typed = changeStatus(large, 's-3', { ...waiting, key: 's-3', name: { en: 's-3x' } });
    const [nodes, ends] = touched(typed as typeof large);
    expect(nodes).toEqual(['s-3']);
    expect(ends?.length).toBe(12);
    expect(ends?.filter((end) => end === 's-3').length).toBe(6);
  });

  test('has nothing drawn anew but what is selected', () => {
    expect(touched(large, { kind: 'status', key: 's-5' })).toEqual([['s-5'], []]);
    expect(touched({ ...large, name: { en: 'x' } })).toEqual([[], []]);
  });
});

describe('the picture of a workflow', () => {
  const overlap = (a: Position, b: Position) => Math.abs(a.x - b.x) < NODE.width && Math.abs(a.y - b.y) < NODE.height;

  test('begins on the left, and no two statuses overlap', () => {
    const many = Array.from({ length: 6 }, (_one, index) => `more-${index}`).reduce(
      (next, key) => addTransition(addStatus(next, { ...waiting, key }), { from: 'new', to: key }),
      workflow,
    );
    const positions = layOut(many);
    const places = Object.values(positions);
    expect(Math.min(...places.map(({ x }) => x))).toBe(positions.new?.x);
    expect(places.some((one, index) => places.slice(index + 1).some((other) => overlap(one, other)))).toBe(false);
  });

  test('keeps what was put somewhere, and puts new statuses beneath', () => {
    const kept = placeAll(workflow, {});
    expect(kept).toEqual(layOut(workflow));
    const more = placeAll(addStatus(addStatus(workflow, waiting), { ...waiting, key: 'other' }), kept);
    expect(more).toMatchObject(kept);
    expect(more.waiting?.y).toBeGreaterThan(Math.max(...Object.values(kept).map(({ y }) => y)));
    expect(more.other?.x).toBeGreaterThan((more.waiting?.x ?? 0) + NODE.width);
  });

  test('a way and the way back do not lie on each other', () => {
    const [here, there] = [
      { x: 0, y: 0 },
      { x: 400, y: 0 },
    ];
    const [way, back] = [edgePath(here, there), edgePath(there, here)];
    expect(Math.sign(way.label.y - NODE.height / 2)).toBe(-Math.sign(back.label.y - NODE.height / 2));
    expect(edgePath(here, here).path).not.toContain('NaN');
  });
});
