import type { ContactRow } from '../../shared/contracts/contacts';
import type { Db } from '../platform/database';
import { wordsBeginning, readContactRows } from './contact-list-store';
import { wordsOf } from './contact-words';
import { contactAddressModel } from './models';
import type { TypedContact } from './rank-duplicates';

/** Names are compared with no more than these. */
const CANDIDATES = 200;
/** A word is looked for by its beginning, so that a slip of the pen further on is found all the same. */
const BEGINNING = 4;

/** Contacts who may be the one that is typed in: who has one of the addresses, or a name that begins the same. Three queries. */
export async function readDuplicateCandidates(db: Db, typed: TypedContact): Promise<(ContactRow & { id: number })[]> {
  const addresses = [...typed.emails, ...typed.phones];
  const sharing: number[] =
    addresses.length === 0
      ? []
      : await db(contactAddressModel.tableName)
          .whereIn('kind', ['email', 'phone'])
          .whereIn('value', addresses)
          .limit(CANDIDATES)
          .pluck('contact_id');
  const words = wordsOf(typed.name)
    .filter(({ length }) => length >= 2)
    .slice(0, 6);
  const alike: { contact_id: number }[] = words.length === 0 ? [] : await contactsNamedAlike(db, words);
  const ids = new Set([...sharing, ...alike.map(({ contact_id }) => contact_id)]);
  return ids.size === 0 ? [] : readContactRows(db, [...ids]);
}

/** Those with most of the words come first, so that a common first name does not push out who has the surname too. */
async function contactsNamedAlike(db: Db, words: string[]): Promise<{ contact_id: number }[]> {
  const parts = words.map((word) => wordsBeginning(db, word.slice(0, BEGINNING)).distinct('contact_id'));
  return db
    .from(db.unionAll(parts).as('alike'))
    .groupBy('contact_id')
    .orderByRaw('count(*) desc, contact_id desc')
    .limit(CANDIDATES)
    .select('contact_id');
}
