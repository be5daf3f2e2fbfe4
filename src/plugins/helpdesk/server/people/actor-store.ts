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
  return (await readActors(db, [userId])).get(userId) ?? null;
}

/** The same for several colleagues, in one query. Whoever there is no more is left out. */
export async function readActors(db: Db, userIds: number[]): Promise<Map<number, Actor>> {
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
    .whereIn('admin_users.id', userIds)
    .distinct(
      'admin_users.id',
      'admin_users.firstname',
      'admin_users.lastname',
      'admin_users.username',
      'admin_users.email',
      'admin_users.is_active',
      'admin_permissions.action',
    );
  const actions = new Map<number, Set<string>>();
  for (const { id, action, is_active: isActive } of rows) {
    const known = actions.get(id) ?? new Set();
    actions.set(id, isActive && action !== null ? known.add(action) : known);
  }
  return new Map(
    rows.map((user) => [
      user.id,
      {
        kind: 'admin-user',
        id: String(user.id),
        name: personName(user),
        may: (right) => actions.get(user.id)?.has(actionId(right)) ?? false,
      },
    ]),
  );
}

/** How a colleague who writes to a client is called; what is not known is empty. */
export async function findAgent(db: Db, actor: Actor): Promise<{ name: string; firstName: string; email: string }> {
  const row =
    actor.kind === 'admin-user'
      ? await db('admin_users')
          .where({ id: Number(actor.id) })
          .first('firstname', 'email')
      : undefined;
  return { name: actor.name, firstName: row?.firstname ?? '', email: row?.email ?? '' };
}
