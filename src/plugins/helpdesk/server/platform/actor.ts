import type { Core } from '@strapi/strapi';
import type { ActorKind, Channel } from '../../shared/activities';
import type { Right } from '../../shared/permissions';
import { actionId } from '../../shared/permissions';

/** Who makes a change, and what they may do. */
export interface Actor {
  kind: ActorKind;
  /** Database id of the admin user, contact or token; null where there is none. */
  id: string | null;
  name: string;
  may(right: Right): boolean;
}

/** Why and through which door a command came; kept on every activity it leaves. */
export interface Origin {
  actor: Actor;
  channel: Channel;
  cause: string;
}

/** Database id of an admin user; null for whoever is none, whatever their id is of. */
export function userIdOf({ kind, id }: Actor): number | null {
  return kind === 'admin-user' ? Number(id) : null;
}

/** Our own code: rules, jobs, other plugins. It may do everything, since nobody outside can be it. */
export const SYSTEM_ACTOR: Actor = { kind: 'system', id: null, name: 'System', may: () => true };

/** Whoever fills in a public form. */
function visitor(name: string): Actor {
  return { kind: 'visitor', id: null, name, may: () => false };
}

interface AuthState {
  auth?: { strategy?: { name?: string }; credentials?: { id?: number | string; name?: string } };
  user?: { id: number; firstname?: string; lastname?: string; username?: string; email?: string };
  userAbility?: { can(action: string): boolean };
}

/** How Strapi signs in admin users: by session, or by a token that stands for one. */
const ADMIN_STRATEGIES = new Set(['admin', 'admin-token']);

/** An admin user's name as colleagues see it. */
export function personName(user: {
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
  email?: string | null;
}): string {
  return [user.firstname, user.lastname].filter(Boolean).join(' ') || user.username || user.email || 'Unnamed';
}

/**
 * The actor behind the HTTP request under way, or the system when there is none (code, jobs, other plugins).
 * An API token may do what its scope lets it call: Strapi has checked that before.
 */
export function currentOrigin(strapi: Core.Strapi): Origin {
  const state = strapi.requestContext.get()?.state as AuthState | undefined;
  const strategy = state?.auth?.strategy?.name;
  if (state?.user && strategy !== undefined && ADMIN_STRATEGIES.has(strategy)) {
    const { user, userAbility } = state;
    return {
      actor: {
        kind: 'admin-user',
        id: String(user.id),
        name: personName(user),
        may: (right) => userAbility?.can(actionId(right)) ?? false,
      },
      channel: 'admin',
      cause: 'content-manager',
    };
  }
  if (state && strategy === 'content-api-token') {
    const token = state.auth?.credentials;
    return {
      actor: { kind: 'token', id: token?.id === undefined ? null : String(token.id), name: token?.name ?? 'API token', may: () => true },
      channel: 'api',
      cause: 'rest',
    };
  }
  if (state && strategy) return { actor: visitor('Visitor'), channel: 'api', cause: 'rest' };
  return { actor: SYSTEM_ACTOR, channel: 'system', cause: 'code' };
}
