import type { LiveChange, LivePerson, LiveVersion } from '../../../shared/contracts/live';

/** What the server has told of a case. */
export interface CaseState {
  /** Null while nothing is known. */
  version: number | null;
  /** The colleague who made that version; null when it is not known, or was nobody. */
  by: LiveChange['by'];
  people: LivePerson[];
  /** The case is not there for the reader any more. */
  isGone: boolean;
}

export const UNKNOWN: CaseState = { version: null, by: null, people: [], isGone: false };

/** The state after hearing of a version. A version already known, or older, changes nothing but that the case is there. */
export function withVersion(state: CaseState, { version }: LiveVersion, by: LiveChange['by'] = null): CaseState {
  if (state.version !== null && version <= state.version) return state.isGone ? { ...state, isGone: false } : state;
  return { ...state, version, by, isGone: false };
}

export function withPeople(state: CaseState, people: LivePerson[]): CaseState {
  return JSON.stringify(state.people) === JSON.stringify(people) ? state : { ...state, people };
}

export function asGone(state: CaseState): CaseState {
  return state.isGone ? state : { ...state, people: [], isGone: true };
}
