import { fromJson, toJson } from '../platform/columns';
import { violatesUnique, type Db } from '../platform/database';
import { idempotencyKeyModel } from './models';

const table = idempotencyKeyModel.tableName;

/** The case a key already made. */
export interface UsedKey<T> {
  fingerprint: string;
  response: T;
}

/** Thrown when a key was used by somebody else since it was looked up; the transaction must end with it. */
export class KeyAlreadyUsed extends Error {
  override name = 'KeyAlreadyUsed';

  constructor(readonly hash: string) {
    super('The key was used already');
  }
}

export async function findUsedKey<T>(db: Db, keyHash: string, now: Date): Promise<UsedKey<T> | null> {
  const row = await db(table).where({ key_hash: keyHash }).where('expires_at', '>', now).first('fingerprint', 'response');
  return row ? { fingerprint: row.fingerprint, response: fromJson<T>(row.response) } : null;
}

/**
 * Marks a key as used.
 *
 * @throws KeyAlreadyUsed when it was not free any more
 */
export async function useKey(
  db: Db,
  key: { hash: string; fingerprint: string; response: object | null; now: Date; expiresAt: Date },
): Promise<void> {
  await db(table).where({ key_hash: key.hash }).where('expires_at', '<=', key.now).delete();
  try {
    await db(table).insert({ key_hash: key.hash, fingerprint: key.fingerprint, response: toJson(key.response), expires_at: key.expiresAt });
  } catch (error) {
    if (violatesUnique(error, 'helpdesk_idempotency_keys_hash', `${table}.key_hash`)) throw new KeyAlreadyUsed(key.hash);
    throw error;
  }
}

export async function dropExpiredKeys(db: Db, now: Date): Promise<void> {
  await db(table).where('expires_at', '<=', now).delete();
}
