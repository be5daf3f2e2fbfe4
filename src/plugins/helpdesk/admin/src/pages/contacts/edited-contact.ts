import type { ContactCard, ContactFields } from '../../../../shared/contracts/contacts';
import { isSame } from '../../drafts/is-same';
import { fieldsOf, filled, typedOf, type TypedContact } from './typed-contact';

/** A contact while it is edited: what is typed, over what was read. */
export interface EditedContact {
  /** Of the contact that `base` tells. */
  revision: number;
  base: TypedContact;
  typed: TypedContact;
  /** Of fields that somebody else has changed meanwhile to something else: what they wrote. */
  theirs: Partial<TypedContact>;
}

export function editedFrom(contact: ContactCard): EditedContact {
  const base = typedOf(contact);
  return { revision: contact.revision, base, typed: base, theirs: {} };
}

/** Something was typed; whoever types into a field has seen what somebody else wrote there. */
export function withTyped(edited: EditedContact, part: Partial<TypedContact>): EditedContact {
  const seen = Object.keys(part);
  const theirs = Object.fromEntries(Object.entries(edited.theirs).filter(([field]) => !seen.includes(field)));
  return { ...edited, typed: { ...edited.typed, ...part }, theirs };
}

/** What is to be written. */
export function changesOf({ base, typed }: EditedContact): ContactFields {
  const before: Record<string, unknown> = { ...fieldsOf(base) };
  return Object.fromEntries(Object.entries(fieldsOf(typed)).filter(([field, value]) => !isSame(value, before[field])));
}

/**
 * Goes on from what somebody else has written meanwhile: fields that only one of the two changed are as they changed
 * them, addresses are those of both, and of a field that both changed stands what was typed here, with theirs beside it.
 */
export function rebased(edited: EditedContact, contact: ContactCard): EditedContact {
  const after = typedOf(contact);
  const typed: Record<string, unknown> = {};
  const theirs: Record<string, unknown> = {};
  for (const field of Object.keys(after) as (keyof TypedContact)[]) {
    const [before, mine, other] = [edited.base[field], edited.typed[field], after[field]];
    if (isSame(mine, before)) typed[field] = other;
    else if (field === 'emails' || field === 'phones') {
      typed[field] = bothLists(edited.base[field], edited.typed[field], after[field]);
    } else {
      typed[field] = mine;
      const isTheirs = !isSame(other, before) || field in edited.theirs;
      if (isTheirs && !isSame(other, mine)) theirs[field] = other;
    }
  }
  return { revision: contact.revision, base: after, typed: typed as unknown as TypedContact, theirs: theirs as Partial<TypedContact> };
}

function bothLists(before: string[], mine: string[], theirs: string[]): string[] {
  const removed = filled(before).filter((value) => !mine.includes(value));
  const added = filled(mine).filter((value) => !before.includes(value) && !theirs.includes(value));
  const all = [...filled(theirs).filter((value) => !removed.includes(value)), ...added];
  return all.length > 0 ? all : [''];
}
