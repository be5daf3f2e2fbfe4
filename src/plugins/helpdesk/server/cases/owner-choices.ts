import type { OwnerChoice } from '../../shared/contracts/case-card';
import type { Colleague } from '../../shared/contracts/people';
import type { UnmetGuard } from '../platform/errors';

interface OwnerQuestion {
  /** Ids of those who may own cases (R7). */
  mayOwn: ReadonlySet<number>;
  /** Whether somebody is assigned to the case's campaign, or sees all (R60). */
  isAssigned: (colleague: Colleague) => boolean;
  /** What somebody lacks to work on the case where it is (R36), in words. */
  lacksOf: (colleague: Colleague) => UnmetGuard[];
  readerId: number | null;
}

/** Who can be made the owner of a case, and why others who own cases cannot: the reader first, then by name. */
export function ownerChoices(colleagues: Colleague[], { mayOwn, isAssigned, lacksOf, readerId }: OwnerQuestion): OwnerChoice[] {
  const choices = colleagues
    .filter(({ id }) => mayOwn.has(id))
    .map((colleague) => ({
      id: colleague.id,
      name: colleague.name,
      isMe: colleague.id === readerId,
      refusal: isAssigned(colleague) ? null : ('not-assigned' as const),
      lacks: lacksOf(colleague).map(({ message }) => message),
    }));
  return [...choices.filter(({ isMe }) => isMe), ...choices.filter(({ isMe }) => !isMe)];
}
