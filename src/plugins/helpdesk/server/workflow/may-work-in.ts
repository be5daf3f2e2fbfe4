import type { GuardedActor } from './case-facts';
import type { Status } from './definition';
import { lacksForStatus } from './lacks-for-status';

/** Whether somebody may work on a case where it is (R34, R36): they are or know one of each list that is not empty. */
export function mayWorkIn(status: Status, person: GuardedActor): boolean {
  return person.isSystem || lacksForStatus(status, person).length === 0;
}
