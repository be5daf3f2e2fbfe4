import { z } from '@strapi/utils';
import { cutText } from '../platform/cut-text';
import { validationError, type FieldError } from '../platform/errors';
import { normaliseEmail, normalisePhone, type Address } from './addresses';
import { displayName, type ContactName } from './display-name';

const MAX_ADDRESSES = 20;

/** A contact as it stands before a write; null for a new one. */
export interface ContactBefore extends ContactName {
  emails: string[];
  phones: string[];
}

export interface ContactDerived {
  /** What to store beside the fields that were given. */
  data: { displayName: string; emails: string[]; phones: string[]; website?: string | null };
  addresses: Address[];
}

const addressList = z.array(z.string().min(1).max(254)).max(MAX_ADDRESSES).nullish();

/**
 * What follows from a write to a contact: its display name (R48) and its addresses in the form they are compared in.
 *
 * @param given the fields of the write, as they came; fields that are not there keep their value
 * @param defaultCountry for phone numbers without a country code
 * @throws ValidationError when the kind would change (R47), the display name is typed in, an address is not valid,
 *   or nothing is left to name the contact by
 */
export function deriveContact(before: ContactBefore | null, given: Record<string, unknown>, defaultCountry?: string): ContactDerived {
  const errors: FieldError[] = [];
  if (before && given.kind !== undefined && given.kind !== before.kind) {
    errors.push({ path: ['kind'], message: 'person or company is chosen once, when the contact is made' });
  }
  const emails = addressesOf('emails', given.emails ?? before?.emails, normaliseEmail, errors);
  const phones = addressesOf('phones', given.phones ?? before?.phones, (value) => normalisePhone(value, defaultCountry), errors);
  const name: ContactName = { kind: 'person', ...before, ...(given as Partial<ContactName>) };
  const shown = displayName(name, emails[0] ?? phones[0] ?? '');
  if (!shown && errors.length === 0) {
    errors.push({
      path: [name.kind === 'company' ? 'companyName' : 'lastName'],
      message: 'a contact needs a name, an e-mail address or a phone number',
    });
  }
  const website = given.website === undefined ? undefined : websiteOf(given.website, errors);
  if (errors.length > 0) throw validationError(errors);
  return {
    data: { displayName: cutText(shown, 255), emails, phones, ...(website !== undefined && { website }) },
    addresses: [
      ...emails.map((value): Address => ({ kind: 'email', value })),
      ...phones.map((value): Address => ({ kind: 'phone', value })),
    ],
  };
}

/** An address that browsers may open: people click on it. */
function websiteOf(value: unknown, errors: FieldError[]): string | null {
  if (value === null || value === '') return null;
  const text = typeof value === 'string' ? value.trim() : '';
  const url = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/:]+:\d/.test(text) ? text : `https://${text}`;
  if (text !== '' && /^https?:\/\//i.test(url) && URL.canParse(url) && url.length <= 255) return url;
  errors.push({ path: ['website'], message: 'must be an address such as https://example.com' });
  return null;
}

function addressesOf(
  field: 'emails' | 'phones',
  value: unknown,
  normalise: (value: string) => string | null,
  errors: FieldError[],
): string[] {
  const parsed = addressList.safeParse(value);
  if (!parsed.success) {
    errors.push({ path: [field], message: `must be a list of at most ${MAX_ADDRESSES} texts` });
    return [];
  }
  const normalised = (parsed.data ?? []).map((text, index) => {
    const result = normalise(text);
    if (result === null)
      errors.push({ path: [field, String(index)], message: field === 'emails' ? 'is not an e-mail address' : 'is not a phone number' });
    return result ?? text;
  });
  return [...new Set(normalised)];
}
