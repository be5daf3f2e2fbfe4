import type { Core } from '@strapi/strapi';
import type { PreviewCampaignChange } from '../../shared/contracts/cases';
import { findCampaign, formsOfCampaign } from '../configuration/catalogue';
import { readStoredAnswers } from '../forms/form-store';
import { readCampaignAccess } from '../people/campaign-access-store';
import type { Actor } from '../platform/actor';
import { notFound, validationError } from '../platform/errors';
import { service } from '../platform/services';
import { findCase } from './case-store';
import { workflowAt } from './course-of-case';
import { planCampaignChange } from './plan-campaign-change';

/**
 * What a change of campaign would do to a case, without doing it (D4, B5).
 *
 * @param query.campaign slug or documentId
 * @throws 400 for a campaign that is unknown or not assigned to whoever asks, 404
 */
export async function resolveCampaignChange(
  strapi: Core.Strapi,
  query: { documentId: string; campaign: string; actor: Actor },
): Promise<PreviewCampaignChange.Response['data']> {
  const db = strapi.db.connection;
  const catalogue = await service(strapi, 'catalogue').get();
  const campaign = findCampaign(catalogue, query.campaign);
  if (!campaign) throw validationError([{ path: ['campaign'], message: 'there is no such campaign' }]);
  const snapshot = await findCase(db, query.documentId, []);
  if (!snapshot) throw notFound();
  const access = await readCampaignAccess(db, catalogue, query.actor);
  if (!access.has(snapshot.campaignId)) throw notFound();
  if (!access.has(campaign.id)) throw validationError([{ path: ['campaign'], message: 'is not assigned to you' }]);
  const stored = await readStoredAnswers(db, snapshot.id, catalogue.forms.values());
  const { kept, cleared } = planCampaignChange(stored, formsOfCampaign(catalogue, campaign), {
    from: catalogue.campaigns.find(({ id }) => id === snapshot.campaignId)?.headerFormSlug ?? null,
    to: campaign.headerFormSlug,
  });
  const { documentId, name, kind } = workflowAt({ campaign, categoryId: snapshot.categoryId }, catalogue.categories).initial;
  return { campaign: campaign.name, status: { documentId, name, kind }, kept, cleared };
}
