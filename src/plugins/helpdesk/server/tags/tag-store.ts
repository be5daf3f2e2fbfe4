import type { Tag } from '../../shared/contracts/cases';
import { violatesUnique, type Db } from '../platform/database';
import { newDocumentId } from '../platform/new-document-id';

/** Tags that could be meant by a name: those called so, and those whose slug begins like its own. */
export async function findTagsLike(db: Db, { slug, name }: Tag): Promise<Tag[]> {
  return db('tags').where({ name }).orWhere('slug', 'like', `${slug}%`).orderBy('id').select('slug', 'name');
}

/** @returns false when somebody else took the slug meanwhile */
export async function insertTag(db: Db, { slug, name }: Tag, at: Date): Promise<boolean> {
  try {
    await db('tags').insert({ document_id: newDocumentId(), slug, name, created_at: at, updated_at: at, published_at: at });
    return true;
  } catch (error) {
    if (violatesUnique(error, 'tags_slug_unique', 'tags.slug')) return false;
    throw error;
  }
}
