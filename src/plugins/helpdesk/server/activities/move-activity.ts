import type { Core } from '@strapi/strapi';
import type { MoveActivity } from '../../shared/contracts/activities';
import { parseCaseNumber } from '../cases/case-number';
import { findCase, findCaseByNumber, findPlaceOfCase } from '../cases/case-store';
import { moveRefused, notFound, validationError } from '../platform/errors';
import { readMove } from './activity-input';
import { findActivity } from './activity-store';
import { changeCaseOfActivity, type MoveWish } from './change-case-of-activity';
import type { ActivityCommand } from './change-note';
import { lastMoveOf } from './move-store';

type Moved = MoveActivity.Response['data'];

/**
 * Moves a message, note, call or attachment to another case (R112). Both must be there for whoever asks (R60).
 *
 * @param command `data` as it came in; see `MoveActivity` of the contract
 * @throws 400 when there is no such case to go to, 403, 404, 422 MoveRefused
 */
export async function moveActivity(strapi: Core.Strapi, command: ActivityCommand & { data: unknown }): Promise<Moved> {
  const { to } = readMove(command.data);
  const { records, ...ends } = await changeCaseOfActivity(strapi, command.origin, async (db, access): Promise<MoveWish> => {
    const from = await findPlaceOfCase(db, command.caseDocumentId);
    if (!from || !access.has(from.campaignId)) throw notFound();
    const number = parseCaseNumber(to);
    const target = number ? await findCaseByNumber(db, number, []) : await findCase(db, to, []);
    if (!target || !access.has(target.campaignId)) throw validationError([{ path: ['to'], message: 'there is no such case' }]);
    return { activityId: command.activityId, fromId: from.id, toId: target.id };
  });
  return { ...ends, record: records.out };
}

/**
 * Takes a move back (B9), whichever of the two cases it is asked for in.
 *
 * @param command its activity is the one that tells of the move
 * @throws 403, 404, 422 MoveRefused, as when it was moved on since
 */
export async function undoMove(strapi: Core.Strapi, command: ActivityCommand): Promise<Moved> {
  const origin = { ...command.origin, cause: 'undo' };
  let correlationId = '';
  let isAskedAtTheEnd = false;
  const { records, ...ends } = await changeCaseOfActivity(
    strapi,
    origin,
    async (db, access): Promise<MoveWish> => {
      const here = await findPlaceOfCase(db, command.caseDocumentId);
      if (!here || !access.has(here.campaignId)) throw notFound();
      const told = await findActivity(db, here.id, command.activityId);
      if (!told) throw notFound();
      const { moved_activity_id: activityId, other_case_id: otherId } = told;
      if (activityId === null || otherId === null) throw moveRefused('kind');
      correlationId = told.correlation_id;
      // It is where the last move took it; from there it goes to the other of the two.
      isAskedAtTheEnd = (await findActivity(db, here.id, activityId)) !== null;
      return isAskedAtTheEnd ? { activityId, fromId: here.id, toId: otherId } : { activityId, fromId: otherId, toId: here.id };
    },
    async (db, { activityId }) => {
      if ((await lastMoveOf(db, activityId)) !== correlationId) throw moveRefused('moved-on');
    },
  );
  return { ...ends, record: isAskedAtTheEnd ? records.out : records.in };
}
