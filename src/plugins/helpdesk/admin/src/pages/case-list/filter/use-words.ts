import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../../../components/use-text';
import type { Words } from './filter-words';

/** How values of filters are written for the reader; what is no time is told as it is. */
export function useWords(): Words {
  const text = useText();
  const intl = useIntl();
  return useMemo(() => {
    const time = (options: Parameters<typeof intl.formatDate>[1]) => (iso: string) =>
      Number.isNaN(Date.parse(iso)) ? iso : intl.formatDate(iso, options);
    return {
      text,
      relative: (amount, unit) => intl.formatRelativeTime(amount, unit),
      moment: time({ dateStyle: 'medium', timeStyle: 'short' }),
      // A date is a day on the calendar, so it must not be moved by the reader's zone.
      day: time({ dateStyle: 'medium', timeZone: 'UTC' }),
      number: (value) => intl.formatNumber(value),
    };
  }, [text, intl]);
}
