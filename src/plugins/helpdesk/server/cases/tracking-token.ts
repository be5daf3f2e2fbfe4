import { createHash, createHmac } from 'node:crypto';

/**
 * The token with which a requester follows their case: an HMAC of the case's document id, so that a later mail can
 * carry the link again although only the token's hash is stored.
 *
 * @param secret of this installation
 * @returns 43 characters of base64url, 256 bits
 */
export function trackingToken(secret: string, documentId: string): string {
  return createHmac('sha256', secret).update(`tracking:${documentId}`).digest('base64url');
}

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** What is stored and looked up of a token; null for a text that cannot be one. */
export function trackingTokenHash(token: string): string | null {
  return TOKEN.test(token) ? createHash('sha256').update(token).digest('hex') : null;
}

/**
 * The page for a token. It stands in the fragment, which browsers send neither to servers nor in referrers.
 *
 * @param baseUrl the public address of the server, without a slash at its end
 */
export function trackingUrl(baseUrl: string, token: string): string {
  return `${baseUrl}/track/#${token}`;
}
