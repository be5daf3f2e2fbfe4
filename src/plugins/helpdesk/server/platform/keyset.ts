import type { Knex } from 'knex';

/** Where a page of a list ended: what the list is sorted by, then the id. Columns are qualified. */
export interface KeysetPlace {
  column: string;
  value: string | number | Date;
  idColumn: string;
  id: number;
}

/**
 * Leaves the rows behind a place, in ascending (`>`) or descending (`<`) order: `a >= x and (a > x or id > y)`, of which the
 * first part lets both databases start reading the index at x.
 */
export function startBehind(rows: Knex.QueryBuilder, operator: '>' | '<', { column, value, idColumn, id }: KeysetPlace): void {
  void rows
    .where(column, `${operator}=`, value)
    .where(
      (beyond) => void beyond.where(column, operator, value).orWhere((tie) => void tie.where(column, value).where(idColumn, operator, id)),
    );
}
