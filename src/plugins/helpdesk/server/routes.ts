import { actionId, type Right } from '../shared/permissions';

/** A route of the admin panel: signed-in users whose role has the right. */
function adminRoute(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, handler: string, right: Right) {
  return {
    method,
    path,
    handler,
    config: {
      policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [actionId(right)] } }],
    },
  };
}

export const routes = {
  /** Below `/helpdesk` */
  admin: {
    type: 'admin',
    routes: [
      adminRoute('GET', '/cases', 'cases.list', 'cases.read-cases'),
      adminRoute('GET', '/case-filters', 'cases.filters', 'cases.read-cases'),
      adminRoute('GET', '/cases/:documentId', 'cases.card', 'cases.read-cases'),
      adminRoute('GET', '/cases/:documentId/activities', 'cases.activities', 'cases.read-cases'),
      adminRoute('GET', '/attachments/:id', 'attachments.download', 'cases.download-attachments'),
    ],
  },
  /** Below `/api/helpdesk` */
  'content-api': {
    type: 'content-api',
    routes: [{ method: 'GET', path: '/challenge', handler: 'challenge.issue', config: { auth: false } }],
  },
};
