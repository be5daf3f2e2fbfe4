import type { CaseSort } from '../../shared/contracts/cases';

/** A place in a sorted list: the sort value and id of the row at its edge. */
export interface Cursor {
  sort: CaseSort;
  value: string | number;
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
    const sound =
      cursorSort === sort &&
      (typeof value === 'string' || typeof value === 'number') &&
      Number.isSafeInteger(id) &&
      (side === 'after' || side === 'before');
    return sound ? { sort, value: value as string | number, id: id as number, side: side as Cursor['side'] } : null;
  } catch {
    return null;
  }
}
