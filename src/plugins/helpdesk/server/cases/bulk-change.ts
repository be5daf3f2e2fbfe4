import { localise } from '../../shared/localised';
import { isSettableInBulk } from '../../shared/status-kinds';
import type { UnmetGuard } from '../platform/errors';
import type { Status, Workflow } from '../workflow/definition';

/**
 * Whether a bulk "set status" takes the answers off a case (R30): on the way to a status that is as good as untouched,
 * of the kind `unused` or the one every case starts in. A case that is there already keeps them.
 *
 * @param currentId the status the case is in
 * @param to the status asked for; undefined when it is not to change
 */
export function resetsAnswers({ initial }: Workflow, currentId: number, to: Status | undefined): boolean {
  return to !== undefined && to.id !== currentId && (to.kind === 'unused' || to.id === initial.id);
}

/** Why a status cannot be set in bulk: without a qualifier it says too little about a case to be set unseen (R22, D5). */
export function notSettableInBulk({ name, key, kind }: Status): string | null {
  return isSettableInBulk(kind) ? null : `"${localise(name, 'en', key)}" cannot be set in bulk: its kind is "open".`;
}

/**
 * What stands against a change because it is made in bulk, beside the guards of the workflow.
 *
 * - A status without a qualifier is not set, see `notSettableInBulk`.
 * - While a private callback is pending, somebody has promised to call: its owner can be replaced, not cleared (D6).
 *
 * @param to the status the case is to go to; null when it stays, or follows from a change of campaign
 */
export function bulkUnmet(from: Status, to: Status | null, update: { ownerId?: number | null }): UnmetGuard[] {
  const unmet: UnmetGuard[] = [];
  const unsettable = to && notSettableInBulk(to);
  if (unsettable) unmet.push({ guard: 'bulk-status', field: 'status', message: unsettable });
  if (update.ownerId === null && from.kind === 'private-callback' && (to ?? from).kind === 'private-callback') {
    unmet.push({
      guard: 'bulk-owner',
      field: 'owner',
      message: 'A private callback is pending: hand the case over to somebody instead of clearing its owner.',
    });
  }
  return unmet;
}
