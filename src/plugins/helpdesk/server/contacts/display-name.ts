import { cutText } from '../platform/cut-text';

/** What a contact's name is made of. */
export interface ContactName {
  kind: 'person' | 'company';
  firstName?: string | null;
  lastName?: string | null;
  companyName?: string | null;
}

/**
 * The name a contact is shown under (R48): computed, never typed in.
 *
 * @param fallback what to show for somebody without a name: their e-mail address or phone number
 */
export function displayName(contact: ContactName, fallback: string): string {
  const name = contact.kind === 'company' ? contact.companyName : [contact.firstName, contact.lastName].filter(Boolean).join(' ');
  return name?.trim() || fallback;
}

/**
 * First and last name from a name typed into one field: the last word is the last name.
 * A single word is a last name, as that is what lists are sorted and searched by.
 */
export function splitName(name: string): { firstName: string | null; lastName: string | null } {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const lastName = words.pop() ?? null;
  return { firstName: cutText(words.join(' '), 100) || null, lastName: lastName && cutText(lastName, 100) };
}
