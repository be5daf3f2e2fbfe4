import type { GuardedActor } from './case-facts';
import type { Status } from './definition';

/** Whether somebody may work on a case where it is (R34, R36): they are or know one of each list that is not empty. */
export function mayWorkIn(
  { roles = [], teams = [], skills = [] }: Pick<Status, 'roles' | 'teams' | 'skills'>,
  person: GuardedActor,
): boolean {
  const lists = [
    [roles, person.roles],
    [teams, person.teams],
    [skills, person.skills],
  ] as const;
  return person.isSystem || lists.every(([wanted, present]) => wanted.length === 0 || wanted.some((one) => present.includes(one)));
}
