import type { Core } from '@strapi/strapi';
import { readCampaignAccess } from '../people/campaign-access-store';
import type { CampaignAccess } from '../people/campaigns-of';
import type { Actor } from '../platform/actor';
import { service } from '../platform/services';
import type { CasePlace } from './live-book';
import { findCasePlaces } from './live-store';

/** Those of the cases that are there for somebody (R60), with their revisions: two queries, by the rule of the card. */
export async function resolveVisiblePlaces(
  strapi: Core.Strapi,
  documentIds: string[],
  actor: Actor,
): Promise<{ places: CasePlace[]; access: CampaignAccess }> {
  const db = strapi.db.connection;
  const access = await readCampaignAccess(db, await service(strapi, 'catalogue').get(), actor);
  const found = await findCasePlaces(db, documentIds);
  return { places: found.filter(({ campaignId }) => access.has(campaignId)), access };
}
