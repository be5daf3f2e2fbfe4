const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export type RelativeAge = { unit: 'second' | 'minute' | 'hour'; value: number } | { unit: 'date'; sameYear: boolean };

/**
 * How to tell a time: relative to now up to a day away, by its date beyond.
 *
 * @returns `value` is negative for the past, as Intl.RelativeTimeFormat takes it; seconds are always 0 ("now")
 */
export function relativeAge(at: Date, now: Date): RelativeAge {
  const distance = at.getTime() - now.getTime();
  const size = Math.abs(distance);
  if (size < MINUTE) return { unit: 'second', value: 0 };
  if (size < HOUR) return { unit: 'minute', value: Math.trunc(distance / MINUTE) };
  if (size < DAY) return { unit: 'hour', value: Math.trunc(distance / HOUR) };
  return { unit: 'date', sameYear: at.getFullYear() === now.getFullYear() };
}
