/** What is being typed that opens a list: a template behind `/` at the beginning of a line, a colleague behind `@`. */
export interface Trigger {
  kind: 'template' | 'mention';
  query: string;
  /** Where the sign stands, and where what was typed behind it ends. */
  start: number;
  end: number;
}

const LONGEST = 40;
const TEMPLATE = /(?:^|\n)\/([^\n/]*)$/;
// A name of one word or two: a third is most likely the sentence going on.
const MENTION = /(?:^|[\s(])@([\p{L}\p{M}\d'’.-]*(?: [\p{L}\p{M}\d'’.-]*)?)$/u;

/**
 * What stands before the caret, if it opens a list.
 *
 * @param kind of the list that the text has
 */
export function triggerAt(text: string, caret: number, kind: Trigger['kind']): Trigger | null {
  const before = text.slice(Math.max(0, caret - LONGEST - 2), caret);
  const query = (kind === 'template' ? TEMPLATE : MENTION).exec(before)?.[1];
  if (query === undefined || query.length > LONGEST) return null;
  return { kind, query, start: caret - query.length - 1, end: caret };
}

/** The text with the trigger replaced, and where the caret comes to stand. */
export function replaceTrigger(text: string, { start, end }: Trigger, replacement: string): { text: string; caret: number } {
  return { text: text.slice(0, start) + replacement + text.slice(end), caret: start + replacement.length };
}
