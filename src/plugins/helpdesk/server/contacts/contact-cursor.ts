import { isDatabaseId } from '../platform/database-id';
import { isUsable } from '../platform/request-text';

/** The place where a page of a list ended: the sort value and id of its last row. */
export interface ListPlace {
  value: string | number;
  id: number;
}

export function encodePlace({ value, id }: ListPlace): string {
  return Buffer.from(JSON.stringify([value, id])).toString('base64url');
}

/**
 * @param kind of the sort value: a name, or a time in milliseconds
 * @returns null when the text is no such place
 */
export function decodePlace(text: string, kind: 'string' | 'number'): ListPlace | null {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (!Array.isArray(parsed)) return null;
    const [value, id] = parsed as unknown[];
    if (!isDatabaseId(id)) return null;
    // A time before 1970 is none of ours, and one long before is none of PostgreSQL's.
    const isTime = typeof value === 'number' && value >= 0 && !Number.isNaN(new Date(value).getTime());
    const isSound = kind === 'number' ? isTime : typeof value === 'string' && isUsable(value);
    return isSound ? { value: value as string | number, id } : null;
  } catch {
    return null;
  }
}
