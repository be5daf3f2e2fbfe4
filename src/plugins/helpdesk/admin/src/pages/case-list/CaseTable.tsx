import type { ReactNode } from 'react';
import { VisuallyHidden } from '@strapi/design-system';
import type { CaseSort } from '../../../../shared/contracts/cases';
import type { CaseColumn } from '../../../../shared/contracts/views';
import { useText } from '../../components/use-text';
import { SelectBox } from './bulk/SelectBox';
import type { Column } from './columns/column-catalogue';
import { ColumnResizer } from './columns/ColumnResizer';
import type { Order } from './list-state';
import { SortButton } from './SortButton';
import { HeadCell, Table } from './table-styles';

/** px, of the column with the boxes by which cases are selected; only those see it who can do something with it. */
const SELECT_WIDTH = 48;

interface CaseTableProps {
  /** Of the list, for screen readers */
  caption: string;
  columns: readonly Column[];
  sort: CaseSort;
  order: Order;
  onSort: (sort: CaseSort) => void;
  /** @param width px; undefined for the width that the column has at first */
  onWidth: (column: CaseColumn, width: number | undefined) => void;
  /** What is shown is being replaced. */
  isStale: boolean;
  /** Only where cases can be selected: how much of the page is, and what a click on that does */
  page?: { ticks: boolean | 'indeterminate'; onToggle: () => void };
  children: ReactNode;
}

/** The frame of the list: columns and their headers; the rows are its children. */
export function CaseTable({ caption, columns, sort, order, onSort, onWidth, isStale, page, children }: CaseTableProps) {
  const text = useText();
  const least = columns.reduce((sum, { width }) => sum + width, page ? SELECT_WIDTH : 0);
  const wide = columns.findIndex(({ isWide }) => isWide);
  return (
    <Table data-stale={isStale || undefined} style={{ minWidth: least }}>
      <VisuallyHidden tag="caption">{caption}</VisuallyHidden>
      <colgroup>
        {page && <col style={{ width: SELECT_WIDTH }} />}
        {columns.map(({ id, width, isWide }) => (
          <col key={id} style={isWide ? undefined : { width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {page && (
            <HeadCell scope="col">
              <SelectBox label={text('bulk.select-page')} checked={page.ticks} onToggle={page.onToggle} />
            </HeadCell>
          )}
          {columns.map((column, index) => {
            const { id, label, width } = column;
            const isSorted = column.sort === sort;
            const direction = order === 'asc' ? 'ascending' : 'descending';
            return (
              <HeadCell key={id} scope="col" aria-sort={isSorted ? direction : undefined} title={column.isLabelHidden ? undefined : label}>
                {column.isLabelHidden && <VisuallyHidden>{label}</VisuallyHidden>}
                {!column.isLabelHidden && !column.sort && label}
                {column.sort && <SortButton label={label} sort={column.sort} order={isSorted ? order : null} onSort={onSort} />}
                {!column.isWide && (
                  <ColumnResizer
                    label={label}
                    width={width}
                    side={index > wide ? 'start' : 'end'}
                    onWidth={(next) => onWidth(id, next)}
                    onReset={() => onWidth(id, undefined)}
                  />
                )}
              </HeadCell>
            );
          })}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </Table>
  );
}
