import { useContext } from 'react';
import { useLocalised } from '../../../components/use-localised';
import { useText } from '../../../components/use-text';
import { CardContext } from '../save/card-context';

const NAMED_FIELDS = [
  'assignee',
  'callbackAt',
  'campaign',
  'category',
  'closedAt',
  'consent',
  'contact',
  'deadlineAt',
  'dueAt',
  'legalHold',
  'owner',
  'phase',
  'priority',
  'source',
  'status',
  'subject',
  'tags',
  'team',
  'title',
] as const;

const OF_ANSWER = /^answers\.([^.]+)\.([^.]+)$/;

/**
 * A field of a case or its tasks by the name that people know it under; an answer in the words of the form on the card
 * that the reader looks at, if any. What has no name goes by its id.
 */
export function useFieldName(): (field: string) => string {
  const text = useText();
  const localised = useLocalised();
  const card = useContext(CardContext)?.card;

  function answerName(slug: string, key: string): string {
    const form = card?.forms.find((one) => one.slug === slug);
    const field = form && form.definition.fields.find((one) => one.key === key);
    const label = field?.label ?? form?.former.find((one) => one.key === key)?.label;
    return (label && localised(label)) || key;
  }

  return (field) => {
    const named = NAMED_FIELDS.find((name) => name === field);
    if (named) return text(`field.${named}`);
    const [, slug, key] = OF_ANSWER.exec(field) ?? [];
    return slug && key ? answerName(slug, key) : field;
  };
}
