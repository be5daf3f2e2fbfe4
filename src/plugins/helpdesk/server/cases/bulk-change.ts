import { localise } from '../../shared/localised';
import { isSettableInBulk } from '../../shared/status-kinds';
import type { UnmetGuard } from '../platform/errors';
import type { Status, Workflow } from '../workflow/definition';
import { guardWords } from '../workflow/guard-words';

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
export function notSettableInBulk({ name, key, kind }: Status, language = 'en'): string | null {
  return isSettableInBulk(kind) ? null : guardWords('bulk-status', language, { target: localise(name, language, key) });
}

/**
 * What stands against a change because it is made in bulk, beside the guards of the workflow.
 *
 * - A status without a qualifier is not set, see `notSettableInBulk`.
 * - While a private callback is pending, somebody has promised to call: its owner can be replaced, not cleared (D6).
 *
 * @param to the status the case is to go to; null when it stays, or follows from a change of campaign
 * @param language the reader's
 */
export function bulkUnmet(from: Status, to: Status | null, update: { ownerId?: number | null }, language = 'en'): UnmetGuard[] {
  const unmet: UnmetGuard[] = [];
  const unsettable = to && notSettableInBulk(to, language);
  if (unsettable) unmet.push({ guard: 'bulk-status', field: 'status', message: unsettable });
  if (update.ownerId === null && from.kind === 'private-callback' && (to ?? from).kind === 'private-callback') {
    unmet.push({
      guard: 'bulk-owner',
      field: 'owner',
      message: guardWords('bulk-owner', language),
    });
  }
  return unmet;
}
