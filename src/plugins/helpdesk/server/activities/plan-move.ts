import { MOVABLE_KINDS, type MoveRefusal } from '../../shared/activities';
import type { NewActivity } from './activity';
import type { ActivityRow } from './activity-row';

/** A case at one end of a move. */
export interface CaseOfMove {
  id: number;
  number: string;
  legalHold: boolean;
}

export interface MoveFacts {
  activity: Pick<ActivityRow, 'id' | 'kind' | 'cause'>;
  from: CaseOfMove;
  to: CaseOfMove;
  /** Names of its files that no other file of the case has. */
  fileNames: string[];
  /** Names of files that answers of the case name. */
  answered: ReadonlySet<string>;
}

export type MovePlan = { kind: 'refused'; reason: MoveRefusal } | { kind: 'move'; leaves: NewActivity; arrives: NewActivity };

/** Whether something may go to another case (R112), and what either case is told of it. */
export function planMove({ activity, from, to, fileNames, answered }: MoveFacts): MovePlan {
  const refused = (reason: MoveRefusal): MovePlan => ({ kind: 'refused', reason });
  if (!MOVABLE_KINDS.includes(activity.kind)) return refused('kind');
  if (activity.cause === 'acknowledgement') return refused('automatic');
  if (from.id === to.id) return refused('same-case');
  if (from.legalHold) return refused('legal-hold');
  if (fileNames.some((name) => answered.has(name))) return refused('answer-file');
  const record = (way: 'out' | 'in', other: CaseOfMove): NewActivity => ({
    kind: 'move',
    direction: 'internal',
    visibility: 'internal',
    data: { way, kind: activity.kind, from: from.number, to: to.number },
    moved: { activityId: activity.id, otherCaseId: other.id },
  });
  return { kind: 'move', leaves: record('out', to), arrives: record('in', from) };
}
