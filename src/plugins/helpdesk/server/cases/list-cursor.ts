import type { CaseSort } from '../../shared/contracts/cases';
import { isDatabaseId, MAX_DATABASE_INTEGER } from '../platform/database-id';
import { isUsable } from '../platform/request-text';

/** A place in a sorted list: the sort value and id of the row at its edge. */
export interface Cursor {
  sort: CaseSort;
  /** Null for a row that has nothing to be sorted by. */
  value: string | number | null;
  id: number;
  /** Which side of the row the page lies on. */
  side: 'after' | 'before';
}

export function encodeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify([cursor.sort, cursor.value, cursor.id, cursor.side])).toString('base64url');
}

/** @returns null when the text is no cursor of a list in this order */
export function decodeCursor(text: string, sort: CaseSort): Cursor | null {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (!Array.isArray(parsed)) return null;
    const [cursorSort, value, id, side] = parsed as unknown[];
    const sound = cursorSort === sort && isSortValue(value, sort) && isDatabaseId(id) && (side === 'after' || side === 'before');
    return sound ? { sort, value: value as Cursor['value'], id, side: side as Cursor['side'] } : null;
  } catch {
    return null;
  }
}

/** Milliseconds of the years 0 and 9999. */
const TIMES = [-62_167_219_200_000, 253_402_300_799_999] as const;
const INTEGERS = [-MAX_DATABASE_INTEGER - 1, MAX_DATABASE_INTEGER] as const;

/** Whether a value is one that a database can compare the column with. */
function isSortValue(value: unknown, sort: CaseSort): boolean {
  if (sort === 'number' || sort === 'subject') return typeof value === 'string' && isUsable(value);
  const [least, most] = sort === 'priority' ? INTEGERS : TIMES;
  return value === null || (Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most);
}
