import type { Core } from '@strapi/strapi';
import { ACTIONS, actionId, ROLE_CODES, type Right } from '../../shared/permissions';
import type { RoleFacts } from './new-rights';

interface StarterRole {
  code: string;
  name: string;
  description: string;
  rights: Right[];
}

const AGENT: Right[] = [
  'cases.read-cases',
  'cases.edit-cases',
  'cases.write-replies',
  'cases.create-tags',
  'cases.own-cases',
  'cases.download-attachments',
  'contacts.read-contacts',
  'contacts.edit-contacts',
];

/** The roles of R137 with the least rights that let them do their work. */
const ROLES: StarterRole[] = [
  { code: ROLE_CODES.agent, name: 'Agent', description: 'Handles cases and owns them', rights: AGENT },
  { code: ROLE_CODES.homeAgent, name: 'Home agent', description: 'Handles cases and owns them, from home', rights: AGENT },
  {
    code: ROLE_CODES.supervisor,
    name: 'Supervisor',
    description: 'Watches over cases and agents',
    rights: [
      'cases.read-cases',
      'cases.edit-cases',
      'cases.write-replies',
      'cases.bulk-edit-cases',
      'cases.watch-bulk-jobs',
      'cases.share-views',
      'cases.create-tags',
      'cases.see-all-campaigns',
      'cases.edit-notes-of-others',
      'cases.download-attachments',
      'contacts.read-contacts',
      'contacts.edit-contacts',
      'contacts.merge-contacts',
      'contacts.read-whole-history',
      'forms.edit-forms-in-cases',
      'people.assign-people',
    ],
  },
  {
    code: ROLE_CODES.frontOffice,
    name: 'Front office',
    description: 'Sees full, current case information and changes nothing',
    rights: ['cases.read-cases', 'cases.download-attachments', 'contacts.read-contacts'],
  },
];

interface RoleService {
  create(attributes: { name: string; code: string; description: string }): Promise<{ id: number }>;
  addPermissions(
    roleId: number,
    permissions: { action: string; subject: null; conditions: never[]; properties: object }[],
  ): Promise<unknown>;
}

/** Adds the roles of the helpdesk. */
export async function createStarterRoles(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.service('admin::role') as RoleService;
  for (const { code, name, description, rights } of ROLES) {
    const { id } = await roles.create({ name, code, description });
    await addRights(strapi, id, rights);
  }
}

/** Those of the helpdesk's roles that are still there. */
export async function findStarterRoles(strapi: Core.Strapi): Promise<(RoleFacts & { id: number })[]> {
  const roles: { id: number; code: string; permissions: { action: string }[] }[] = await strapi.db
    .query('admin::role')
    .findMany({ where: { code: { $in: ROLES.map(({ code }) => code) } }, populate: { permissions: { select: ['action'] } } });
  return roles.map(({ id, code, permissions }) => {
    const actions = new Set(permissions.map(({ action }) => action));
    return {
      id,
      code,
      bundle: ROLES.find((role) => role.code === code)?.rights ?? [],
      held: ACTIONS.map(({ uid }) => uid).filter((right) => actions.has(actionId(right))),
    };
  });
}

export async function addRights(strapi: Core.Strapi, roleId: number, rights: Right[]): Promise<void> {
  await (strapi.service('admin::role') as RoleService).addPermissions(
    roleId,
    rights.map((right) => ({ action: actionId(right), subject: null, conditions: [], properties: {} })),
  );
}

/**
 * Takes back what Strapi gives its Editor and Author on a first boot: full rights on every visible type, our cases and
 * contacts among them.
 */
export async function withdrawDefaultRights(strapi: Core.Strapi): Promise<void> {
  const editors: { id: number }[] = await strapi.db
    .query('admin::role')
    .findMany({ where: { code: { $in: ['strapi-editor', 'strapi-author'] } } });
  const granted: { id: number }[] = await strapi.db.query('admin::permission').findMany({
    where: {
      role: { id: { $in: editors.map(({ id }) => id) } },
      $or: [
        { subject: { $startsWith: 'api::' } },
        { subject: { $startsWith: 'plugin::helpdesk.' } },
        { action: { $in: ACTIONS.map(({ uid }) => actionId(uid)) } },
      ],
    },
  });
  await strapi.service('admin::permission').deleteByIds(granted.map(({ id }) => id));
}

/** Lets anybody hand in a web form and read public forms; every other generated route stays closed. */
export async function grantPublicIntake(strapi: Core.Strapi): Promise<void> {
  const roles: { id: number }[] = await strapi.db
    .query('plugin::users-permissions.role')
    .findMany({ where: { type: { $in: ['public', 'authenticated'] } } });
  for (const role of roles) {
    for (const action of ['api::case.case.create', 'api::form.form.findOne']) {
      await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } });
    }
  }
}
