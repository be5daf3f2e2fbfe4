import type { Activity } from '../../../../../shared/contracts/cases';
import type { SentReply } from './use-reply';

/**
 * The reader's own reply that still waits to leave, the last one, as the timeline tells of it.
 *
 * @param me the reader, as activities name people
 * @param now milliseconds since the epoch
 */
export function queuedReply(activities: readonly Activity[], me: string, now: number): SentReply | null {
  const waiting = activities.flatMap(({ id, actor, delivery }) => {
    const leavesAt = delivery?.undoUntil ? Date.parse(delivery.undoUntil) : 0;
    return actor.key === me && leavesAt > now ? [{ activityId: id, leavesAt }] : [];
  });
  return waiting.reduce<SentReply | null>((last, one) => (last && last.leavesAt >= one.leavesAt ? last : one), null);
}
