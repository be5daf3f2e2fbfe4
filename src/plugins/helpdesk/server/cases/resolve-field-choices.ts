import type { Core } from '@strapi/strapi';
import type { GetFieldChoices } from '../../shared/contracts/case-card';
import { readCampaignAccess } from '../people/campaign-access-store';
import { isAssigned } from '../people/campaigns-of';
import { listColleagues } from '../people/membership-store';
import { holderIds } from '../people/rights-store';
import { userIdOf, type Actor } from '../platform/actor';
import { notFound } from '../platform/errors';
import { service } from '../platform/services';
import { lacksForStatus } from '../workflow/lacks-for-status';
import { findCase } from './case-store';
import { ownerChoices } from './owner-choices';
import { listTags } from './people-store';
import { statusOf } from './plan-change';

/**
 * What the fields in the header of a case can be set to, by whoever asks.
 *
 * @param language of the reader
 * @throws 404
 */
export async function resolveFieldChoices(
  strapi: Core.Strapi,
  { documentId, actor, language }: { documentId: string; actor: Actor; language: string },
): Promise<GetFieldChoices.Response['data']> {
  const db = strapi.db.connection;
  const catalogue = await service(strapi, 'catalogue').get();
  const snapshot = await findCase(db, documentId, []);
  const access = await readCampaignAccess(db, catalogue, actor);
  if (!snapshot || !access.has(snapshot.campaignId)) throw notFound();
  const status = statusOf(snapshot, catalogue.statuses);
  const members = catalogue.members.get(snapshot.campaignId) ?? { everyone: true };
  const [colleagues, mayOwn, seeAll, tags] = await Promise.all([
    listColleagues(db),
    holderIds(db, ['cases.own-cases']),
    holderIds(db, ['cases.see-all-campaigns']),
    listTags(db),
  ]);
  return {
    owners: ownerChoices(colleagues, {
      mayOwn,
      isAssigned: (colleague) => seeAll.has(colleague.id) || isAssigned(colleague, members),
      lacksOf: (colleague) => lacksForStatus(status, colleague, language),
      readerId: userIdOf(actor),
    }),
    campaigns: catalogue.campaigns
      .filter(({ id, active }) => active && id !== snapshot.campaignId && access.has(id))
      .map(({ documentId: id, slug, name }) => ({ documentId: id, slug, name })),
    categories: catalogue.categories
      .filter(({ id, active }) => active || id === snapshot.categoryId)
      .map(({ documentId: id, slug, name }) => ({ documentId: id, slug, name })),
    tags,
  };
}
