import { workflow } from '../../../../../tests/builders/workflow';
import type { DueRule } from '../../shared/workflow-definition';
import type { StatusKind } from '../../shared/status-kinds';
import { callbackDue } from './callback-due';

const NOW = new Date('2026-11-23T10:00:00Z');
const BEFORE = new Date('2026-11-20T10:00:00Z');
const PICKED = new Date('2026-12-01T08:00:00Z');

describe('a callback is due (R25)', () => {
  it.each<[string, StatusKind, DueRule | undefined, Date | null | undefined, boolean, string | null]>([
    ['when the agent says', 'public-callback', { mode: 'pick' }, PICKED, true, '2026-12-01T08:00:00.000Z'],
    ['not before the agent says when', 'public-callback', { mode: 'pick' }, undefined, true, null],
    [
      'so many minutes after the status is set',
      'private-callback',
      { mode: 'relative', minutes: 30 },
      PICKED,
      true,
      '2026-11-23T10:30:00.000Z',
    ],
    [
      'no later because something else is saved',
      'private-callback',
      { mode: 'relative', minutes: 30 },
      undefined,
      false,
      '2026-11-20T10:00:00.000Z',
    ],
    [
      'at the date of the status',
      'success-to-confirm',
      { mode: 'absolute', at: '2027-01-04T09:00:00+01:00' },
      undefined,
      true,
      '2027-01-04T08:00:00.000Z',
    ],
    ['at another time, if the agent moves it', 'public-callback', undefined, PICKED, false, '2026-12-01T08:00:00.000Z'],
    ['as before when nobody moves it', 'public-callback', undefined, undefined, false, '2026-11-20T10:00:00.000Z'],
    ['never in a status that is none', 'open', undefined, PICKED, true, null],
  ])('%s', (_when, kind, due, picked, isEntering, expected) => {
    const [status] = workflow({ a: { kind, due } }).statuses;
    if (!status) throw new Error('no status');
    expect(callbackDue(status, picked, BEFORE, isEntering, NOW)?.toISOString() ?? null).toBe(expected);
  });
});
