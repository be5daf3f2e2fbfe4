import type { CaseRow } from '../../../../../shared/contracts/cases';

/** A page of the list as the reader has it before their eyes. */
export interface ShownPage {
  rows: CaseRow[];
  /** There was nothing behind it. */
  isLast: boolean;
}

export interface MergedPage {
  /** In the places they had, as they are by now. */
  rows: CaseRow[];
  /** documentIds of rows that do not belong to the page any more; they are as they were last seen. */
  left: ReadonlySet<string>;
  /** How many cases came, and wait until the reader wants to see them. */
  arrived: number;
}

/**
 * What to show of a page that was read again while somebody looks at it: nothing moves, nothing goes.
 *
 * A row counts as new unless it only moved up from the page behind, because another one left; a row that newer ones
 * pushed to the page behind has not left the list.
 */
export function mergeRows(shown: ShownPage, fresh: readonly CaseRow[]): MergedPage {
  const now = new Map(fresh.map((row) => [row.documentId, row]));
  const before = new Set(shown.rows.map(({ documentId }) => documentId));

  const lastKnown = fresh.findLastIndex(({ documentId }) => before.has(documentId));
  const isNew = (index: number) => shown.isLast || lastKnown === -1 || index < lastKnown;
  const arrived = fresh.filter(({ documentId }, index) => !before.has(documentId) && isNew(index)).length;

  const lastStill = shown.rows.findLastIndex(({ documentId }) => now.has(documentId));
  const firstPushed = Math.max(lastStill + 1, shown.rows.length - arrived);
  const left = shown.rows.filter(({ documentId }, index) => !now.has(documentId) && index < firstPushed);
  return {
    rows: shown.rows.map((row) => sameIfUnchanged(row, now.get(row.documentId))),
    left: new Set(left.map(({ documentId }) => documentId)),
    arrived,
  };
}

/** The same object for a row that shows the same, so that it is not rendered again. */
function sameIfUnchanged(before: CaseRow, after: CaseRow | undefined): CaseRow {
  return after === undefined || JSON.stringify(after) === JSON.stringify(before) ? before : after;
}
