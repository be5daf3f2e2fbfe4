import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { findUsedKey, KeyAlreadyUsed, useKey } from '../intake/idempotency-store';
import type { Db } from '../platform/database';
import { keyReused } from '../platform/errors';

const DAY = 24 * 60 * 60_000;

/** A key that its sender gave to a request, so that the same one sent twice is done once. */
export interface RequestKey {
  /** As it was sent; null for a request that is done as often as it comes. */
  key: string | null;
  /** What the key is within, such as the sender and the case, so that nobody meets another's. */
  scope: string[];
  /** What is asked for. */
  content: unknown;
}

/**
 * Does something once however often it is asked for, as long as the request is the same.
 *
 * @param submit calls `spend` with its answer, in its transaction
 * @returns the answer, the first one's when it was done before
 * @throws 409 when the key was used for something else
 */
export async function submitOnce<T extends object>(
  strapi: Core.Strapi,
  { key, scope, content }: RequestKey,
  submit: (spend: (db: Db, response: T) => Promise<void>) => Promise<T>,
): Promise<T> {
  if (key === null) return submit(async () => {});
  const hash = sha256(JSON.stringify([...scope, key]));
  const fingerprint = sha256(JSON.stringify(content));
  const before = async (): Promise<T | null> => {
    const used = await findUsedKey<T>(strapi.db.connection, hash, new Date());
    if (used && used.fingerprint !== fingerprint) throw keyReused();
    return used?.response ?? null;
  };

  const answered = await before();
  if (answered) return answered;
  try {
    return await submit((db, response) => {
      const now = new Date();
      return useKey(db, { hash, fingerprint, response, now, expiresAt: new Date(now.getTime() + DAY) });
    });
  } catch (error) {
    const winner = error instanceof KeyAlreadyUsed ? await before() : null;
    if (winner) return winner;
    throw error;
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
