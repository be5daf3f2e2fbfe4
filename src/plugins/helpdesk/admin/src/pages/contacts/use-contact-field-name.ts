import { MERGED_FIELDS } from '../../../../shared/contracts/contacts';
import { useText } from '../../components/use-text';

const NAMED = [...MERGED_FIELDS, 'displayName', 'emails', 'phones', 'note', 'consent', 'merged', 'mergedInto', 'created'] as const;

/** A field of a contact, or an event of its history, by the name that people know it under. */
export function useContactFieldName(): (field: string) => string {
  const text = useText();
  return (field) => {
    const named = NAMED.find((name) => name === field);
    return named ? text(`contacts.field.${named}`) : field;
  };
}
