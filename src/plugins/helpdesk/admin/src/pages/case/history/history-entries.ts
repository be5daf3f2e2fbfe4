import type { Activity } from '../../../../../shared/contracts/cases';

/** What one command changed, in the order it did. */
export interface HistoryEntry {
  id: string;
  activities: [Activity, ...Activity[]];
}

/** Groups what stands next to each other and was done by one command. @param newestFirst activities, the newest first */
export function historyEntries(newestFirst: readonly Activity[]): HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  for (const activity of newestFirst) {
    const last = entries.at(-1);
    if (last?.activities[0].correlationId === activity.correlationId) last.activities.unshift(activity);
    else entries.push({ id: activity.id, activities: [activity] });
  }
  return entries;
}
