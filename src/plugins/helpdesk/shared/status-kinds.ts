/**
 * Status kinds, the phase each belongs to and the colour it is shown in (decision D1).
 * The kind, never the free name of a status, decides all three.
 */

export const STATUS_KINDS = [
  'unused',
  'open',
  'waiting',
  'private-callback',
  'public-callback',
  'closed',
  'success',
  'success-to-confirm',
  'cancel-success',
] as const;
export type StatusKind = (typeof STATUS_KINDS)[number];

/** What SLA clocks, queues and reports look at. */
export type Phase = 'open' | 'paused' | 'closed';

export const STATUS_COLOURS = ['grey', 'yellow', 'orange', 'light-blue', 'dark-blue', 'dark-green', 'light-green', 'red'] as const;
export type StatusColour = (typeof STATUS_COLOURS)[number];

interface KindFacts {
  phase: Phase;
  colour: StatusColour;
}

const FACTS: Record<StatusKind, KindFacts> = {
  unused: { phase: 'open', colour: 'grey' },
  open: { phase: 'open', colour: 'yellow' },
  waiting: { phase: 'paused', colour: 'orange' },
  'private-callback': { phase: 'paused', colour: 'light-blue' },
  'public-callback': { phase: 'paused', colour: 'dark-blue' },
  closed: { phase: 'closed', colour: 'dark-green' },
  success: { phase: 'closed', colour: 'light-green' },
  // Somebody must still confirm it, so it is not closed.
  'success-to-confirm': { phase: 'open', colour: 'light-green' },
  'cancel-success': { phase: 'closed', colour: 'red' },
};

/**
 * The phase of a status.
 *
 * @param kind the status kind
 * @param pauses the status's own answer to "do SLA clocks stop here?"; undefined or null leaves it to the kind.
 *   A closed kind stays closed whatever it says.
 */
export function phaseOf(kind: StatusKind, pauses?: boolean | null): Phase {
  const { phase } = FACTS[kind];
  if (phase === 'closed' || pauses === undefined || pauses === null) return phase;
  return pauses ? 'paused' : 'open';
}

/** The colour a status of this kind is shown in. */
export function colourOf(kind: StatusKind): StatusColour {
  return FACTS[kind].colour;
}

/** Whether a bulk action may set a status of this kind: not one without a qualifier (R22, D5). */
export function isSettableInBulk(kind: StatusKind): boolean {
  return kind !== 'open';
}
