import type { Core } from '@strapi/strapi';
import type { Tag } from '../../shared/contracts/cases';
import { slugFor } from '../../shared/slug';
import { findTagsLike, insertTag } from './tag-store';

/**
 * Adds a tag (R16), or finds the one that is called so, in whatever case of letters.
 *
 * @param name trimmed, 1 to 100 characters
 */
export async function addTag(strapi: Core.Strapi, name: string): Promise<{ tag: Tag; isNew: boolean }> {
  const db = strapi.db.connection;
  const plain = slugFor(name, [], 'tag');
  for (;;) {
    const alike = await findTagsLike(db, { slug: plain, name });
    const namesake = alike.find((tag) => tag.name.toLowerCase() === name.toLowerCase());
    if (namesake) return { tag: namesake, isNew: false };
    const taken = alike.map(({ slug }) => slug);
    const tag = { slug: slugFor(name, taken, 'tag'), name };
    if (await insertTag(db, tag, new Date())) return { tag, isNew: true };
  }
}
