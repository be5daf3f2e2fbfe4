import type { FieldError } from '../platform/errors';
import { normaliseEmail, normalisePhone, type Address } from './addresses';
import type { NewContact } from './contact-store';
import { displayName, splitName } from './display-name';

/** What somebody says of themselves, or an agent of them. */
export interface Requester {
  name?: string;
  email?: string;
  phone?: string;
}

/** Whom a new case is about. */
export interface CheckedRequester {
  /** In the order in which they are looked up: e-mail first. */
  addresses: Address[];
  /** What the requester calls themselves; their address where they give no name. */
  requesterName: string;
  newContact: NewContact;
}

/**
 * Checks whom a case is about, and prepares the contact that is made where no address is known.
 *
 * @param options.language of the requester, kept on a new contact; null where it is not known
 * @param options.needsAddress whether a name alone is not enough
 * @param errors gets every bad field, below `requester`
 * @returns null where there is nobody to open a case for
 */
export function checkRequester(
  requester: Requester,
  options: { defaultCountry: string | undefined; language: string | null; needsAddress: boolean },
  errors: FieldError[],
): CheckedRequester | null {
  const email = requester.email ? normaliseEmail(requester.email) : null;
  const phone = requester.phone ? normalisePhone(requester.phone, options.defaultCountry) : null;
  const typed = Boolean(requester.email || requester.phone);
  if (requester.email && !email) errors.push({ path: ['requester', 'email'], message: 'is not an e-mail address' });
  if (requester.phone && !phone) {
    errors.push({ path: ['requester', 'phone'], message: 'is not a phone number; begin with the country code, such as +420 777 123 456' });
  }
  if (options.needsAddress && !typed) {
    errors.push({ path: ['requester'], message: 'an e-mail address or a phone number is required' });
  }
  if (!options.needsAddress && !typed && !requester.name) {
    errors.push({ path: ['requester'], message: 'a name, an e-mail address or a phone number is required' });
  }
  const addresses: Address[] = [
    ...(email ? [{ kind: 'email', value: email } as const] : []),
    ...(phone ? [{ kind: 'phone', value: phone } as const] : []),
  ];
  const name = splitName(requester.name ?? '');
  const requesterName = displayName({ kind: 'person', ...name }, addresses[0]?.value ?? '');
  if (!requesterName || (options.needsAddress && addresses.length === 0)) return null;
  return {
    addresses,
    requesterName,
    newContact: {
      kind: 'person',
      displayName: requesterName,
      ...name,
      companyName: null,
      language: options.language,
      emails: email ? [email] : [],
      phones: phone ? [phone] : [],
    },
  };
}
