import type { Activity } from '../../../../../shared/contracts/cases';

/** What the timeline shows as one: an activity, or the field changes of one command. */
export type TimelineEntry =
  { type: 'activity'; id: string; activity: Activity } | { type: 'changes'; id: string; activities: [Activity, ...Activity[]] };

/** Groups field changes that stand next to each other and share their cause; the order stays as it is. */
export function timelineEntries(activities: readonly Activity[]): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  for (const activity of activities) {
    const { id, change } = activity;
    if (activity.kind !== 'field-change' || !change) {
      entries.push({ type: 'activity', id, activity });
      continue;
    }
    const last = entries.at(-1);
    if (last?.type === 'changes' && last.activities[0].correlationId === activity.correlationId) last.activities.push(activity);
    else entries.push({ type: 'changes', id, activities: [activity] });
  }
  return entries;
}
