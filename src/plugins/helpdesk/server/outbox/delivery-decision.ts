/** What becomes of a message after a failed attempt. */
export type FailureDecision = { kind: 'retry'; at: Date } | { kind: 'give-up' };

/** Minutes to wait after the first, second … failed attempt; together about two days. */
const WAITS = [1, 2, 5, 10, 20, 40, 60, 120, 240, 480, 960, 960];

/** Automatic messages a recipient may get within an hour; more is a loop or an abuse (D9). */
export const AUTOMATIC_PER_HOUR = 20;

/** What the SMTP client tells of a failure. */
export interface DeliveryError {
  /** SMTP reply code (RFC 5321 §4.2), where the server gave one. */
  responseCode?: number;
  /** The command that was answered, such as `RCPT TO`; absent when the connection itself failed. */
  command?: string;
}

/**
 * Whether a failed message is tried again, and when.
 *
 * A server that answers 5xx to the recipient or to the content will say the same again; 5xx to the connection or to
 * our sign-in is our own trouble, which somebody will mend, so that waits like every other failure.
 *
 * @param attempts how often it was tried so far
 */
export function decideAfterFailure(error: DeliveryError, attempts: number, now: Date): FailureDecision {
  const permanent =
    error.responseCode !== undefined &&
    error.responseCode >= 500 &&
    error.responseCode < 600 &&
    ['RCPT TO', 'DATA'].includes(error.command ?? '');
  const wait = WAITS[attempts - 1];
  if (permanent || wait === undefined) return { kind: 'give-up' };
  return { kind: 'retry', at: new Date(now.getTime() + wait * 60_000) };
}
