import { createHash } from 'node:crypto';
import { createChallenge, verifySolution, type Challenge, type Payload } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';

const LIFETIME = 10 * 60_000;
/** Solving takes a browser a second or two: 256² attempts on average of a few rounds each. */
const DIFFICULTY = { algorithm: 'SHA-256', cost: 2, keyPrefix: '0000' } as const;

/** A proof-of-work puzzle for a sender of the public form; it expires after ten minutes. */
export function newChallenge(secret: string, now: Date): Promise<Challenge> {
  return createChallenge({ ...DIFFICULTY, deriveKey, expiresAt: new Date(now.getTime() + LIFETIME), hmacSignatureSecret: secret });
}

export type Proof = { ok: true; hash: string; expiresAt: Date } | { ok: false };

/**
 * Checks a solved challenge. A solution counts once: `hash` is to be marked as used until it expires.
 *
 * @param encoded base64 of the JSON `{ challenge, solution }`
 */
export async function checkProof(secret: string, encoded: unknown): Promise<Proof> {
  const payload = decode(encoded);
  if (!payload) return { ok: false };
  const result = await verifySolution({
    challenge: payload.challenge,
    solution: payload.solution,
    deriveKey,
    hmacSignatureSecret: secret,
  }).catch(() => null);
  const { expiresAt } = payload.challenge.parameters;
  if (!result?.verified || expiresAt === undefined) return { ok: false };
  const hash = createHash('sha256').update(`challenge:${payload.challenge.signature}`).digest('hex');
  return { ok: true, hash, expiresAt: new Date(expiresAt * 1_000) };
}

function decode(encoded: unknown): Payload | null {
  if (typeof encoded !== 'string' || encoded.length > 10_000) return null;
  try {
    const payload = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')) as Partial<Payload> | null;
    const sound =
      typeof payload?.challenge?.signature === 'string' &&
      payload.challenge.parameters?.algorithm === DIFFICULTY.algorithm &&
      payload.challenge.parameters.cost === DIFFICULTY.cost &&
      typeof payload.solution === 'object' &&
      payload.solution !== null;
    return sound ? (payload as Payload) : null;
  } catch {
    return null;
  }
}
