import type { Core } from '@strapi/strapi';
import type { GetStatusOptions } from '../../shared/contracts/cases';
import type { Actor } from '../platform/actor';
import { formsOfCampaign } from '../configuration/catalogue';
import { notFound } from '../platform/errors';
import { service } from '../platform/services';
import { statusOptions } from '../workflow/evaluate-transition';
import { statusOptionView } from '../workflow/status-option-view';
import { findCase } from './case-store';
import { needsOfChange, readChangeContext } from './change-context-store';
import { workflowAt } from './course-of-case';
import { customFieldsOfCase } from './custom-fields-store';
import { factsOfChange } from './facts-of-change';
import { statusOf } from './plan-change';
import { refuseUnseen } from './resolve-visible-case';

/**
 * Every status of the workflow a case follows with whether the case may go there, and why not (B3, R29).
 *
 * @param language of the reader
 * @throws 404
 */
export async function resolveStatusOptions(
  strapi: Core.Strapi,
  query: { documentId: string; actor: Actor; language: string },
): Promise<GetStatusOptions.Response['data']> {
  const db = strapi.db.connection;
  const snapshot = await findCase(db, query.documentId, customFieldsOfCase(strapi));
  const catalogue = await service(strapi, 'catalogue').get();
  const campaign = catalogue.campaigns.find(({ id }) => id === snapshot?.campaignId);
  if (!snapshot || !campaign) throw notFound();
  await refuseUnseen(db, catalogue, campaign.id, query.actor);
  const workflow = workflowAt({ campaign, categoryId: snapshot.categoryId }, catalogue.categories);
  const current = statusOf(snapshot, catalogue.statuses);
  const needs = needsOfChange(workflow, current, 'every', formsOfCampaign(catalogue, campaign));
  const context = await readChangeContext(db, { catalogue, campaign, snapshot, references: {}, actor: query.actor, needs });
  const facts = factsOfChange(snapshot, snapshot, false, { ...context, current, campaign });
  return statusOptions(workflow, current, facts, query.language).map(statusOptionView);
}
