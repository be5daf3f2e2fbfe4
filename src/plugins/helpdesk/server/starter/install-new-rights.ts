import type { Core } from '@strapi/strapi';
import { ACTIONS, actionId } from '../../shared/permissions';
import { inTransaction, lockConfiguration } from '../platform/database';
import { addRights, findStarterRoles } from './install-roles';
import { newRights } from './new-rights';

const PLACE = { type: 'plugin', name: 'helpdesk', key: 'known-rights' };

/**
 * Gives the helpdesk's roles of an older install the rights that came since, once each (R137). Roles that an admin
 * deleted or made are left alone.
 */
export async function installNewRights(strapi: Core.Strapi): Promise<void> {
  const granted = await inTransaction(strapi, async ({ trx }) => {
    // Of several processes that start together one does it, and the others find it done.
    await lockConfiguration(trx);
    const seen = ((await strapi.store(PLACE).get({})) as string[] | null | undefined) ?? null;
    const roles = await findStarterRoles(strapi);
    const grants = newRights(seen, roles);
    for (const { code, rights } of grants) {
      const role = roles.find((one) => one.code === code);
      if (role) await addRights(strapi, role.id, rights);
    }
    const known = new Set<string>([...(seen ?? []), ...ACTIONS.map(({ uid }) => uid)]);
    if (known.size !== seen?.length) await strapi.store(PLACE).set({ value: [...known] });
    return grants;
  });
  for (const { code, rights } of granted) {
    strapi.log.info(`[helpdesk] The role ${code} has new rights: ${rights.map(actionId).join(', ')}`);
  }
}
