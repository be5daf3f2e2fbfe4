import type { Activity } from '../../../../../shared/contracts/cases';

/**
 * The activity whose cleared answers can be put back: the last that took any, unless they are back already or the case
 * went to another campaign since.
 *
 * @param activities newest first
 * @returns its id; null when there is none
 */
export function restorableActivity(activities: readonly Activity[]): string | null {
  for (const { id, cleared, cause, change } of activities) {
    if (cleared) return id;
    if (cause === 'undo' || change?.field === 'campaign') return null;
  }
  return null;
}
