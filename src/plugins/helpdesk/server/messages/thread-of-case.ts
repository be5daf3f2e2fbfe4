/** RFC 5322 §3.6.4, as far as we repeat it: nothing in it can end the header or the id. */
const MESSAGE_ID = /^<[^<>\s\p{Cc}]{1,250}>$/u;

/** Ids are repeated in the header of every later message, so that old ones give way: the first and the newest stay. */
const MOST = 20;

/** What a mail says about those before it, for mail programs to show them together (RFC 5322 §3.6.4). */
export interface Thread {
  inReplyTo?: string;
  references?: string[];
}

/**
 * The place of a new message behind the public ones of its case.
 *
 * @param known Message-IDs, oldest first, as they came: what is none is passed over
 */
export function threadOfCase(known: unknown[]): Thread {
  const ids = [...new Set(known.filter((id): id is string => typeof id === 'string' && MESSAGE_ID.test(id)))];
  const last = ids.at(-1);
  if (last === undefined) return {};
  return { inReplyTo: last, references: ids.length <= MOST ? ids : [...ids.slice(0, 1), ...ids.slice(1 - MOST)] };
}
