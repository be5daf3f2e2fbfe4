import { useIntl } from 'react-intl';
import type { ChangeValue } from '../../../../../shared/contracts/cases';
import { SOURCES } from '../../../../../shared/sources';
import { useText } from '../../../components/use-text';

/** One side of a change in words. */
export function useChangeText(): (value: ChangeValue, field?: string) => string {
  const { formatDate, formatNumber } = useIntl();
  const text = useText();

  return function changeText(value, field): string {
    if (value === null || value === '') return text('value.nothing');
    if (Array.isArray(value)) {
      if (value.length === 0) return text('value.nothing');
      return value.map((item) => changeText(item, field)).join(', ');
    }
    switch (typeof value) {
      case 'object':
        return value.label || value.id;
      case 'boolean':
        return text(value ? 'value.yes' : 'value.no');
      case 'number':
        return formatNumber(value);
      case 'string': {
        const source = field === 'source' && SOURCES.find((name) => name === value);
        if (source) return text(`source.${source}`);
        return field?.endsWith('At') ? formatDate(value, { dateStyle: 'medium', timeStyle: 'short' }) : value;
      }
    }
  };
}
