import type { Status } from './definition';

const MINUTE = 60_000;

/**
 * When the callback, or the confirmation of a success, is due once a case is in a status (R25).
 *
 * @param picked what whoever makes the change chose; undefined for nothing, null to leave it open
 * @param current what is due before the change
 * @returns null for statuses without a time
 */
export function callbackDue(
  status: Status,
  picked: Date | null | undefined,
  current: Date | null,
  isEntering: boolean,
  now: Date,
): Date | null {
  const mayHaveTime = status.due !== undefined || status.kind === 'private-callback' || status.kind === 'public-callback';
  if (!mayHaveTime) return null;
  if (status.due?.mode === 'absolute') return new Date(status.due.at);
  if (status.due?.mode === 'relative' && isEntering) return new Date(now.getTime() + status.due.minutes * MINUTE);
  if (status.due?.mode === 'relative') return current;
  return picked === undefined ? (isEntering ? null : current) : picked;
}
