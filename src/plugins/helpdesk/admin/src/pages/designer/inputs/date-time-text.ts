/** A moment (ISO 8601) as an input of date and time shows it, in the reader's zone; empty for what is no moment. */
export function dateTimeText(moment: unknown): string {
  const date = new Date(typeof moment === 'string' ? moment : Number.NaN);
  if (Number.isNaN(date.getTime())) return '';
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** The moment that an input of date and time shows; undefined while it is not complete. */
export function momentOf(typed: string): string | undefined {
  const date = new Date(typed);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
