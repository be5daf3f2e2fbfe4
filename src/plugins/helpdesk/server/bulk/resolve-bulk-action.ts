import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { BulkAction } from '../../shared/contracts/bulk';
import { BULK_LIMITS } from '../../shared/limits';
import type { Localised } from '../../shared/localised';
import { notSettableInBulk } from '../cases/bulk-change';
import { matchingCases } from '../cases/matching-cases-store';
import { caseFilter } from '../cases/list-filter';
import { findUser, mayOwnCases } from '../cases/people-store';
import { cannotOwn } from '../cases/plan-change';
import { findCampaign, type Catalogue } from '../configuration/catalogue';
import { readCampaignAccess } from '../people/campaign-access-store';
import { userIdOf, type Actor } from '../platform/actor';
import type { Db } from '../platform/database';
import type { FieldError } from '../platform/errors';
import { validationError } from '../platform/errors';
import { service } from '../platform/services';
import type { BulkInput } from './bulk-input';
import { findMissingCases } from './bulk-store';

export interface ResolvedBulk {
  /** What the cases are to have, by name. */
  target: Localised | null;
  /** The selected cases, as a query of `cases`. */
  selected(db: Db): Knex.QueryBuilder;
}

/**
 * Looks up what a bulk action refers to, so that what can be known to be wrong for every case is said at once.
 *
 * @param language the reader's
 * @throws 400 with every bad field
 */
export async function resolveBulkAction(
  strapi: Core.Strapi,
  { action, selection }: BulkInput,
  actor: Actor,
  language: string,
): Promise<ResolvedBulk> {
  const db = strapi.db.connection;
  const catalogue = await service(strapi, 'catalogue').get();
  const target = await targetOf(db, catalogue, action, language);
  const access = await readCampaignAccess(db, catalogue, actor);
  const documentIds = 'documentIds' in selection ? selection.documentIds : [];
  const missing = await findMissingCases(db, documentIds, access.ids);
  const matching = 'matching' in selection ? selection.matching : null;
  const reader = { userId: userIdOf(actor), access, now: new Date() };
  const filter = matching && caseFilter(catalogue, reader, matching, ['selection', 'matching', 'filter']);
  const errors = [
    ...target.errors,
    ...missing.slice(0, BULK_LIMITS.listed).map(noSuchCase),
    ...(filter && !filter.ok ? filter.errors : []),
  ];
  if (errors.length > 0) throw validationError(errors);
  return {
    target: target.name,
    selected: (connection) =>
      filter?.ok ? matchingCases(connection, filter.filter) : connection('cases').whereIn('cases.document_id', documentIds),
  };
}

function noSuchCase(id: string): FieldError {
  return { path: ['selection', 'documentIds'], message: `there is no case "${id}"` };
}

async function targetOf(
  db: Db,
  catalogue: Catalogue,
  action: BulkAction,
  language: string,
): Promise<{ name: Localised | null; errors: FieldError[] }> {
  const refused = (field: string, message: string) => ({ name: null, errors: [{ path: ['action', field], message }] });
  switch (action.kind) {
    case 'set-status': {
      const known = new Map([...catalogue.statuses.values()].map((status) => [status.documentId, status]));
      const errors = action.statuses.flatMap((id): FieldError[] => {
        const status = known.get(id);
        if (!status) return [{ path: ['action', 'statuses'], message: `there is no status "${id}"` }];
        const message = notSettableInBulk(status, language);
        return message === null ? [] : [{ path: ['action', 'statuses'], message }];
      });
      return { name: known.get(action.statuses[0] ?? '')?.name ?? null, errors };
    }
    case 'move-to-campaign': {
      const campaign = findCampaign(catalogue, action.campaign);
      return campaign ? { name: campaign.name, errors: [] } : refused('campaign', `there is no campaign "${action.campaign}"`);
    }
    case 'set-owner': {
      if (action.owner === null) return { name: null, errors: [] };
      const owner = await findUser(db, { id: action.owner });
      if (!owner) return refused('owner', `there is no owner "${action.owner}"`);
      if (await mayOwnCases(db, action.owner)) return { name: { en: owner.label }, errors: [] };
      return refused('owner', cannotOwn(owner));
    }
    case 'set-source':
      return { name: null, errors: [] };
  }
}
