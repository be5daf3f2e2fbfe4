import { LIST_LIMITS } from '../../shared/limits';
import { findLiveContact } from '../contacts/contact-store';
import { holdersOf, holdsOneOf } from '../people/rights-store';
import { personName } from '../platform/actor';
import type { Db } from '../platform/database';
import type { Reference } from './case-patch';

/** Finds an admin user by database id or documentId. */
export async function findUser(db: Db, reference: { id: number } | { documentId: string }): Promise<Reference | null> {
  const where = 'id' in reference ? { id: reference.id } : { document_id: reference.documentId };
  const row = await db('admin_users').where(where).first('id', 'firstname', 'lastname', 'username', 'email');
  return row ? { id: row.id, label: personName(row) } : null;
}

/** Whether somebody may own cases (R7): an active user one of whose roles has that right. */
export async function mayOwnCases(db: Db, userId: number): Promise<boolean> {
  return holdsOneOf(db, userId, ['cases.own-cases']);
}

/** Whether tasks may be handed to somebody (R15): an active user who may own cases, or at least see them. */
export async function maySolveTasks(db: Db, userId: number): Promise<boolean> {
  return holdsOneOf(db, userId, ['cases.own-cases', 'cases.read-cases']);
}

/** All who may own cases, by name. */
export async function listOwners(db: Db): Promise<{ id: number; name: string }[]> {
  const rows = await db('admin_users')
    .whereIn('id', holdersOf(db, ['cases.own-cases']))
    .orderBy('lastname')
    .orderBy('firstname')
    .orderBy('id')
    .select('id', 'firstname', 'lastname', 'username', 'email');
  return rows.map((row) => ({ id: row.id, name: personName(row) }));
}

/** Finds a contact by database id or documentId; one that was merged is the one it went into. */
export async function findContact(db: Db, reference: { id: number } | { documentId: string }): Promise<Reference | null> {
  const contact = await findLiveContact(db, reference);
  return contact && { id: contact.id, label: contact.displayName };
}

export interface TagReference extends Reference {
  documentId: string;
  slug: string;
}

/** Finds tags by database id, documentId or slug; those that are not there are missing in the answer. */
export async function findTags(db: Db, references: (number | string)[]): Promise<TagReference[]> {
  if (references.length === 0) return [];
  const ids = references.filter((reference) => typeof reference === 'number');
  const texts = references.filter((reference) => typeof reference === 'string');
  const rows: { id: number; document_id: string; slug: string; name: string }[] = await db('tags')
    .select('id', 'document_id', 'slug', 'name')
    .whereIn('id', ids)
    .orWhereIn('document_id', texts)
    .orWhereIn('slug', texts);
  return rows.map((row) => ({ id: row.id, label: row.name, documentId: row.document_id, slug: row.slug }));
}

/** Tags by name, as many as a list of choices can show. */
export async function listTags(db: Db): Promise<{ slug: string; name: string }[]> {
  return db('tags').orderBy('name').orderBy('id').limit(LIST_LIMITS.tags).select('slug', 'name');
}
