import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { z } from '@strapi/utils';
import { MERGED_FIELDS, type MergeContacts, type MergePreview } from '../../shared/contracts/contacts';
import { CONTACT_LIMITS } from '../../shared/limits';
import { lockCasesOfContact, updateContactOfCases } from '../cases/contact-of-cases-store';
import type { Origin } from '../platform/actor';
import { announceCase, announceContact } from '../platform/announce';
import { inTransaction, type Db } from '../platform/database';
import { contactMerged, forbidden, mergeRefused, notFound, revisionConflict, validationError } from '../platform/errors';
import { readData } from '../platform/read-data';
import { markContactChanged } from '../search/mark-store';
import { insertContactChanges, lockContact } from './contact-change-store';
import { changesOf } from './contact-changes';
import { findLiveContact } from './contact-store';
import {
  FOLLOWER_KINDS,
  insertMerge,
  moveAddresses,
  moveFollowers,
  readClaims,
  readParties,
  setMergedInto,
  updateParty,
  type NewMerge,
  type PartyRow,
} from './merge-store';
import { planMerge, type MergeBefore, type MergePlan } from './plan-merge';

const side = z.enum(['winner', 'loser'], 'must be winner or loser');
const revision = z.int('must be a whole number').optional();
const mergeSchema = z.strictObject(
  {
    loser: z.string('must be a documentId').min(1, 'must be a documentId').max(40, 'must be a documentId'),
    fields: z.partialRecord(z.enum(MERGED_FIELDS), side, 'must be an object of fields').optional(),
    revision,
    loserRevision: revision,
  },
  'must be an object',
);

/**
 * Merges one contact into another, in one transaction: its cases, consents, notes, people and addresses go over; what is
 * left of it leads to the other one from then on. Everything that moves is written down, so that `mergeContactsBack` can
 * take it back.
 *
 * All its cases move, those in campaigns of others too: a contact is one for everybody. What is told of them is only
 * what whoever merges may see.
 *
 * @throws 400 with every bad field, 403, 404, 409 when one of the two was changed or merged meanwhile, or when more
 *   cases would move than can at once
 */
export async function mergeContacts(
  strapi: Core.Strapi,
  command: { winner: string; data: unknown; origin: Origin },
): Promise<{ id: string; moves: Omit<MergePreview['moves'], 'cases'> }> {
  const { origin } = command;
  if (!origin.actor.may('contacts.merge-contacts')) throw forbidden('You may not merge contacts.');
  const input = readData(mergeSchema, command.data);

  return inTransaction(strapi, async ({ trx, afterCommit }) => {
    const { winner, loser } = await lockParties(trx, command.winner, input);
    const decision = planMerge(winner, loser, input.fields ?? {});
    if (!decision.ok) throw validationError(decision.errors);
    const { plan } = decision;
    const cases = await lockCasesOfContact(trx, loser.id, null, CONTACT_LIMITS.merged + 1);
    if (cases.length > CONTACT_LIMITS.merged) {
      throw mergeRefused(`More than ${CONTACT_LIMITS.merged} cases would move at once. Move some in bulk first.`);
    }

    const at = new Date();
    const correlationId = randomUUID();
    const before = await beforeOf(trx, winner, loser, plan);
    const moves: NewMerge['moves'] = { case: cases.map(({ id }) => id), consent: [], note: [], member: [] };
    for (const kind of FOLLOWER_KINDS) moves[kind] = await moveFollowers(trx, kind, loser.id, winner.id);
    await moveAddresses(trx, loser.id, winner.id);
    const facts = await lockContact(trx, { id: winner.id });
    const name = await updateParty(trx, winner, plan, at);
    await setMergedInto(trx, loser, winner.id, at);
    const direction = { from: { id: loser.id, label: loser.displayName }, to: { id: winner.id, label: name } };
    const moved = await updateContactOfCases(trx, cases, direction, { origin, correlationId, at });
    await tellBoth(trx, { winner, loser, facts, name }, { origin, correlationId, at });
    await markContactChanged(trx, winner.id);
    const id = await insertMerge(trx, { winnerId: winner.id, loserId: loser.id, before, moves, correlationId, actor: origin.actor, at });
    afterCommit(() =>
      moved.forEach(({ documentId, revision: now }) => announceCase(strapi, { documentId, revision: now, actor: origin.actor })),
    );
    afterCommit(() => announceContact(strapi, { documentId: winner.documentId }));
    return { id, moves: { consents: moves.consent.length, notes: moves.note.length, members: moves.member.length } };
  });
}

/** Both contacts under lock. @throws 400, 404, 409 */
async function lockParties(
  db: Db,
  winnerId: string,
  { loser: loserId, revision: winnerRevision, loserRevision }: MergeContacts.Request['data'],
): Promise<{ winner: PartyRow; loser: PartyRow }> {
  if (winnerId === loserId) throw validationError([{ path: ['loser'], message: 'is the same contact' }]);
  const parties = await readParties(db, { documentIds: [winnerId, loserId] }, true);
  const winner = parties.find(({ documentId }) => documentId === winnerId);
  const loser = parties.find(({ documentId }) => documentId === loserId);
  if (!winner) throw notFound();
  if (!loser) throw validationError([{ path: ['loser'], message: 'there is no such contact' }]);
  for (const { mergedIntoId } of [winner, loser]) {
    if (mergedIntoId !== null) throw contactMerged((await findLiveContact(db, { id: mergedIntoId }))?.documentId ?? '');
  }
  if (winnerRevision !== undefined && winnerRevision !== winner.revision)
    throw revisionConflict(winner.revision, winnerRevision, 'contact');
  if (loserRevision !== undefined && loserRevision !== loser.revision) throw revisionConflict(loser.revision, loserRevision, 'contact');
  return { winner, loser };
}

async function beforeOf(db: Db, winner: PartyRow, loser: PartyRow, plan: MergePlan): Promise<MergeBefore> {
  return {
    winner: { fields: winner.fields, emails: winner.emails, phones: winner.phones },
    loser: { emails: loser.emails, phones: loser.phones },
    merged: plan.fields,
    loserClaims: await readClaims(db, loser.id),
  };
}

interface Told {
  winner: PartyRow;
  loser: PartyRow;
  /** The winner as it was. */
  facts: Awaited<ReturnType<typeof lockContact>>;
  /** What the winner is called now. */
  name: string;
}

/** Tells the histories of both what happened. */
async function tellBoth(db: Db, { winner, loser, facts, name }: Told, context: { origin: Origin; correlationId: string; at: Date }) {
  const after = await lockContact(db, { id: winner.id });
  const changes = facts && after ? changesOf(facts.facts, after.facts) : [];
  await insertContactChanges(db, winner.id, [{ field: 'merged', from: null, to: loser.displayName }, ...changes], context);
  await insertContactChanges(db, loser.id, [{ field: 'mergedInto', from: null, to: name }], context);
}
