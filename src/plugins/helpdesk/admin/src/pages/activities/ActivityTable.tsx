import type { ListedActivity } from '../../../../shared/contracts/activities';
import { PlainTable, type PlainColumn } from '../case-list/PlainTable';
import { ActivityLine } from './ActivityLine';

const COLUMNS: PlainColumn[] = [
  { label: 'activities.column.at', width: '11%', bar: '6rem' },
  { label: 'activities.column.by', width: '17%', bar: '70%' },
  { label: 'column.contact', width: '15%', bar: '60%' },
  { label: 'activities.column.case', width: '12%', bar: '8rem' },
  { label: 'activities.column.text', width: '31%', bar: '80%' },
];
const DELIVERY: PlainColumn = { label: 'activities.column.delivery', width: '14%', bar: '6rem' };

interface ActivityTableProps {
  title: string;
  /** Undefined until they are there */
  rows: ListedActivity[] | undefined;
  /** Whether what is listed is delivered by somebody */
  hasDelivery: boolean;
  isStale: boolean;
}

export function ActivityTable({ title, rows, hasDelivery, isStale }: ActivityTableProps) {
  return (
    <PlainTable title={title} columns={hasDelivery ? [...COLUMNS, DELIVERY] : COLUMNS} rows={rows} isStale={isStale}>
      {(row) => <ActivityLine key={row.id} activity={row} hasDelivery={hasDelivery} />}
    </PlainTable>
  );
}
