import { routes } from '../../src/plugins/helpdesk/server/routes';

/** A route by its method and its path below `/helpdesk`, such as `GET /cases/:documentId`. */
export type RouteName = string;

/** Every route of the admin panel. */
export const ADMIN_ROUTES: RouteName[] = routes.admin.routes.map(({ method, path }) => `${method} ${path}`);
/** Every route for outsiders, below `/api/helpdesk`. */
export const OUTSIDE_ROUTES: RouteName[] = routes['content-api'].routes.map(({ method, path }) => `${method} ${path}`);

/**
 * Who may call a route of the admin panel: A agent, H home agent, S supervisor, F front office, X super admin. Somebody
 * without any right of ours may call none of them, and neither may an API token or whoever is not signed in.
 */
export const WHO_MAY: Record<RouteName, string> = {
  'GET /cases': 'AHSFX',
  'POST /cases': 'AHSX',
  'GET /case-filters': 'AHSFX',
  'GET /campaigns/:slug/outcomes': 'AHSFX',
  'GET /cases/:documentId': 'AHSFX',
  'PUT /cases/:documentId': 'AHSX',
  'POST /cases/:documentId/open': 'AHSFX',
  'GET /cases/:documentId/field-choices': 'AHSX',
  'GET /cases/:documentId/related': 'AHSFX',
  'POST /tags': 'AHSX',
  'POST /cases/:documentId/forms/:slug/buttons/:key': 'AHSX',
  'GET /cases/:documentId/status-options': 'AHSFX',
  'GET /cases/:documentId/campaign-change': 'AHSX',
  'POST /cases/:documentId/campaign-change/undo': 'AHSX',
  'POST /cases/:documentId/status-reset/undo': 'AHSX',
  'GET /cases/:documentId/activities': 'AHSFX',
  'GET /cases/:documentId/activity-filters': 'AHSFX',
  'GET /cases/:documentId/activities/:activityId/html': 'AHSFX',
  'PUT /cases/:documentId/activities/:activityId': 'AHSX',
  'GET /cases/:documentId/activities/:activityId/wordings': 'AHSFX',
  'POST /cases/:documentId/activities/:activityId/comments': 'AHSX',
  'DELETE /cases/:documentId/activities/:activityId/comments/:commentId': 'AHSX',
  'POST /cases/:documentId/activities/:activityId/move': 'AHSX',
  'POST /cases/:documentId/activities/:activityId/undo': 'AHSX',
  'GET /cases/:documentId/tasks': 'AHSFX',
  'POST /cases/:documentId/tasks': 'AHSX',
  'PUT /cases/:documentId/tasks/:taskId': 'AHSX',
  'DELETE /cases/:documentId/tasks/:taskId': 'AHSX',
  'PUT /cases/:documentId/read': 'AHSFX',
  'GET /cases/:documentId/drafts': 'AHSFX',
  'PUT /cases/:documentId/drafts/:part': 'AHSX',
  'DELETE /cases/:documentId/drafts/:part': 'AHSX',
  'GET /cases/:documentId/channels': 'AHSFX',
  'POST /cases/:documentId/messages': 'AHSX',
  'POST /cases/:documentId/messages/:activityId/undo': 'AHSX',
  'POST /cases/:documentId/notes': 'AHSX',
  'GET /cases/:documentId/templates': 'AHSX',
  'GET /cases/:documentId/templates/:slug': 'AHSX',
  'GET /cases/:documentId/mentionable': 'AHSFX',
  'POST /cases/:documentId/uploads': 'AHSX',
  'DELETE /cases/:documentId/uploads/:id': 'AHSX',
  'GET /mentions': 'AHSFX',
  'POST /mentions/:id/seen': 'AHSFX',
  'GET /views': 'AHSFX',
  'POST /views': 'AHSFX',
  'GET /views/counts': 'AHSFX',
  'PUT /views/default': 'AHSFX',
  'PUT /views/:id': 'AHSFX',
  'DELETE /views/:id': 'AHSFX',
  'POST /bulk-jobs/preview': 'SX',
  'POST /bulk-jobs': 'SX',
  'GET /bulk-jobs': 'SX',
  'GET /bulk-jobs/:id': 'SX',
  'GET /bulk-jobs/:id/results': 'SX',
  'POST /bulk-jobs/:id/cancel': 'SX',
  'GET /contacts': 'AHSFX',
  'POST /contacts': 'AHSX',
  'GET /contacts/duplicates': 'AHSFX',
  'GET /contacts/:documentId': 'AHSFX',
  'PUT /contacts/:documentId': 'AHSX',
  'GET /contacts/:documentId/cases': 'AHSFX',
  'GET /contacts/:documentId/activities': 'AHSFX',
  'GET /contacts/:documentId/changes': 'AHSFX',
  'POST /contacts/:documentId/consents': 'AHSX',
  'GET /contacts/:documentId/notes': 'AHSFX',
  'POST /contacts/:documentId/notes': 'AHSX',
  'PUT /contacts/:documentId/notes/:noteId': 'AHSX',
  'DELETE /contacts/:documentId/notes/:noteId': 'AHSX',
  'GET /contacts/:documentId/merge': 'SX',
  'POST /contacts/:documentId/merge': 'SX',
  'POST /contact-merges/:id/undo': 'SX',
  'GET /live/cases/:documentId': 'AHSFX',
  'GET /live/rows': 'AHSFX',
  'GET /owners': 'AHSX',
  'POST /forms/:slug/edits': 'SX',
  'GET /configuration': 'X',
  'PUT /configuration': 'X',
  'GET /configuration/schema': 'X',
  'GET /designer/draft': 'X',
  'PUT /designer/draft': 'X',
  'DELETE /designer/draft': 'X',
  'POST /designer/try': 'X',
  'POST /designer/try-form': 'X',
  'GET /designer/drafts': 'X',
  'GET /people': 'SX',
  'PUT /people/:id': 'SX',
  'GET /workspace/start': 'AHSFX',
  'GET /workspace/activities': 'AHSFX',
  'POST /workspace/next': 'AHX',
  'GET /activities': 'AHSFX',
  'GET /attachments/:id': 'AHSFX',
};

/**
 * Who may call a route for outsiders, of: P the public, N an API token without any scope, R one that only reads, T one
 * that may do everything.
 */
export const WHO_MAY_OUTSIDE: Record<RouteName, string> = {
  'GET /challenge': 'PNRT',
  'GET /configuration': 'RT',
  'GET /configuration/schema': 'RT',
  'PUT /configuration': 'T',
  'GET /people': 'RT',
  'PUT /people/:id': 'T',
  'GET /cases/:documentId/tasks': 'RT',
  'POST /cases/:documentId/tasks': 'T',
  'PUT /cases/:documentId/tasks/:taskId': 'T',
  'DELETE /cases/:documentId/tasks/:taskId': 'T',
};

/** Values of a route's parameters; those that are left out name nothing that is there. */
export function pathOf(route: RouteName, params: Record<string, string> = {}): { method: string; path: string } {
  const [method = '', path = ''] = route.split(' ');
  return { method, path: path.replaceAll(/:(\w+)/g, (_hole, name: string) => params[name] ?? '0') };
}
