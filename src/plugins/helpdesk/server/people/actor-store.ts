import { actionId } from '../../shared/permissions';
import { personName, type Actor } from '../platform/actor';
import type { Db } from '../platform/database';

/**
 * A colleague as the actor of a change that is made without a request of theirs, with the rights they have by now: none
 * once their account is deactivated.
 *
 * @returns null when there is no such admin user
 */
export async function readActor(db: Db, userId: number): Promise<Actor | null> {
  const rows = await db('admin_users')
    .leftJoin('admin_users_roles_lnk', 'admin_users_roles_lnk.user_id', 'admin_users.id')
    .leftJoin('admin_permissions_role_lnk', 'admin_permissions_role_lnk.role_id', 'admin_users_roles_lnk.role_id')
    .leftJoin('admin_permissions', (on) => {
      on.on('admin_permissions.id', 'admin_permissions_role_lnk.permission_id').andOnVal(
        'admin_permissions.action',
        'like',
        'plugin::helpdesk.%',
      );
    })
    .where('admin_users.id', userId)
    .distinct(
      'admin_users.firstname',
      'admin_users.lastname',
      'admin_users.username',
      'admin_users.email',
      'admin_users.is_active',
      'admin_permissions.action',
    );
  const [user] = rows;
  if (!user) return null;
  const actions = new Set(user.is_active ? rows.map(({ action }) => action) : []);
  return { kind: 'admin-user', id: String(userId), name: personName(user), may: (right) => actions.has(actionId(right)) };
}
