import { VisuallyHidden } from '@strapi/design-system';
import type { ListedActivity } from '../../../../shared/contracts/activities';
import { SkeletonBar } from '../../components/SkeletonBar';
import { useText, type TextId } from '../../components/use-text';
import { Cell, HeadCell, Row, Table } from '../case-list/table-styles';
import { ActivityLine } from './ActivityLine';

const COLUMNS: { label: TextId; width: string; bar: string }[] = [
  { label: 'activities.column.at', width: '11%', bar: '6rem' },
  { label: 'activities.column.by', width: '17%', bar: '70%' },
  { label: 'column.contact', width: '15%', bar: '60%' },
  { label: 'activities.column.case', width: '12%', bar: '8rem' },
  { label: 'activities.column.text', width: '31%', bar: '80%' },
];
const DELIVERY: (typeof COLUMNS)[number] = { label: 'activities.column.delivery', width: '14%', bar: '6rem' };

interface ActivityTableProps {
  title: string;
  /** Undefined until they are there */
  rows: ListedActivity[] | undefined;
  /** Whether what is listed is delivered by somebody */
  hasDelivery: boolean;
  isStale: boolean;
}

export function ActivityTable({ title, rows, hasDelivery, isStale }: ActivityTableProps) {
  const text = useText();
  const columns = hasDelivery ? [...COLUMNS, DELIVERY] : COLUMNS;
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
        {rows?.map((row) => <ActivityLine key={row.id} activity={row} hasDelivery={hasDelivery} />) ??
          Array.from({ length: 12 }, (_, index) => (
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
