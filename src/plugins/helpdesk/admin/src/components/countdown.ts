import type { Phase } from '../../../shared/status-kinds';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A case is urgent in the last quarter of its time, and in the last hour of it in any case. */
const URGENT_SHARE = 0.25;
const URGENT_TIME = HOUR;
/** From here on days are told, not hours. */
const FAR = 2 * DAY;

export type Urgency = 'calm' | 'urgent' | 'late';

export interface Countdown {
  /** Negative when it is over; minutes of a time that is near, days of one that is far. */
  left: { unit: 'minute'; value: number } | { unit: 'day'; value: number };
  urgency: Urgency;
  /** The case waits, or is closed, so that nobody has to hurry. */
  state: 'running' | 'paused' | 'over';
}

/**
 * How much time is left until something is due (R104): green, then amber, red and negative after it.
 *
 * @param from when the time began; it says what the last quarter is
 */
export function countdown(due: Date, from: Date, now: Date, phase: Phase): Countdown {
  const left = due.getTime() - now.getTime();
  const whole = Math.max(due.getTime() - from.getTime(), 0);
  const isUrgent = left < Math.max(whole * URGENT_SHARE, URGENT_TIME);
  const size = Math.abs(left);
  const unit = size < FAR ? 'minute' : 'day';
  const value = Math.floor(size / (unit === 'minute' ? MINUTE : DAY));
  return {
    left: { unit, value: left < 0 ? -value : value },
    urgency: left < 0 ? 'late' : isUrgent ? 'urgent' : 'calm',
    state: phase === 'closed' ? 'over' : phase === 'paused' ? 'paused' : 'running',
  };
}

/** Hours and minutes, such as `3:10` or `–1:22`. */
export function clockText(minutes: number, isLate: boolean): string {
  const size = Math.abs(minutes);
  return `${isLate ? '–' : ''}${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`;
}
