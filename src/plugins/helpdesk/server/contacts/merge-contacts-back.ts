import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { MergedField } from '../../shared/contracts/contacts';
import { casesOfOthers, lockCasesOfContact, updateContactOfCases } from '../cases/contact-of-cases-store';
import type { Origin } from '../platform/actor';
import { announceCase, announceContact } from '../platform/announce';
import { inTransaction, type Db } from '../platform/database';
import { forbidden, mergeRefused, notFound } from '../platform/errors';
import { markWordsTaken } from '../search/mark-store';
import type { Address } from './addresses';
import { insertContactChanges, lockContact } from './contact-change-store';
import { changesOf } from './contact-changes';
import { replaceAddresses } from './contact-store';
import {
  FOLLOWER_KINDS,
  lockMerge,
  markUndone,
  moveFollowersBack,
  readParties,
  restoreAddresses,
  setMergedInto,
  updateParty,
  type PartyRow,
  type StoredMerge,
} from './merge-store';
import { planUnmerge } from './plan-merge';

export interface MergeTakenBack {
  winner: string;
  loser: string;
  /** Cases that were given to a third contact since; of all campaigns. */
  casesLeft: { documentId: string; number: string; campaignId: number }[];
  fieldsLeft: MergedField[];
}

/**
 * Takes a merge back: both contacts are as they were, each with what was its own. What was changed since stays and is
 * told: cases that were given to somebody else, and fields that were written to.
 *
 * @throws 403, 404, 409 when it was taken back before, or one of the two was merged again since
 */
export async function mergeContactsBack(strapi: Core.Strapi, { id, origin }: { id: string; origin: Origin }): Promise<MergeTakenBack> {
  if (!origin.actor.may('contacts.merge-contacts')) throw forbidden('You may not merge contacts.');
  return inTransaction(strapi, async ({ trx, afterCommit }) => {
    const merge = await lockMerge(trx, id);
    if (!merge) throw notFound();
    const { winner, loser } = await lockUndoable(trx, merge);
    const at = new Date();
    const context = { origin: { ...origin, cause: 'undo' }, correlationId: randomUUID(), at };

    const plan = planUnmerge(merge.before, winner);
    const facts = await lockContact(trx, { id: winner.id });
    const name = await updateParty(trx, winner, plan, at);
    const { emails, phones } = merge.before.loser;
    await restoreAddresses(trx, loser.id, addressesOf(emails, phones), merge.before.loserClaims, winner.id);
    await replaceAddresses(trx, winner.id, addressesOf(plan.emails, plan.phones));
    await setMergedInto(trx, loser, null, at);
    for (const kind of FOLLOWER_KINDS) await moveFollowersBack(trx, kind, merge.moves[kind], winner.id, loser.id);

    const cases = await lockCasesOfContact(trx, winner.id, merge.moves.case, merge.moves.case.length);
    const direction = { from: { id: winner.id, label: name }, to: { id: loser.id, label: loser.displayName } };
    const moved = await updateContactOfCases(trx, cases, direction, context);
    const after = await lockContact(trx, { id: winner.id });
    const changes = facts && after ? changesOf(facts.facts, after.facts) : [];
    await insertContactChanges(trx, winner.id, [{ field: 'merged', from: loser.displayName, to: null }, ...changes], context);
    await insertContactChanges(trx, loser.id, [{ field: 'mergedInto', from: name, to: null }], context);
    await markWordsTaken(trx, 'contact_id', [winner.id, loser.id]);
    await markUndone(trx, merge.id, origin.actor, at);
    afterCommit(() => moved.forEach(({ documentId, revision }) => announceCase(strapi, { documentId, revision, actor: origin.actor })));
    afterCommit(() => [winner, loser].forEach(({ documentId }) => announceContact(strapi, { documentId })));
    return {
      winner: winner.documentId,
      loser: loser.documentId,
      casesLeft: await casesOfOthers(trx, merge.moves.case, loser.id),
      fieldsLeft: plan.fieldsLeft,
    };
  });
}

/** Both contacts under lock, as they stand. @throws 404, 409 */
async function lockUndoable(db: Db, merge: StoredMerge): Promise<{ winner: PartyRow; loser: PartyRow }> {
  if (merge.isUndone) throw mergeRefused('The merge was taken back before.');
  const parties = await readParties(db, { ids: [merge.winnerId, merge.loserId] }, true);
  const winner = parties.find(({ id }) => id === merge.winnerId);
  const loser = parties.find(({ id }) => id === merge.loserId);
  if (!winner || !loser) throw notFound();
  if (winner.mergedIntoId !== null) {
    throw mergeRefused(`${winner.displayName} was merged into another contact since. Take that back first.`);
  }
  if (loser.mergedIntoId !== winner.id) throw mergeRefused('The merge was taken back before.');
  return { winner, loser };
}

function addressesOf(emails: string[], phones: string[]): Address[] {
  return [...emails.map((value): Address => ({ kind: 'email', value })), ...phones.map((value): Address => ({ kind: 'phone', value }))];
}
