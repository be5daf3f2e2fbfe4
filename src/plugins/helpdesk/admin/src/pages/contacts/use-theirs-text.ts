import { useText } from '../../components/use-text';
import type { EditedContact } from './edited-contact';
import type { TypedContact } from './typed-contact';

/** What somebody else wrote into fields meanwhile, in words, by field. */
export function useTheirsText(): (theirs: EditedContact['theirs']) => Record<string, string> {
  const text = useText();

  function inWords(value: TypedContact[keyof TypedContact]): string {
    if (typeof value === 'boolean') return text(value ? 'value.yes' : 'value.no');
    if (Array.isArray(value)) return value.join(', ');
    return (typeof value === 'object' ? value?.displayName : value) || text('value.nothing');
  }

  return (theirs) =>
    Object.fromEntries(Object.entries(theirs).map(([field, value]) => [field, text('contacts.theirs', { value: inWords(value) })]));
}
