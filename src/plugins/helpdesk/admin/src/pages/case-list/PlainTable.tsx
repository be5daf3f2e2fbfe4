import type { ReactNode } from 'react';
import { VisuallyHidden } from '@strapi/design-system';
import { SkeletonBar } from '../../components/SkeletonBar';
import { useText, type TextId } from '../../components/use-text';
import { Cell, HeadCell, Row, Table } from './table-styles';

const SKELETON_ROWS = 12;

export interface PlainColumn {
  label: TextId;
  /** Of the table */
  width: string;
  /** Of the bar that stands there while rows are awaited */
  bar: string;
}

interface PlainTableProps<T> {
  title: string;
  columns: readonly PlainColumn[];
  /** Undefined until they are there */
  rows: readonly T[] | undefined;
  /** Whether others are awaited */
  isStale: boolean;
  children: (row: T) => ReactNode;
}

/** A table whose columns are always the same. */
export function PlainTable<T>({ title, columns, rows, isStale, children }: PlainTableProps<T>) {
  const text = useText();
  return (
    <Table data-stale={isStale || undefined}>
      <VisuallyHidden tag="caption">{title}</VisuallyHidden>
      <colgroup>
        {columns.map(({ label, width }) => (
          <col key={label} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ label }) => (
            <HeadCell key={label} scope="col">
              {text(label)}
            </HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows?.map(children) ??
          Array.from({ length: SKELETON_ROWS }, (_, index) => (
            <Row key={index}>
              {columns.map(({ label, bar }) => (
                <Cell key={label}>
                  <SkeletonBar $width={bar} />
                </Cell>
              ))}
            </Row>
          ))}
      </tbody>
    </Table>
  );
}
