import { Typography } from '@strapi/design-system';
import { RelativeTime } from '../../components/RelativeTime';
import { useNow } from '../../components/use-now';
import { useText } from '../../components/use-text';
import { Fact } from './FactRow';

export function Deadline({ at }: { at: string }) {
  const text = useText();
  const now = useNow();
  const isLate = new Date(at).getTime() < now;
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
