import { failureOf, type Failure } from './failure';

/** One bad field of a refused change; the path as the server names it. */
export interface BadField {
  path: string[];
  message: string;
}

/** Why a change of a case was refused, as far as people can do something about it. */
export type Refusal =
  | { kind: 'invalid'; errors: BadField[] }
  /** Guards that stand against it, in the reader's language. */
  | { kind: 'unmet'; unmet: { guard: string; message: string }[] }
  /** Somebody else changed it meanwhile. */
  | { kind: 'conflict' }
  | { kind: 'failed'; failure: Failure };

/** @param error what a mutation ended with */
export function refusalOf(error: unknown): Refusal {
  const { status, details = {} } = (error ?? {}) as {
    status?: number;
    details?: { errors?: BadField[]; unmet?: { guard: string; message: string }[] };
  };
  if (status === 400 && details.errors) return { kind: 'invalid', errors: details.errors };
  if (status === 422 && details.unmet) return { kind: 'unmet', unmet: details.unmet };
  if (status === 409) return { kind: 'conflict' };
  return { kind: 'failed', failure: failureOf(error) };
}
