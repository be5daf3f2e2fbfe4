import { useIntl } from 'react-intl';
import type { FormAnswer } from '../../../../shared/contracts/cases';
import type { Localised } from '../../../../shared/localised';
import { useLocalised } from '../../components/use-localised';
import { useText } from '../../components/use-text';

/** An answer in words: choices by their labels, dates and numbers as the reader writes them. */
export function useAnswerText(): (answer: FormAnswer) => string {
  const intl = useIntl();
  const text = useText();
  const localised = useLocalised();

  function inWords(value: unknown, answer: FormAnswer): string {
    if (value === null || value === undefined || value === '') return '—';
    if (Array.isArray(value)) {
      return value.length === 0 ? '—' : value.map((item) => inWords(item, answer)).join(', ');
    }
    if (typeof value === 'boolean') return text(value ? 'value.yes' : 'value.no');
    if (typeof value === 'number') return intl.formatNumber(value);
    if (typeof value === 'object') return isLocalised(value) ? localised(value) : JSON.stringify(value);
    // A date is a day on the calendar, the same everywhere, so it must not be moved by the reader's zone.
    if (answer.kind === 'date') return intl.formatDate(String(value), { dateStyle: 'long', timeZone: 'UTC' });
    if (answer.kind === 'date-time') return intl.formatDate(String(value), { dateStyle: 'long', timeStyle: 'short' });
    return String(value);
  }

  return (answer) => inWords(answer.value, answer);
}

function isLocalised(value: object): value is Localised {
  return Object.values(value).every((text) => typeof text === 'string');
}
