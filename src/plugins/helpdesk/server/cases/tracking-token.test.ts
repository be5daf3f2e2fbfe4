import { trackingToken, trackingTokenHash, trackingUrl } from './tracking-token';

describe('a tracking token', () => {
  const token = trackingToken('secret', 'doc-1');

  it('has 256 bits, and is another one for every case and every installation', () => {
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(new Set([token, trackingToken('secret', 'doc-2'), trackingToken('other', 'doc-1')]).size).toBe(3);
    expect(trackingToken('secret', 'doc-1')).toBe(token);
  });

  it('is stored as a hash that does not contain it', () => {
    expect(trackingTokenHash(token)).toMatch(/^[0-9a-f]{64}$/);
    expect(trackingTokenHash(token)).not.toContain(token);
  });

  it.each(['', 'short', `${token}x`, token.replace(/.$/, '/'), `${token}\n`])('%j cannot be one', (text) =>
    expect(trackingTokenHash(text)).toBeNull(),
  );

  it('stands in the fragment of the address, which no server sees', () => {
    expect(new URL(trackingUrl('https://help.example.com', token)).hash).toBe(`#${token}`);
  });
});
