import type { Status } from '../workflow/definition';
import { lacksForStatus } from '../workflow/lacks-for-status';

/** Whoever opens a case, as far as it decides whether the case becomes theirs. */
export interface Opener {
  mayEdit: boolean;
  /** An agent or home agent (R7). */
  mayOwn: boolean;
  isAssigned: boolean;
  roles: string[];
  teams: string[];
  skills: string[];
}

export type AutoClaim =
  | { claims: true }
  /** Why the case stays without an owner, or with the one it has. */
  | { claims: false; reason: 'owned' | 'closed' | 'reader' | 'not-assigned' | 'not-skilled' };

/**
 * Whether opening a case makes the opener its owner (R8, D3): an agent or home agent who is assigned to the campaign and
 * may work on cases in its status. A reader never claims, and nobody claims a case by looking into what is finished.
 */
export function autoClaim({ ownerId, status, opener }: { ownerId: number | null; status: Status; opener: Opener }): AutoClaim {
  const stays = (reason: Extract<AutoClaim, { claims: false }>['reason']): AutoClaim => ({ claims: false, reason });
  if (ownerId !== null) return stays('owned');
  if (!opener.mayEdit || !opener.mayOwn) return stays('reader');
  if (status.phase === 'closed') return stays('closed');
  if (!opener.isAssigned) return stays('not-assigned');
  if (lacksForStatus(status, opener).length > 0) return stays('not-skilled');
  return { claims: true };
}
