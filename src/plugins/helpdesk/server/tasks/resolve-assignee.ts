import type { Reference } from '../cases/case-patch';
import { findUser, maySolveTasks } from '../cases/people-store';
import type { Db } from '../platform/database';
import { validationError } from '../platform/errors';

/**
 * Looks up who a task is to be handed to (R15). Whoever has it already keeps it, even if their rights are gone since.
 *
 * @param target database id or documentId; null for nobody, absent for no change
 * @param current who has the task now
 * @throws 400 when there is nobody of that id, or somebody who may not work on cases
 */
export async function resolveAssignee(
  db: Db,
  target: number | string | null | undefined,
  current: Reference | null,
): Promise<Reference | null | undefined> {
  if (target === undefined || target === null) return target;
  const user = await findUser(db, typeof target === 'number' ? { id: target } : { documentId: target });
  if (!user) throw validationError([{ path: ['assignee'], message: `there is no admin user "${target}"` }]);
  if (user.id !== current?.id && !(await maySolveTasks(db, user.id))) {
    throw validationError([{ path: ['assignee'], message: `${user.label} may not see cases, so no task can be handed to them` }]);
  }
  return user;
}
