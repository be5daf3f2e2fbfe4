import { useIntl } from 'react-intl';
import { relativeAge } from './relative-age';
import { useNow } from './use-now';

interface RelativeTimeProps {
  /** ISO 8601 */
  at: string;
  /** Tell the time of day along with a date too; in the timeline a day is not enough. */
  withTime?: boolean;
}

/** A time relative to now up to a day, then its date; the exact one in the reader's zone on hover. */
export function RelativeTime({ at, withTime = false }: RelativeTimeProps) {
  const { formatDate, formatRelativeTime } = useIntl();
  const now = useNow();
  const time = new Date(at);
  const age = relativeAge(time, new Date(now));
  const exact = formatDate(time, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  });

  const shown =
    age.unit === 'date'
      ? formatDate(time, {
          day: 'numeric',
          month: 'short',
          ...(age.sameYear ? {} : { year: 'numeric' }),
          ...(withTime ? { hour: 'numeric', minute: '2-digit' } : {}),
        })
      : formatRelativeTime(age.value, age.unit, { numeric: 'auto', style: 'short' });

  return (
    <time dateTime={at} title={exact}>
      {shown}
    </time>
  );
}
