import type { Core } from '@strapi/strapi';
import type { Catalogue } from '../configuration/catalogue';
import { findVisiblePlace, readCampaignAccess, type VisiblePlace } from '../people/campaign-access-store';
import type { Actor } from '../platform/actor';
import { onConnection, type Db } from '../platform/database';
import { notFound } from '../platform/errors';
import { service } from '../platform/services';

/**
 * Makes sure that somebody may see a case: one in a campaign that is not theirs is not there for them (R60).
 *
 * @returns database ids, and what else they may see
 * @throws 404 when there is no such case, or none for them
 */
export async function resolveVisibleCase(strapi: Core.Strapi, documentId: string, actor: Actor): Promise<VisiblePlace> {
  const catalogue = await service(strapi, 'catalogue').get();
  return onConnection(strapi, async (db) => {
    const place = await findVisiblePlace(db, catalogue, documentId, actor);
    if (!place) throw notFound();
    return place;
  });
}

/** @throws 404 when cases of the campaign are not there for whoever asks */
export async function refuseUnseen(db: Db, catalogue: Catalogue, campaignId: number, actor: Actor): Promise<void> {
  const access = await readCampaignAccess(db, catalogue, actor);
  if (!access.has(campaignId)) throw notFound();
}
