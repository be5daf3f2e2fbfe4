/** The entries of a timeline at one time. */
export interface EntriesAtATime {
  /** In the order in which they are shown */
  ids: readonly string[];
  /** Nothing further is to be loaded at the end. */
  isWhole: boolean;
}

/**
 * Which entries came to a timeline at its newest end. What is only loaded from further back is no arrival, nor is what
 * comes while the newest end is not loaded.
 *
 * @param isNewestFirst which end that is
 */
export function arrivals(before: EntriesAtATime, now: readonly string[], isNewestFirst: boolean): string[] {
  const known = new Set(before.ids);
  if (isNewestFirst) {
    const first = now.findIndex((id) => known.has(id));
    return first === -1 ? [] : now.slice(0, first);
  }
  return before.isWhole ? now.slice(now.findLastIndex((id) => known.has(id)) + 1) : [];
}
