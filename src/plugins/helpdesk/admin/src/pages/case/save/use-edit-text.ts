import { useIntl } from 'react-intl';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { useAnswerText } from '../use-answer-text';
import { useCardWork } from './card-context';
import { answerOfKey, type HeaderKey, type HeaderValues } from './card-edits';

/** What a field of a card is called, and its values in words. */
export function useEditText(): { nameOf: (key: string) => string; valueText: (key: string, value: unknown) => string } {
  const text = useText();
  const { formatDate } = useIntl();
  const localised = useLocalised();
  const answerText = useAnswerText();
  const { card, pending } = useCardWork();

  function fieldOf(key: string) {
    const answer = answerOfKey(key);
    const form = card.forms.find(({ slug }) => slug === answer?.form);
    return form?.definition.fields.find((field) => field.key === answer?.field) ?? pending[key]?.field;
  }

  function answerInWords(key: string, value: unknown): string {
    const field = fieldOf(key);
    if (!field) return String(value);
    const label = (chosen: unknown) => field.options?.find((option) => option.key === chosen)?.label ?? chosen;
    const worded = field.options ? (Array.isArray(value) ? value.map(label) : label(value)) : value;
    return answerText({ key: field.key, kind: field.kind, label: field.label, value: worded });
  }

  return {
    nameOf: (key) => (answerOfKey(key) ? localised(fieldOf(key)?.label) || key : text(`field.${key as HeaderKey}`)),
    valueText(key, value) {
      if (value === null || value === undefined) return text('value.nothing');
      if (answerOfKey(key)) return answerInWords(key, value);
      switch (key as HeaderKey) {
        case 'owner':
          return (value as NonNullable<HeaderValues['owner']>).name;
        case 'category':
          return localised((value as NonNullable<HeaderValues['category']>).name);
        case 'tags':
          return (value as HeaderValues['tags']).map(({ name }) => name).join(', ') || text('value.nothing');
        case 'deadlineAt':
          return formatDate(String(value), { dateStyle: 'medium', timeStyle: 'short' });
        default:
          return String(value);
      }
    },
  };
}
