import type { Suite } from './suite';

/** Id of the admin user with that address. */
export async function userIdOf(suite: Suite, { email }: { email: string }): Promise<number> {
  return (await suite.database.knex('admin_users').where({ email }).first('id')).id;
}
