import { ACTIONS, type Right } from '../../shared/permissions';

/** A role that the helpdesk brought along. */
export interface RoleFacts {
  code: string;
  /** What a new install gives it. */
  bundle: Right[];
  /** What it has by now. */
  held: Right[];
}

/**
 * Which rights roles are to get because this version knows them and the installation has never seen them. A right is
 * given once: what an admin takes away afterwards stays away.
 *
 * @param seen rights that earlier versions brought along; null when none has written them down. Those are then the
 *   rights that any of the roles has
 */
export function newRights(seen: string[] | null, roles: RoleFacts[]): { code: string; rights: Right[] }[] {
  const known = new Set<string>(seen ?? roles.flatMap(({ held }) => held));
  const isNew = new Set(ACTIONS.map(({ uid }) => uid).filter((right) => !known.has(right)));
  return roles
    .map(({ code, bundle, held }) => ({ code, rights: bundle.filter((right) => isNew.has(right) && !held.includes(right)) }))
    .filter(({ rights }) => rights.length > 0);
}
