import { localise } from '../../shared/localised';
import type { UnmetGuard } from '../platform/errors';
import type { KnowHow } from './case-facts';
import type { Status } from './definition';
import { anyOf, guardWords } from './guard-words';

/**
 * What somebody lacks to work on cases in a status (R34, R36): a role, a team, a skill. One of each list is enough.
 *
 * @param language of whoever reads it
 * @returns nothing for somebody who may work there
 */
export function lacksForStatus(status: Status, person: KnowHow, language = 'en'): UnmetGuard[] {
  const lists = [
    ['role', status.roles ?? [], person.roles],
    ['team', status.teams ?? [], person.teams],
    ['skill', status.skills ?? [], person.skills],
  ] as const;
  return lists
    .filter(([, wanted, present]) => wanted.length > 0 && !wanted.some((key) => present.includes(key)))
    .map(([guard, wanted]) => ({
      guard,
      message: guardWords(`work-${guard}`, language, { status: localise(status.name, language), names: anyOf(wanted, language) }),
    }));
}
