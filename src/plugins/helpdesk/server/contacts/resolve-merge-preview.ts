import type { Core } from '@strapi/strapi';
import type { MergedField, MergePreview } from '../../shared/contracts/contacts';
import { CONTACT_LIMITS } from '../../shared/limits';
import { EVERY_CAMPAIGN, type CampaignAccess } from '../people/campaigns-of';
import { onConnection } from '../platform/database';
import { contactMerged, notFound, validationError } from '../platform/errors';
import { readContactRows } from './contact-list-store';
import { findLiveContact } from './contact-store';
import { countCasesOf, countFollowers, readParties, type PartyRow } from './merge-store';
import { differingFields, planMerge, suggestedSide } from './plan-merge';

/**
 * What a merge would do (B9): the fields in which the two differ, and how much would move.
 *
 * @param access the campaigns whose cases are counted for whoever asks
 * @throws 400, 404, 409 when one of the two was merged
 */
export async function resolveMergePreview(
  strapi: Core.Strapi,
  { winner: winnerId, loser: loserId, access }: { winner: string; loser: string; access: CampaignAccess },
): Promise<MergePreview> {
  return onConnection(strapi, async (db) => {
    if (winnerId === loserId) throw validationError([{ path: ['loser'], message: 'is the same contact' }]);
    const parties = await readParties(db, { documentIds: [winnerId, loserId] }, false);
    const winner = parties.find(({ documentId }) => documentId === winnerId);
    const loser = parties.find(({ documentId }) => documentId === loserId);
    if (!winner) throw notFound();
    if (!loser) throw validationError([{ path: ['loser'], message: 'there is no such contact' }]);
    const merged = [winner, loser].find(({ mergedIntoId }) => mergedIntoId !== null);
    if (merged) throw contactMerged((await findLiveContact(db, { id: merged.id }))?.documentId ?? '');
    const decision = planMerge(winner, loser, {});
    if (!decision.ok) throw validationError(decision.errors);

    const companies = [winner, loser].flatMap(({ fields }) => (typeof fields.company === 'number' ? [fields.company] : []));
    const rows = await readContactRows(db, [winner.id, loser.id, ...companies]);
    const shown = (party: PartyRow, field: MergedField) => {
      const value = party.fields[field];
      return typeof value === 'number' ? (rows.find(({ id }) => id === value)?.displayName ?? null) : value;
    };
    const rowOf = (party: PartyRow) => {
      const { id: _id, ...row } = rows.find(({ id }) => id === party.id) ?? throwMissing();
      return { ...row, revision: party.revision };
    };
    const moves = await countFollowers(db, loser.id, access);
    const allCases = access.ids === null ? moves.cases : await countCasesOf(db, loser.id, EVERY_CAMPAIGN);
    return {
      winner: rowOf(winner),
      loser: rowOf(loser),
      fields: differingFields(winner, loser).map((field) => ({
        field,
        winner: shown(winner, field),
        loser: shown(loser, field),
        suggested: suggestedSide(winner.fields[field], loser.fields[field]),
      })),
      emails: decision.plan.emails,
      phones: decision.plan.phones,
      moves,
      isTooLarge: allCases > CONTACT_LIMITS.merged,
    };
  });
}

/** It was there a moment ago. */
function throwMissing(): never {
  throw notFound();
}
