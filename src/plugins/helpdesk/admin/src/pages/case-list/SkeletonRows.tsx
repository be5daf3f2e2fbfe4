import { SkeletonBar } from '../../components/SkeletonBar';
import type { Column } from './columns/column-catalogue';
import { Cell, Row } from './table-styles';

interface SkeletonRowsProps {
  columns: readonly Column[];
  count: number;
  isSelectable: boolean;
}

/** The list before its rows are there, in the same layout. */
export function SkeletonRows({ columns, count, isSelectable }: SkeletonRowsProps) {
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <Row key={index}>
          {isSelectable && <Cell />}
          {columns.map(({ id }) => (
            <Cell key={id}>
              <SkeletonBar $width="70%" />
            </Cell>
          ))}
        </Row>
      ))}
    </>
  );
}
