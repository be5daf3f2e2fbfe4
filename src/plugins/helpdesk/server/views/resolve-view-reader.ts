import type { Core } from '@strapi/strapi';
import { readGuardedActor } from '../people/membership-store';
import type { Actor } from '../platform/actor';
import { forbidden } from '../platform/errors';
import type { ViewReader } from './view-sharing';

/** Whoever looks at views, with what sharing goes by. @throws 403 for anybody but an admin user */
export async function resolveViewReader(strapi: Core.Strapi, actor: Actor): Promise<ViewReader> {
  if (actor.kind !== 'admin-user' || actor.id === null) throw forbidden('Only people of the admin panel have views.');
  const { roles, teams } = await readGuardedActor(strapi.db.connection, actor);
  return { userId: Number(actor.id), roles, teams, mayShare: actor.may('cases.share-views') };
}
