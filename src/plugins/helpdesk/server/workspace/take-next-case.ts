import type { Core } from '@strapi/strapi';
import { changeCase } from '../cases/change-case';
import { readCampaignAccess } from '../people/campaign-access-store';
import { readGuardedActor } from '../people/membership-store';
import type { Origin } from '../platform/actor';
import { inTransaction } from '../platform/database';
import { forbidden } from '../platform/errors';
import { service } from '../platform/services';
import { mayWorkIn } from '../workflow/may-work-in';
import { byUrgency, type WaitingCase } from './queue-order';
import { lockWaiting, readQueue } from './queue-store';

/**
 * Makes the next case of the queue that somebody may work on theirs (R82, R36, R60). Of two who ask at once each gets
 * another one: a case that somebody else is taking is passed over.
 *
 * @returns null when none is waiting for them
 * @throws 403 for whoever may not own cases
 */
export async function takeNextCase(strapi: Core.Strapi, origin: Origin): Promise<{ documentId: string; number: string } | null> {
  const { actor } = origin;
  if (actor.kind !== 'admin-user' || !actor.may('cases.own-cases')) throw forbidden('You may not own cases.');
  return inTransaction(strapi, async ({ trx }) => {
    const catalogue = await service(strapi, 'catalogue').live(trx);
    const access = await readCampaignAccess(trx, catalogue, actor);
    const person = await readGuardedActor(trx, actor);
    const scope = {
      campaignIds: catalogue.campaigns.map(({ id }) => id).filter(access.has),
      exceptStatusIds: [...catalogue.statuses.values()].filter((status) => !mayWorkIn(status, person)).map(({ id }) => id),
    };
    const passedOver: WaitingCase[] = [];
    const take = async ({ documentId, number }: WaitingCase) => {
      await changeCase(strapi, { documentId, data: { owner: Number(actor.id) }, origin });
      return { documentId, number };
    };
    for (;;) {
      const waiting = (await readQueue(trx, { ...scope, exceptIds: passedOver.map(({ id }) => id) })).sort(byUrgency);
      if (waiting.length === 0) break;
      for (const one of waiting) {
        if (await lockWaiting(trx, one.id, { waits: false })) return take(one);
        passedOver.push(one);
      }
    }
    // Whoever holds these may be doing something else with them: none is waiting only when they have all been taken.
    for (const one of passedOver) {
      if (await lockWaiting(trx, one.id, { waits: true })) return take(one);
    }
    return null;
  });
}
