import type { Core } from '@strapi/strapi';
import type { BulkAction } from '../../shared/contracts/bulk';
import { changeCase, type CaseChanged } from '../cases/change-case';
import { workflowAt } from '../cases/course-of-case';
import { findPlaceOfCase } from '../cases/case-store';
import type { Catalogue } from '../configuration/catalogue';
import type { Actor } from '../platform/actor';
import type { Db } from '../platform/database';
import { forbidden, notFound, validationError } from '../platform/errors';
import { service } from '../platform/services';

/** One case of a bulk action. */
export interface ChangeInBulk {
  /** Null when the case was deleted since it was selected. */
  documentId: string | null;
  action: BulkAction;
  /** Whoever started it, with the rights of this moment; null when their account is gone. */
  actor: Actor | null;
  /** Of whoever reads why it was refused. */
  language: string;
  correlationId: string;
  /** Only decide: nothing is written. */
  isTrial?: boolean;
}

/**
 * Does to one case what a bulk action asks for: the same way and guards as a single change (D5).
 *
 * @throws what `changeCase` throws, and 403 without the right to bulk actions
 */
export async function changeCaseInBulk(
  strapi: Core.Strapi,
  db: Db,
  { documentId, action, actor, language, correlationId, isTrial }: ChangeInBulk,
): Promise<CaseChanged> {
  if (!actor?.may('cases.bulk-edit-cases')) throw forbidden('Whoever started the bulk action may not change cases in bulk any more.');
  if (documentId === null) throw notFound('The case was deleted.');
  return changeCase(strapi, {
    documentId,
    data: await dataOf(db, await service(strapi, 'catalogue').get(), documentId, action),
    origin: { actor, channel: 'admin', cause: 'bulk' },
    language,
    bulk: { correlationId },
    isTrial,
  });
}

/** The action as a change of one case. */
async function dataOf(db: Db, catalogue: Catalogue, documentId: string, action: BulkAction): Promise<Record<string, unknown>> {
  switch (action.kind) {
    case 'set-status': {
      const place = await findPlaceOfCase(db, documentId);
      const campaign = catalogue.campaigns.find(({ id }) => id === place?.campaignId);
      const workflow = place && campaign && workflowAt({ campaign, categoryId: place.categoryId }, catalogue.categories);
      const status = workflow?.statuses.find((one) => action.statuses.includes(one.documentId));
      if (workflow && !status) throw validationError([{ path: ['status'], message: 'the workflow of the case has no such status' }]);
      return { status: status?.documentId, callbackAt: action.callbackAt, confirmed: action.confirmed };
    }
    case 'move-to-campaign':
      return { campaign: action.campaign };
    case 'set-owner':
      return { owner: action.owner };
    case 'set-source':
      return { source: action.source };
  }
}
