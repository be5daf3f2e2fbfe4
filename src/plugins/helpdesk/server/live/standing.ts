/** What is known of somebody who is connected. */
export interface StandingFacts {
  /** When their access token ends, in ms since the epoch. */
  expiresAt: number;
  isSessionActive: boolean;
  /** By their rights as they are now; false for whoever is deactivated. */
  mayReadCases: boolean;
}

/** How long before a token ends a younger one is asked for, and how long after it the connection may wait for that. */
const AHEAD = 30_000;
const GRACE = 30_000;

/**
 * What is to become of a connection: it ends with the session, with the right, and soon after the token it was opened
 * with; before that a younger token is asked for, so that nobody is cut off while they work.
 *
 * @param now in ms since the epoch
 */
export function standingOf({ expiresAt, isSessionActive, mayReadCases }: StandingFacts, now: number): 'stays' | 'renews' | 'ends' {
  if (!isSessionActive || !mayReadCases || now >= expiresAt + GRACE) return 'ends';
  return now >= expiresAt - AHEAD ? 'renews' : 'stays';
}
