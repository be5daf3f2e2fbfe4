import type { WorkflowDocument } from '../../../../../shared/contracts/configuration';
import type { StatusDefinition, Transition } from '../../../../../shared/workflow-definition';

/** A way between two statuses, by their keys; there is at most one from each to each. */
export type Way = Pick<Transition, 'from' | 'to'>;

export type Selection = { kind: 'status'; key: string } | ({ kind: 'transition' } & Way);

export const isWay = (one: Way, other: Way) => one.from === other.from && one.to === other.to;

export function addStatus(workflow: WorkflowDocument, status: StatusDefinition): WorkflowDocument {
  return { ...workflow, statuses: [...workflow.statuses, status] };
}

/** Replaces a status. Where its key changes, everything in the workflow that names it follows. */
export function changeStatus(workflow: WorkflowDocument, key: string, status: StatusDefinition): WorkflowDocument {
  const follow = (name: string) => (name === key ? status.key : name);
  return {
    ...workflow,
    initial: follow(workflow.initial),
    statuses: workflow.statuses.map((one) => (one.key === key ? status : one)),
    transitions:
      status.key === key
        ? workflow.transitions
        : workflow.transitions.map((way) => ({ ...way, from: follow(way.from), to: follow(way.to) })),
  };
}

/** Takes a status away with every way from and to it. */
export function removeStatus(workflow: WorkflowDocument, key: string): WorkflowDocument {
  return {
    ...workflow,
    statuses: workflow.statuses.filter((status) => status.key !== key),
    transitions: workflow.transitions.filter(({ from, to }) => from !== key && to !== key),
  };
}

/** @param by how many places, down or (negative) up */
export function moveStatus(workflow: WorkflowDocument, key: string, by: number): WorkflowDocument {
  const from = workflow.statuses.findIndex((status) => status.key === key);
  const status = workflow.statuses[from];
  const to = from + by;
  if (!status || to < 0 || to >= workflow.statuses.length) return workflow;
  const others = workflow.statuses.filter((one) => one !== status);
  return { ...workflow, statuses: [...others.slice(0, to), status, ...others.slice(to)] };
}

/** Adds a way, unless it is there or leads from a status to itself. */
export function addTransition(workflow: WorkflowDocument, { from, to }: Way): WorkflowDocument {
  if (from === to || workflow.transitions.some((one) => isWay(one, { from, to }))) return workflow;
  return { ...workflow, transitions: [...workflow.transitions, { from, to }] };
}

export function changeTransition(workflow: WorkflowDocument, transition: Transition): WorkflowDocument {
  return { ...workflow, transitions: workflow.transitions.map((one) => (isWay(one, transition) ? transition : one)) };
}

export function removeTransition(workflow: WorkflowDocument, way: Way): WorkflowDocument {
  return { ...workflow, transitions: workflow.transitions.filter((one) => !isWay(one, way)) };
}

/** Says where the open cases of a status that goes are to be; undefined takes that back. */
export function setMove(workflow: WorkflowDocument, from: string, to: string | undefined): WorkflowDocument {
  const others = (workflow.moves ?? []).filter((move) => move.from !== from);
  const moves = to === undefined ? others : [...others, { from, to }];
  return { ...workflow, moves: moves.length > 0 ? moves : undefined };
}

/** The path of a problem without the workflow that it is in. */
export function placeWithin(path: string): string {
  return path.split('.').slice(2).join('.');
}

/** What the path of a problem leads to, such as `statuses.new.due` or `transitions.new→closed.guards.0`. */
export function selectionAt(workflow: WorkflowDocument, path: string): Selection | null {
  const [list, name = ''] = path.split('.');
  if (list === 'statuses' && workflow.statuses.some(({ key }) => key === name)) return { kind: 'status', key: name };
  const way = list === 'transitions' && workflow.transitions.find(({ from, to }) => `${from}→${to}` === name);
  return way ? { kind: 'transition', from: way.from, to: way.to } : null;
}

export function isThere(workflow: WorkflowDocument, selection: Selection): boolean {
  if (selection.kind === 'status') return workflow.statuses.some(({ key }) => key === selection.key);
  return workflow.transitions.some((way) => isWay(way, selection));
}
