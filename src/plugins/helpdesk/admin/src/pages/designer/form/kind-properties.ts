import { FILTER_KIND_OF_FIELD } from '../../../../../shared/case-filters';
import { UNANSWERED_KINDS, type FieldKind } from '../../../../../shared/form-fields';

/** What `min` and `max` are of; kinds that are not here have no use for them. */
const RANGES: Partial<Record<FieldKind, 'length' | 'value' | 'date'>> = {
  'short-text': 'length',
  'long-text': 'length',
  url: 'length',
  number: 'value',
  money: 'value',
  date: 'date',
  'date-time': 'date',
};

const WITH_PATTERN: readonly FieldKind[] = ['short-text', 'long-text', 'url'];
const WITHOUT_DEFAULT: readonly FieldKind[] = [...UNANSWERED_KINDS, 'file', 'contact'];

/** Which properties a kind of field has: the server refuses the others, or makes nothing of them. */
export function propertiesOf(kind: FieldKind) {
  return {
    isAnswered: !UNANSWERED_KINDS.includes(kind),
    isChoice: kind === 'single-choice' || kind === 'multiple-choice',
    range: RANGES[kind],
    hasPattern: WITH_PATTERN.includes(kind),
    hasDefault: !WITHOUT_DEFAULT.includes(kind),
    isListable: FILTER_KIND_OF_FIELD[kind] !== undefined,
  };
}
