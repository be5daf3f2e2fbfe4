import type { ReactNode } from 'react';
import { VisuallyHidden } from '@strapi/design-system';
import type { CaseSort } from '../../../../shared/contracts/cases';
import { useText } from '../../components/use-text';
import { COLUMNS } from './columns';
import type { Order } from './list-state';
import { SortButton } from './SortButton';
import { ExtraCol, HeadCell, Table } from './table-styles';

interface CaseTableProps {
  sort: CaseSort;
  order: Order;
  onSort: (sort: CaseSort) => void;
  /** What is shown is being replaced. */
  isStale: boolean;
  children: ReactNode;
}

/** The frame of the list: columns and their headers; the rows are its children. */
export function CaseTable({ sort, order, onSort, isStale, children }: CaseTableProps) {
  const text = useText();
  return (
    <Table data-stale={isStale || undefined}>
      <VisuallyHidden tag="caption">{text('cases.title')}</VisuallyHidden>
      <colgroup>
        {COLUMNS.map(({ id, width, isExtra }) => (
          <ExtraCol key={id} $isExtra={isExtra} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
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
