import type { Core } from '@strapi/strapi';
import { readActors } from '../people/actor-store';
import type { Actor } from '../platform/actor';
import { isDatabaseId } from '../platform/database-id';

/** A colleague whose session lets them read cases. */
export interface Reader {
  userId: number;
  actor: Actor;
  sessionId: string;
  /** When their token ends, in ms since the epoch. */
  expiresAt: number;
}

/**
 * Whoever an access token of the admin panel stands for, by the rules of Strapi's own admin strategy: the token is
 * signed and young, its session is not revoked, its user is active. And they may read cases.
 *
 * @returns null for nobody of that kind
 */
export async function resolveReader(strapi: Core.Strapi, token: string): Promise<Reader | null> {
  const sessions = strapi.sessionManager('admin');
  const { isValid, payload } = sessions.validateAccessToken(token);
  if (!isValid || !(await sessions.isSessionActive(payload.sessionId))) return null;
  const userId = Number(payload.userId);
  if (!isDatabaseId(userId)) return null;
  const actor = (await readActors(strapi.db.connection, [userId])).get(userId);
  if (!actor?.may('cases.read-cases')) return null;
  return { userId, actor, sessionId: payload.sessionId, expiresAt: payload.exp * 1_000 };
}
