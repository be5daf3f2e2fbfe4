import type { Core } from '@strapi/strapi';
import type { TryWorkflow } from '../../shared/contracts/designer';
import { findCaseByNumber } from '../cases/case-store';
import { needsOfChange, readChangeContext } from '../cases/change-context-store';
import { customFieldsOfCase } from '../cases/custom-fields-store';
import { factsOfChange } from '../cases/facts-of-change';
import { formsOfCampaign, type Campaign, type Catalogue } from '../configuration/catalogue';
import { readDocument } from '../configuration/document-schema';
import { readLiveDocument } from '../configuration/document-store';
import { mergeDocuments } from '../configuration/merge-documents';
import { readCampaignAccess } from '../people/campaign-access-store';
import { readGuardedActor } from '../people/membership-store';
import type { Actor } from '../platform/actor';
import { configurationRefused, forbidden, validationError } from '../platform/errors';
import { service } from '../platform/services';
import type { CaseFacts } from '../workflow/case-facts';
import type { Status } from '../workflow/definition';
import { statusOptions } from '../workflow/evaluate-transition';
import { statusOptionView } from '../workflow/status-option-view';
import { draftCatalogue } from './draft-catalogue';
import { inventedCase } from './invented-case';

type Trial = TryWorkflow.Request['data'];

interface Setting {
  trial: Trial;
  catalogue: Catalogue;
  campaign: Campaign;
  actor: Actor;
}

/** What a case is like, real or invented, and where it stands. */
interface Subject {
  current: Status;
  facts: CaseFacts;
  case: TryWorkflow.Response['data']['case'];
}

/**
 * Which statuses a case could go to if a draft were published, and why not to the others: decided as for an agent, with
 * the same words (B3). Nothing is stored.
 *
 * @param language of the reader
 * @throws 400 with every bad field, or with what is wrong with the draft; 403 for a real case without the right to see it
 */
export async function resolveTrial(
  strapi: Core.Strapi,
  { trial, actor, language }: { trial: Trial; actor: Actor; language: string },
): Promise<TryWorkflow.Response['data']> {
  const read = readDocument(trial.document);
  if (!read.ok) throw configurationRefused(read.problems);
  const live = await service(strapi, 'catalogue').get();
  const result = mergeDocuments(await readLiveDocument(strapi.db.connection), read.document);
  const draft = draftCatalogue(live, result, trial.workflow, trial.campaign);
  if (!draft) throw validationError([{ path: ['workflow'], message: 'there is no such workflow, or it has no status to start in' }]);
  const setting = { trial, actor, ...draft };
  const {
    current,
    facts,
    case: real,
  } = 'number' in trial.case ? await realSubject(strapi, setting) : await inventedSubject(strapi, setting);
  const options = statusOptions(draft.campaign.workflow, current, facts, language);
  return { case: real, options: options.map(statusOptionView) };
}

async function realSubject(strapi: Core.Strapi, { trial, catalogue, campaign: drafted, actor }: Setting): Promise<Subject> {
  if (!actor.may('cases.read-cases')) throw forbidden('You may not see cases.');
  const db = strapi.db.connection;
  const number = 'number' in trial.case ? trial.case.number : '';
  const found = await findCaseByNumber(db, number, customFieldsOfCase(strapi));
  const access = await readCampaignAccess(db, catalogue, actor);
  if (!found || !access.has(found.campaignId)) throw validationError([{ path: ['case', 'number'], message: 'there is no such case' }]);
  const key = catalogue.statuses.get(found.statusId)?.key;
  const current = drafted.workflow.statuses.find((status) => status.key === key);
  if (!current)
    throw validationError([{ path: ['case', 'number'], message: `is in the status "${key}", which this workflow does not have` }]);

  const own = catalogue.campaigns.find(({ id }) => id === found.campaignId);
  const campaign = {
    ...drafted,
    ...(own && { slug: own.slug, name: own.name, formSlugs: own.formSlugs, headerFormSlug: own.headerFormSlug }),
  };
  const snapshot = { ...found, statusId: current.id };
  const needs = needsOfChange(campaign.workflow, current, 'every', formsOfCampaign(catalogue, campaign));
  const context = await readChangeContext(db, { catalogue, campaign, snapshot, references: {}, actor, needs });
  const history = trial.as ? { ...context.history, actor: { ...trial.as, isSystem: false } } : context.history;
  const after = { ...snapshot, callbackAt: trial.callbackAt === undefined ? snapshot.callbackAt : new Date(trial.callbackAt) };
  return {
    current,
    case: { number: found.number, subject: found.subject },
    facts: factsOfChange(snapshot, after, trial.confirmed ?? false, { ...context, history, current, campaign }),
  };
}

async function inventedSubject(strapi: Core.Strapi, { trial, catalogue, campaign, actor }: Setting): Promise<Subject> {
  const invented = 'invented' in trial.case ? trial.case.invented : { status: '' };
  const current = campaign.workflow.statuses.find(({ key }) => key === invented.status);
  if (!current) throw validationError([{ path: ['case', 'invented', 'status'], message: 'there is no such status' }]);
  const now = new Date();
  const { categories } = catalogue;
  const person = trial.as ? { ...trial.as, isSystem: false } : await readGuardedActor(strapi.db.connection, actor);
  const { snapshot, history, tagSlugs } = inventedCase(invented, { current, categories, actor: person, now });
  const after = { ...snapshot, callbackAt: trial.callbackAt === undefined ? null : new Date(trial.callbackAt) };
  const forms = formsOfCampaign(catalogue, campaign);
  return {
    current,
    case: null,
    facts: factsOfChange(snapshot, after, trial.confirmed ?? false, { now, current, campaign, categories, history, forms, tagSlugs }),
  };
}
