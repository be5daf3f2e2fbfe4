import type { Core } from '@strapi/strapi';
import type { OpenCard } from '../../shared/contracts/case-card';
import { readCampaignAccess, worksInCampaign } from '../people/campaign-access-store';
import { readGuardedActor } from '../people/membership-store';
import type { Actor, Origin } from '../platform/actor';
import { isRevisionConflict, notFound } from '../platform/errors';
import { service } from '../platform/services';
import { autoClaim } from './auto-claim';
import { findCase } from './case-store';
import { changeCase } from './change-case';
import { statusOf } from './plan-change';

/** How often somebody else may be quicker before it is given up. */
const ATTEMPTS = 3;

/**
 * Somebody opens a case, and it becomes theirs if nobody owns it and they may (R8, D3). Of two who open it at the same
 * time one becomes its owner.
 *
 * @throws 404, and 409 when somebody else was quicker each time
 */
export async function changeOwnerOnOpening(
  strapi: Core.Strapi,
  { documentId, origin }: { documentId: string; origin: Origin },
): Promise<OpenCard.Response['data']> {
  for (let attempt = 1; ; attempt += 1) {
    const { revision, decision } = await decide(strapi, documentId, origin.actor);
    if (!decision.claims) return { isClaimed: false, reason: decision.reason, revision };
    try {
      const data = { owner: Number(origin.actor.id), revision };
      const changed = await changeCase(strapi, { documentId, data, origin: { ...origin, cause: 'auto-claim' } });
      return { isClaimed: true, reason: null, revision: changed.revision };
    } catch (error) {
      // Somebody was quicker: the case is looked at again, and is theirs by now if that was what they did.
      if (!isRevisionConflict(error) || attempt >= ATTEMPTS) throw error;
    }
  }
}

async function decide(strapi: Core.Strapi, documentId: string, actor: Actor) {
  const db = strapi.db.connection;
  const catalogue = await service(strapi, 'catalogue').get();
  const snapshot = await findCase(db, documentId, []);
  const access = await readCampaignAccess(db, catalogue, actor);
  if (!snapshot || !access.has(snapshot.campaignId)) throw notFound();
  const status = statusOf(snapshot, catalogue.statuses);
  const isWaiting = snapshot.ownerId === null && status.phase !== 'closed';
  const mayClaim = isWaiting && actor.kind === 'admin-user' && actor.may('cases.edit-cases') && actor.may('cases.own-cases');
  const opener = {
    mayEdit: actor.may('cases.edit-cases'),
    mayOwn: actor.kind === 'admin-user' && actor.may('cases.own-cases'),
    // Most cases that are opened have an owner: only where the answer matters is it asked for.
    isAssigned: mayClaim && (await worksInCampaign(db, catalogue, Number(actor.id), snapshot.campaignId)),
    ...(mayClaim ? await readGuardedActor(db, actor) : { roles: [], teams: [], skills: [] }),
  };
  return { revision: snapshot.revision, decision: autoClaim({ ownerId: snapshot.ownerId, status, opener }) };
}
