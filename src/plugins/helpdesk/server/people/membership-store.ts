import type { Colleague } from '../../shared/contracts/people';
import { personName, userIdOf, type Actor } from '../platform/actor';
import type { Db } from '../platform/database';
import type { GuardedActor, KnowHow } from '../workflow/case-facts';
import { membershipModel } from './models';

/** Roles, teams and skills of whoever makes a change. Visitors and API tokens are nobody's colleague and have none. */
export async function readGuardedActor(db: Db, actor: Actor): Promise<GuardedActor> {
  const userId = userIdOf(actor);
  const known = userId === null ? { roles: [], teams: [], skills: [] } : await readKnowHow(db, userId);
  return { ...known, isSystem: actor.kind === 'system' };
}

/** Roles, teams and skills of a colleague: two queries. */
export async function readKnowHow(db: Db, userId: number): Promise<KnowHow> {
  const roles: string[] = await db('admin_roles')
    .join('admin_users_roles_lnk', 'admin_users_roles_lnk.role_id', 'admin_roles.id')
    .where('admin_users_roles_lnk.user_id', userId)
    .pluck('admin_roles.code');
  const memberships: { kind: string; key: string }[] = await db(membershipModel.tableName).where({ user_id: userId }).select('kind', 'key');
  const keysOf = (kind: string) => memberships.filter((membership) => membership.kind === kind).map(({ key }) => key);
  return { roles, teams: keysOf('team'), skills: keysOf('skill') };
}

/** Roles, teams and skills that an active colleague has; what the lint of workflows knows of people. */
export async function readPeople(db: Db): Promise<{ roles: Set<string>; teams: Set<string>; skills: Set<string> }> {
  const roles: string[] = await db('admin_roles')
    .join('admin_users_roles_lnk', 'admin_users_roles_lnk.role_id', 'admin_roles.id')
    .join('admin_users', 'admin_users.id', 'admin_users_roles_lnk.user_id')
    .where('admin_users.is_active', true)
    .distinct()
    .pluck('admin_roles.code');
  const memberships: { kind: string; key: string }[] = await db(membershipModel.tableName)
    .join('admin_users', 'admin_users.id', `${membershipModel.tableName}.user_id`)
    .where('admin_users.is_active', true)
    .distinct('kind', 'key');
  const keysOf = (kind: string) => new Set(memberships.filter((membership) => membership.kind === kind).map(({ key }) => key));
  return { roles: new Set(roles), teams: keysOf('team'), skills: keysOf('skill') };
}

/** All colleagues by name: three queries, whatever their number. */
export async function listColleagues(db: Db): Promise<Colleague[]> {
  return readColleagues(db, null);
}

/** @returns null when there is no such colleague */
export async function findColleague(db: Db, id: number): Promise<Colleague | null> {
  const [colleague = null] = await readColleagues(db, id);
  return colleague;
}

/** @param id of the only one to read; null for all */
async function readColleagues(db: Db, id: number | null): Promise<Colleague[]> {
  const only = (column: string) => (id === null ? {} : { [column]: id });
  const users = await db('admin_users')
    .where(only('admin_users.id'))
    .orderBy('lastname')
    .orderBy('firstname')
    .orderBy('id')
    .select('id', 'firstname', 'lastname', 'username', 'email', 'is_active');
  const roles: { user_id: number; code: string; name: string }[] = await db('admin_roles')
    .join('admin_users_roles_lnk', 'admin_users_roles_lnk.role_id', 'admin_roles.id')
    .where(only('admin_users_roles_lnk.user_id'))
    .orderBy('admin_roles.id')
    .select('admin_users_roles_lnk.user_id', 'admin_roles.code', 'admin_roles.name');
  const memberships: { user_id: number; kind: string; key: string }[] = await db(membershipModel.tableName)
    .where(only('user_id'))
    .orderBy('key')
    .select('user_id', 'kind', 'key');
  const rolesOf = (userId: number) => roles.filter(({ user_id }) => user_id === userId);
  const keysOf = (userId: number, kind: string) =>
    memberships.filter((one) => one.user_id === userId && one.kind === kind).map(({ key }) => key);
  return users.map((user) => ({
    id: user.id,
    name: personName(user),
    email: user.email,
    isActive: Boolean(user.is_active),
    roles: rolesOf(user.id).map(({ code }) => code),
    roleNames: rolesOf(user.id).map(({ name }) => name),
    teams: keysOf(user.id, 'team'),
    skills: keysOf(user.id, 'skill'),
  }));
}

/** Makes the teams, or the skills, of a colleague what they should be. */
export async function replaceMemberships(db: Db, userId: number, kind: 'team' | 'skill', keys: string[]): Promise<void> {
  await db(membershipModel.tableName).where({ user_id: userId, kind }).delete();
  if (keys.length === 0) return;
  await db(membershipModel.tableName).insert(keys.map((key) => ({ user_id: userId, kind, key })));
}
