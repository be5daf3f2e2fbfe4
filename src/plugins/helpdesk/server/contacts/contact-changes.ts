import type { ContactChangeValue } from '../../shared/contracts/contacts';

/** A contact as its history tells it, by field. */
export type ContactFacts = Record<string, ContactChangeValue>;

export interface ContactFieldChange {
  field: string;
  from: ContactChangeValue;
  to: ContactChangeValue;
}

/** What changed about a contact. Nothing, an empty text and an empty list are the same. */
export function changesOf(before: ContactFacts, after: ContactFacts): ContactFieldChange[] {
  return Object.keys(after).flatMap((field) => {
    const from = plain(before[field]);
    const to = plain(after[field]);
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ field, from, to }];
  });
}

function plain(value: ContactChangeValue | undefined): ContactChangeValue {
  if (value === undefined || value === '' || value === false) return null;
  return Array.isArray(value) && value.length === 0 ? null : value;
}
