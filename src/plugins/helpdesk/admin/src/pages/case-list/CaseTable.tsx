import type { ReactNode } from 'react';
import { VisuallyHidden } from '@strapi/design-system';
import type { CaseSort } from '../../../../shared/contracts/cases';
import { useText } from '../../components/use-text';
import { SelectBox } from './bulk/SelectBox';
import { COLUMNS, SELECT_WIDTH } from './columns';
import type { Order } from './list-state';
import { SortButton } from './SortButton';
import { ExtraCol, HeadCell, Table } from './table-styles';

interface CaseTableProps {
  sort: CaseSort;
  order: Order;
  onSort: (sort: CaseSort) => void;
  /** What is shown is being replaced. */
  isStale: boolean;
  /** Only where cases can be selected: how much of the page is, and what a click on that does */
  page?: { ticks: boolean | 'indeterminate'; onToggle: () => void };
  children: ReactNode;
}

/** The frame of the list: columns and their headers; the rows are its children. */
export function CaseTable({ sort, order, onSort, isStale, page, children }: CaseTableProps) {
  const text = useText();
  return (
    <Table data-stale={isStale || undefined}>
      <VisuallyHidden tag="caption">{text('cases.title')}</VisuallyHidden>
      <colgroup>
        {page && <col style={{ width: SELECT_WIDTH }} />}
        {COLUMNS.map(({ id, width, isExtra }) => (
          <ExtraCol key={id} $isExtra={isExtra} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {page && (
            <HeadCell scope="col">
              <SelectBox label={text('bulk.select-page')} checked={page.ticks} onToggle={page.onToggle} />
            </HeadCell>
          )}
          {COLUMNS.map((column) => {
            const label = text(column.label);
            const isSorted = column.sort === sort;
            const direction = order === 'asc' ? 'ascending' : 'descending';
            return (
              <HeadCell key={column.id} scope="col" $isExtra={column.isExtra} aria-sort={isSorted ? direction : undefined}>
                {column.isLabelHidden && <VisuallyHidden>{label}</VisuallyHidden>}
                {!column.isLabelHidden && !column.sort && label}
                {column.sort && <SortButton label={label} sort={column.sort} order={isSorted ? order : null} onSort={onSort} />}
              </HeadCell>
            );
          })}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </Table>
  );
}
