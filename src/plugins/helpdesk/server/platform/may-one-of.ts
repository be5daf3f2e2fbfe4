import type { Context } from 'koa';
import { actionId, type Right } from '../../shared/permissions';

/** A policy of routes in the admin panel: roles with any of the rights pass. Strapi's own asks for all that it is given. */
export function mayOneOf({ state }: Context, { rights }: { rights: Right[] }): boolean {
  return rights.some((right) => Boolean(state.userAbility?.can(actionId(right))));
}
