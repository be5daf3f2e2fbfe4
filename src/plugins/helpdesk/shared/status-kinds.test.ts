import { colourOf, phaseOf, STATUS_KINDS, type StatusKind } from './status-kinds';

describe('a status kind (D1)', () => {
  it.each<[StatusKind, string, string]>([
    ['unused', 'open', 'grey'],
    ['open', 'open', 'yellow'],
    ['waiting', 'paused', 'orange'],
    ['private-callback', 'paused', 'light-blue'],
    ['public-callback', 'paused', 'dark-blue'],
    ['closed', 'closed', 'dark-green'],
    ['success', 'closed', 'light-green'],
    ['success-to-confirm', 'open', 'light-green'],
    ['cancel-success', 'closed', 'red'],
  ])('%s is in phase %s and shown %s', (kind, phase, colour) => {
    expect(phaseOf(kind)).toBe(phase);
    expect(colourOf(kind)).toBe(colour);
  });

  it('lets a status say itself whether it pauses, but never reopens a closed one', () => {
    for (const kind of STATUS_KINDS) {
      const closed = phaseOf(kind) === 'closed';
      expect(phaseOf(kind, true)).toBe(closed ? 'closed' : 'paused');
      expect(phaseOf(kind, false)).toBe(closed ? 'closed' : 'open');
      expect(phaseOf(kind, null)).toBe(phaseOf(kind));
    }
  });
});
