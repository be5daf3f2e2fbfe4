import type { Reference } from '../cases/case-patch';
import { findUser, maySolveTasks } from '../cases/people-store';
import { worksInCampaign } from '../people/campaign-access-store';
import type { Db } from '../platform/database';
import { validationError } from '../platform/errors';
import type { TaskScope } from './change-tasks-of-case';

/**
 * Looks up who a task is to be handed to (R15). Whoever has it already keeps it, even if their rights are gone since.
 *
 * @param target database id or documentId; null for nobody, absent for no change
 * @param current who has the task now
 * @throws 400 when there is nobody of that id, or somebody who may not work on cases, or not on those of the campaign
 */
export async function resolveAssignee(
  db: Db,
  target: number | string | null | undefined,
  current: Reference | null,
  { catalogue, campaignId }: TaskScope,
): Promise<Reference | null | undefined> {
  if (target === undefined || target === null) return target;
  const user = await findUser(db, typeof target === 'number' ? { id: target } : { documentId: target });
  if (!user) throw validationError([{ path: ['assignee'], message: `there is no admin user "${target}"` }]);
  if (user.id === current?.id) return user;
  const refuse = (message: string) => validationError([{ path: ['assignee'], message: `${user.label} ${message}` }]);
  if (!(await maySolveTasks(db, user.id))) throw refuse('may not see cases, so no task can be handed to them');
  if (!(await worksInCampaign(db, catalogue, user.id, campaignId))) {
    throw refuse('is not assigned to the campaign of the case, so no task of it can be handed to them');
  }
  return user;
}
