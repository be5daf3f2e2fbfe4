import type { Core } from '@strapi/strapi';
import type { PreviewCampaignChange } from '../../shared/contracts/cases';
import { findCampaign, formsOfCampaign } from '../configuration/catalogue';
import { readStoredAnswers } from '../forms/form-store';
import { notFound, validationError } from '../platform/errors';
import { service } from '../platform/services';
import { findCase } from './case-store';
import { planCampaignChange } from './plan-campaign-change';

/**
 * What a change of campaign would do to a case, without doing it (D4, B5).
 *
 * @param query.campaign slug or documentId
 * @throws 400 for an unknown campaign, 404
 */
export async function resolveCampaignChange(
  strapi: Core.Strapi,
  query: { documentId: string; campaign: string },
): Promise<PreviewCampaignChange.Response['data']> {
  const db = strapi.db.connection;
  const catalogue = await service(strapi, 'catalogue').get();
  const campaign = findCampaign(catalogue, query.campaign);
  if (!campaign) throw validationError([{ path: ['campaign'], message: 'there is no such campaign' }]);
  const snapshot = await findCase(db, query.documentId, []);
  if (!snapshot) throw notFound();
  const { kept, cleared } = planCampaignChange(
    await readStoredAnswers(db, snapshot.id, catalogue.forms.values()),
    formsOfCampaign(catalogue, campaign),
  );
  const { documentId, name, kind } = campaign.workflow.initial;
  return { campaign: campaign.name, status: { documentId, name, kind }, kept, cleared };
}
