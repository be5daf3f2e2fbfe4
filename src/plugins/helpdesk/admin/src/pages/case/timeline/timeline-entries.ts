import type { Activity } from '../../../../../shared/contracts/cases';

/** What the timeline shows as one: an activity, or the field changes of one command, with the one that took answers. */
export type TimelineEntry =
  | { type: 'activity'; id: string; activity: Activity }
  | { type: 'changes'; id: string; first: Activity; changes: NonNullable<Activity['change']>[]; cleared?: Activity };

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
    const taker = activity.cleared && { cleared: activity };
    if (last?.type === 'changes' && last.first.correlationId === activity.correlationId) {
      last.changes.push(change);
      Object.assign(last, taker);
    } else entries.push({ type: 'changes', id, first: activity, changes: [change], ...taker });
  }
  return entries;
}
