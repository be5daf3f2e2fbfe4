import { SkeletonBar } from '../../components/SkeletonBar';
import { COLUMNS, type Column } from './columns';
import { Cell, Row } from './table-styles';

const BARS: Record<Column['id'], string> = {
  source: '1.6rem',
  number: '9rem',
  subject: '80%',
  contact: '70%',
  campaign: '75%',
  status: '60%',
  owner: '80%',
  created: '6rem',
  updated: '6rem',
};

/** The list before its rows are there, in the same layout. */
export function SkeletonRows({ count, isSelectable }: { count: number; isSelectable: boolean }) {
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <Row key={index}>
          {isSelectable && <Cell />}
          {COLUMNS.map(({ id, isExtra }) => (
            <Cell key={id} $isExtra={isExtra}>
              <SkeletonBar $width={BARS[id]} />
            </Cell>
          ))}
        </Row>
      ))}
    </>
  );
}
