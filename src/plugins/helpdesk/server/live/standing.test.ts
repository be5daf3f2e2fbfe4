import { standingOf } from './standing';

const facts = { expiresAt: 1_000_000, isSessionActive: true, mayReadCases: true };

test.each([
  ['a young token', facts, 900_000, 'stays'],
  ['a token about to end', facts, 970_000, 'renews'],
  ['a token that has just ended, while a younger one is on its way', facts, 1_010_000, 'renews'],
  ['a token that ended a while ago', facts, 1_030_000, 'ends'],
  ['a revoked session', { ...facts, isSessionActive: false }, 900_000, 'ends'],
  ['a right taken away', { ...facts, mayReadCases: false }, 900_000, 'ends'],
])('%s', (_what, given, now, expected) => {
  expect(standingOf(given, now)).toBe(expected);
});
