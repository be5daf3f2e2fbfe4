import type { Core } from '@strapi/strapi';
import { personName } from '../platform/actor';
import { DEMO_ADMINISTRATOR, DEMO_PEOPLE, type DemoPerson } from './people';

export interface InstalledPerson extends DemoPerson {
  id: number;
  name: string;
}

interface UserService {
  create(attributes: object): Promise<{ id: number }>;
  updateById(id: number, attributes: object): Promise<unknown>;
}

/**
 * Makes the colleagues of the demonstration, all with one password. Where there are no users at all, an administrator is
 * made with them: Strapi would not let the first one register any more.
 *
 * Somebody who is there already, from a run that was broken off, is given the password of this run.
 *
 * @throws Error when one of the starter roles is gone
 */
export async function installPeople(strapi: Core.Strapi, password: string): Promise<InstalledPerson[]> {
  const users = strapi.service('admin::user') as UserService;
  const someoneElse =
    (await strapi.db.query('admin::user').count({ where: { email: { $notIn: DEMO_PEOPLE.map(({ email }) => email) } } })) > 0;
  const hadAdministrator = await findUser(strapi, DEMO_ADMINISTRATOR.email);
  const people = someoneElse && !hadAdministrator ? DEMO_PEOPLE : [...DEMO_PEOPLE, DEMO_ADMINISTRATOR];

  const installed: InstalledPerson[] = [];
  for (const person of people) {
    const { firstname, lastname, email } = person;
    const known = await findUser(strapi, email);
    const role: { id: number } | null = await strapi.db.query('admin::role').findOne({ where: { code: person.role } });
    if (!role) throw new Error(`There is no role with the code "${person.role}" any more`);
    if (known) await users.updateById(known.id, { password });
    const user =
      known ?? (await users.create({ firstname, lastname, email, password, isActive: true, registrationToken: null, roles: [role.id] }));
    installed.push({ ...person, id: user.id, name: personName(person) });
  }
  return installed;
}

async function findUser(strapi: Core.Strapi, email: string): Promise<{ id: number } | null> {
  return strapi.db.query('admin::user').findOne({ where: { email } });
}
