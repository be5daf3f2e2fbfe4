/** A copy with some properties set; those set to undefined are left out, so that comparing documents finds no change. */
export function withChanges<T extends object>(object: T, changes: Partial<T>): T {
  const next: T = { ...object, ...changes };
  for (const name of Object.keys(changes) as (keyof T)[]) {
    if (next[name] === undefined) delete next[name];
  }
  return next;
}

/** A copy of a list with one entry moved; the same list when there is nowhere to go. */
export function withMoved<T>(list: readonly T[], from: number, to: number): T[] {
  const next = [...list];
  if (from < 0 || to < 0 || from >= list.length || to >= list.length) return next;
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

/** Nothing at all in place of an empty list or text in no language: the document leaves such properties out. */
export function orNone<T extends object>(value: T): T | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}
