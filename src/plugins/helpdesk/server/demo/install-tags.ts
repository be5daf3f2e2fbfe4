import type { Core } from '@strapi/strapi';
import { UID } from '../../shared/uids';
import { DEMO_TAGS, type DemoTag } from './people';

/** Makes the tags of the demonstration that are not there. Database ids by slug. */
export async function installTags(strapi: Core.Strapi): Promise<Map<DemoTag, number>> {
  const ids = new Map<DemoTag, number>();
  for (const slug of Object.keys(DEMO_TAGS) as DemoTag[]) {
    const known: { id: number } | null = await strapi.db.query(UID.tag).findOne({ where: { slug } });
    const tag = known ?? (await strapi.documents(UID.tag).create({ data: { slug, name: DEMO_TAGS[slug] } } as never));
    ids.set(slug, Number(tag.id));
  }
  return ids;
}
