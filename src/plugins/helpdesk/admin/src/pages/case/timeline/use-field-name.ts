import { useText } from '../../../components/use-text';

const NAMED_FIELDS = [
  'assignee',
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

/** A field of a case or its tasks by the name that people know it under; unknown ones, such as an admin's own, by their id. */
export function useFieldName(): (field: string) => string {
  const text = useText();
  return (field) => {
    const named = NAMED_FIELDS.find((name) => name === field);
    return named ? text(`field.${named}`) : field;
  };
}
