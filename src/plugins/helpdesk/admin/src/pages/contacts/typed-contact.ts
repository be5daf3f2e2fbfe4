import type { ContactCard, ContactFields, ContactKind, ContactReference } from '../../../../shared/contracts/contacts';

/** A contact as it is being typed in: texts as they stand in the inputs, and one input more than there are addresses. */
export interface TypedContact {
  kind: ContactKind;
  firstName: string;
  lastName: string;
  companyName: string;
  emails: string[];
  phones: string[];
  jobTitle: string;
  address: string;
  website: string;
  language: string;
  customerType: string;
  isVip: boolean;
  company: ContactReference | null;
}

export const NOBODY: TypedContact = {
  kind: 'person',
  firstName: '',
  lastName: '',
  companyName: '',
  emails: [''],
  phones: [''],
  jobTitle: '',
  address: '',
  website: '',
  language: '',
  customerType: '',
  isVip: false,
  company: null,
};

/** What stands in the inputs when a contact is opened for editing. */
export function typedOf(card: ContactCard): TypedContact {
  return {
    kind: card.kind,
    firstName: card.firstName ?? '',
    lastName: card.lastName ?? '',
    companyName: card.companyName ?? '',
    emails: card.emails.length > 0 ? card.emails : [''],
    phones: card.phones.length > 0 ? card.phones : [''],
    jobTitle: card.jobTitle ?? '',
    address: card.address ?? '',
    website: card.website ?? '',
    language: card.language ?? '',
    customerType: card.customerType ?? '',
    isVip: card.isVip,
    company: card.company,
  };
}

/** What is sent: of a person nothing that only companies have, and the other way round. */
export function fieldsOf(typed: TypedContact): ContactFields {
  const isPerson = typed.kind === 'person';
  const text = (value: string) => value.trim() || null;
  return {
    ...(isPerson ? { firstName: text(typed.firstName), lastName: text(typed.lastName) } : { companyName: text(typed.companyName) }),
    ...(isPerson && { jobTitle: text(typed.jobTitle), company: typed.company?.documentId ?? null }),
    emails: filled(typed.emails),
    phones: filled(typed.phones),
    address: text(typed.address),
    website: text(typed.website),
    language: text(typed.language),
    customerType: text(typed.customerType),
    isVip: typed.isVip,
  };
}

/** The name as far as it is typed, for the search of duplicates. */
export function nameOf({ kind, firstName, lastName, companyName }: TypedContact): string {
  return kind === 'company' ? companyName.trim() : `${firstName} ${lastName}`.trim();
}

/** Whether there is anything to name the contact by. */
export function isNamed(typed: TypedContact): boolean {
  return nameOf(typed) !== '' || filled(typed.emails).length > 0 || filled(typed.phones).length > 0;
}

export function filled(values: string[]): string[] {
  return values.map((value) => value.trim()).filter((value) => value !== '');
}

/**
 * A name typed into one field, such as a search that found nobody: the last word is the last name.
 *
 * @param text a name, an e-mail address or a phone number
 */
export function typedFrom(text: string): TypedContact {
  const typed = text.trim();
  if (typed.includes('@')) return { ...NOBODY, emails: [typed] };
  if (/^[\s\d()+/.-]+$/.test(typed)) return { ...NOBODY, phones: [typed] };
  const words = typed.split(/\s+/);
  return { ...NOBODY, lastName: words.pop() ?? '', firstName: words.join(' ') };
}
