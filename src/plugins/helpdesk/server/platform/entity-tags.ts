/** What `If-Match` asks for: any of these tags, or whatever is there. */
type EntityTags = string[] | '*';

// RFC 9110, 8.8.3: visible characters but the double quote, and what is beyond ASCII.
const TAG = /(?:W\/)?"([\x21\x23-\x7e\x80-\xff]*)"/;
// Empty places in a list count for nothing.
const LIST = new RegExp(`^[ \\t,]*${TAG.source}(?:[ \\t]*,[ \\t,]*${TAG.source})*[ \\t,]*$`);

/**
 * Reads the header `If-Match` (RFC 9110, 13.1.1). A weak tag counts as the strong one: what compresses an answer on the
 * way weakens its tag.
 *
 * @param header empty when it was not sent
 * @returns the tags without their quotes; undefined without the header, null when it cannot be understood
 */
export function parseEntityTags(header: string): EntityTags | undefined | null {
  const text = header.trim();
  if (text === '') return undefined;
  if (text === '*') return '*';
  if (!LIST.test(text)) return null;
  return [...text.matchAll(new RegExp(TAG, 'g'))].map(([, tag = '']) => tag);
}
