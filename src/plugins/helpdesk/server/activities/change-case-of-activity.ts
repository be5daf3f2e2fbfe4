import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { MoveActivity } from '../../shared/contracts/activities';
import type { CaseSnapshot } from '../cases/case-snapshot';
import { lockCase, updateCase } from '../cases/case-store';
import { answeredFiles } from '../forms/answered-files';
import { readStoredAnswers } from '../forms/form-store';
import { readCampaignAccess } from '../people/campaign-access-store';
import type { CampaignAccess } from '../people/campaigns-of';
import type { Origin } from '../platform/actor';
import { announceCase } from '../platform/announce';
import { inTransaction, type Db } from '../platform/database';
import { forbidden, moveRefused, notFound } from '../platform/errors';
import { service } from '../platform/services';
import { markWordsTaken } from '../search/mark-store';
import { findActivity, insertActivities } from './activity-store';
import { fileNamesOnlyOf, findEnds, moveRows } from './move-store';
import { planMove } from './plan-move';

/** What is to go where; ids are database ids. */
export interface MoveWish {
  activityId: number;
  fromId: number;
  toId: number;
}

/**
 * What moving and moving back have in common (R112, B9): both cases locked in the order of their ids, so that two moves
 * never wait for each other; the activity with its files taken along; both ends told, counted up and announced. Status
 * and clocks of either case stay as they are.
 *
 * @param resolve finds out what is to go where, before anything is locked
 * @param check once more, under the locks
 * @throws 403, 404 when a case or the activity is not there for the actor, 422 MoveRefused
 */
export async function changeCaseOfActivity(
  strapi: Core.Strapi,
  origin: Origin,
  resolve: (db: Db, access: CampaignAccess) => Promise<MoveWish>,
  check?: (db: Db, wish: MoveWish) => Promise<void>,
): Promise<Omit<MoveActivity.Response['data'], 'record'> & { records: { out: string; in: string } }> {
  if (!origin.actor.may('cases.edit-cases')) throw forbidden('You may not move anything between cases.');
  const catalogue = await service(strapi, 'catalogue').get();
  return inTransaction(strapi, async ({ trx, afterCommit }) => {
    const access = await readCampaignAccess(trx, catalogue, origin.actor);
    const wish = await resolve(trx, access);
    const { from, to } = await lockBoth(trx, wish, access);
    await check?.(trx, wish);
    const activity = await findActivity(trx, from.id, wish.activityId);
    if (!activity) throw notFound();
    const plan = planMove({
      activity,
      from,
      to,
      fileNames: await fileNamesOnlyOf(trx, from.id, activity.id),
      answered: answeredFiles(await readStoredAnswers(trx, from.id)),
    });
    if (plan.kind === 'refused') throw moveRefused(plan.reason);

    const context = { origin, correlationId: randomUUID(), at: new Date() };
    await moveRows(trx, activity.id, to.id);
    await markWordsTaken(trx, 'id', [from.id, to.id]);
    const [left] = await insertActivities(trx, from.id, [plan.leaves], context);
    const [arrived] = await insertActivities(trx, to.id, [plan.arrives], context);
    for (const { id, documentId, revision } of [from, to]) {
      await updateCase(trx, id, {}, [], { revision: revision + 1, at: context.at });
      afterCommit(() => announceCase(strapi, { documentId, revision: revision + 1, actor: origin.actor }));
    }
    return { from: endOf(from), to: endOf(to), records: { out: String(left), in: String(arrived) } };
  });
}

async function lockBoth(db: Db, { fromId, toId }: MoveWish, access: CampaignAccess): Promise<{ from: CaseSnapshot; to: CaseSnapshot }> {
  const ends = await findEnds(db, [fromId, toId]);
  const locked = new Map<number, CaseSnapshot>();
  for (const { documentId } of ends.sort((one, other) => one.id - other.id)) {
    const snapshot = await lockCase(db, documentId, []);
    if (snapshot && access.has(snapshot.campaignId)) locked.set(snapshot.id, snapshot);
  }
  const from = locked.get(fromId);
  const to = locked.get(toId);
  if (!from || !to) throw notFound();
  return { from, to };
}

const endOf = ({ documentId, number, revision }: CaseSnapshot) => ({ documentId, number, revision: revision + 1 });
