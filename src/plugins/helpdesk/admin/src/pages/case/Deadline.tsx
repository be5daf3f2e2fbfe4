import { Typography } from '@strapi/design-system';
import { RelativeTime } from '../../components/RelativeTime';
import { useNow } from '../../components/use-now';
import { useText } from '../../components/use-text';
import { Fact } from './FactRow';

interface DeadlineProps {
  at: string;
  /** The case is closed, so that being late no longer matters. */
  isOver: boolean;
}

export function Deadline({ at, isOver }: DeadlineProps) {
  const text = useText();
  const now = useNow();
  const isLate = !isOver && new Date(at).getTime() < now;
  if (!isLate) {
    return (
      <Fact label={text('fact.due')}>
        <RelativeTime at={at} withTime />
      </Fact>
    );
  }
  return (
    <Fact label={text('fact.overdue')}>
      <Typography textColor="danger600" fontWeight="bold">
        <RelativeTime at={at} withTime />
      </Typography>
    </Fact>
  );
}
