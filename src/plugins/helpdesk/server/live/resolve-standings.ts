import type { Core } from '@strapi/strapi';
import { readActors } from '../people/actor-store';
import { readCampaignAccesses } from '../people/campaign-access-store';
import { EVERY_CAMPAIGN, type CampaignAccess } from '../people/campaigns-of';
import type { Actor } from '../platform/actor';
import { service } from '../platform/services';
import { findActiveSessions } from './live-store';
import type { Reader } from './resolve-reader';
import { standingOf } from './standing';

/** What is to become of a connection, and if it stays, what its reader may see by now. */
export type Standing = { kind: 'ends' } | { kind: 'stays' | 'renews'; actor: Actor; access: CampaignAccess };

/** The standings of connections by the sessions, rights and campaigns of their people: three queries for them all. */
export async function resolveStandings(strapi: Core.Strapi, readers: Map<string, Reader>, now: Date): Promise<Map<string, Standing>> {
  const db = strapi.db.connection;
  const all = [...readers.values()];
  const sessions = await findActiveSessions(db, distinct(all.map(({ sessionId }) => sessionId)), now);
  const actors = await readActors(db, distinct(all.map(({ userId }) => userId)));
  const accesses = await readCampaignAccesses(db, await service(strapi, 'catalogue').get(), [...actors.values()]);
  const accessOf = new Map([...actors.keys()].map((userId, index) => [userId, accesses[index] ?? EVERY_CAMPAIGN]));

  function standing({ userId, sessionId, expiresAt }: Reader): Standing {
    const actor = actors.get(userId);
    const access = accessOf.get(userId);
    if (!actor || !access) return { kind: 'ends' };
    const facts = { expiresAt, isSessionActive: sessions.has(sessionId), mayReadCases: actor.may('cases.read-cases') };
    const kind = standingOf(facts, now.getTime());
    return kind === 'ends' ? { kind } : { kind, actor, access };
  }
  return new Map([...readers].map(([connection, reader]) => [connection, standing(reader)]));
}

function distinct<T>(values: T[]): T[] {
  return [...new Set(values)];
}
