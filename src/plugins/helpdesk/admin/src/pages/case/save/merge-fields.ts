import { isSame } from '../../../drafts/is-same';

/** What somebody has set a field to, and what it was when they did. */
export interface FieldEdit {
  base: unknown;
  mine: unknown;
}

/** A field that two people changed, each to something else. */
export interface FieldConflict extends FieldEdit {
  key: string;
  theirs: unknown;
}

/** Which of the three values of a conflict is to stand. */
export type Side = 'mine' | 'theirs' | 'base';

/**
 * Lays what somebody has not saved yet over what was saved meanwhile, field by field (B14). Nothing is decided here
 * that two people decided differently: that is a conflict, and its edit stays as it is until somebody chooses.
 *
 * @param theirsOf the value that is saved now, by key
 * @returns the edits that still change something, and those of them that are in conflict
 */
export function mergeFields<E extends FieldEdit>(
  edits: Readonly<Record<string, E>>,
  theirsOf: (key: string) => unknown,
): { pending: Record<string, E>; conflicts: FieldConflict[] } {
  const pending: Record<string, E> = {};
  const conflicts: FieldConflict[] = [];
  for (const [key, edit] of Object.entries(edits)) {
    const theirs = theirsOf(key);
    // They set it to the same, or only they changed it.
    if (isSame(theirs, edit.mine) || isSame(edit.mine, edit.base)) continue;
    pending[key] = edit;
    if (!isSame(theirs, edit.base)) conflicts.push({ key, base: edit.base, mine: edit.mine, theirs });
  }
  return { pending, conflicts };
}

/**
 * What is left of an edit once somebody has chosen.
 *
 * @returns null when the saved value stands
 */
export function resolveConflict<E extends FieldEdit>(edit: E, theirs: unknown, side: Side): E | null {
  const mine = side === 'mine' ? edit.mine : side === 'base' ? edit.base : theirs;
  return isSame(mine, theirs) ? null : { ...edit, base: theirs, mine };
}
