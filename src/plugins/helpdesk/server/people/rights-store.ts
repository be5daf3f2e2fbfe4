import type { Knex } from 'knex';
import { actionId, type Right } from '../../shared/permissions';
import type { Db } from '../platform/database';

/** Whether an active admin user has one of these rights by one of their roles. */
export async function holdsOneOf(db: Db, userId: number, rights: Right[]): Promise<boolean> {
  const row = await holdersOf(db, rights).where('admin_users.id', userId).first();
  return row !== undefined;
}

/** Ids of active admin users who have one of these rights by one of their roles. */
export function holdersOf(db: Db, rights: Right[]): Knex.QueryBuilder {
  return db('admin_permissions')
    .join('admin_permissions_role_lnk', 'admin_permissions_role_lnk.permission_id', 'admin_permissions.id')
    .join('admin_users_roles_lnk', 'admin_users_roles_lnk.role_id', 'admin_permissions_role_lnk.role_id')
    .join('admin_users', 'admin_users.id', 'admin_users_roles_lnk.user_id')
    .where('admin_users.is_active', true)
    .whereIn('admin_permissions.action', rights.map(actionId))
    .select('admin_users.id');
}

/** The same ids, to be looked up one by one. */
export async function holderIds(db: Db, rights: Right[]): Promise<Set<number>> {
  return new Set<number>(await holdersOf(db, rights).distinct().pluck('admin_users.id'));
}
