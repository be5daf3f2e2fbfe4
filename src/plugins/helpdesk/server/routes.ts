import type { Right } from '../shared/permissions';
import { PLUGIN } from '../shared/uids';

/** A route of the admin panel: signed-in users whose role has the right, or any of several. */
function adminRoute(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, handler: string, ...rights: [Right, ...Right[]]) {
  return {
    method,
    path,
    handler,
    config: {
      policies: ['admin::isAuthenticatedAdmin', { name: `plugin::${PLUGIN}.may-one-of`, config: { rights } }],
    },
  };
}

export const routes = {
  /** Below `/helpdesk` */
  admin: {
    type: 'admin',
    routes: [
      adminRoute('GET', '/cases', 'case-list.find', 'cases.read-cases'),
      adminRoute('POST', '/cases', 'cases.open', 'cases.edit-cases'),
      adminRoute('GET', '/case-filters', 'case-list.filters', 'cases.read-cases'),
      adminRoute('GET', '/campaigns/:slug/outcomes', 'cases.outcomes', 'cases.read-cases'),
      adminRoute('GET', '/cases/:documentId', 'cases.card', 'cases.read-cases'),
      adminRoute('PUT', '/cases/:documentId', 'cases.change', 'cases.edit-cases'),
      adminRoute('POST', '/cases/:documentId/forms/:slug/buttons/:key', 'cases.press', 'cases.edit-cases'),
      adminRoute('GET', '/cases/:documentId/status-options', 'cases.findStatusOptions', 'cases.read-cases'),
      adminRoute('GET', '/cases/:documentId/campaign-change', 'cases.findCampaignChange', 'cases.edit-cases'),
      adminRoute('POST', '/cases/:documentId/campaign-change/undo', 'cases.undoCampaignChange', 'cases.edit-cases'),
      adminRoute('POST', '/cases/:documentId/status-reset/undo', 'cases.undoStatusReset', 'cases.edit-cases'),
      adminRoute('GET', '/cases/:documentId/activities', 'cases.activities', 'cases.read-cases'),
      adminRoute('GET', '/cases/:documentId/tasks', 'tasks.find', 'cases.read-cases'),
      adminRoute('POST', '/cases/:documentId/tasks', 'tasks.add', 'cases.edit-cases'),
      adminRoute('PUT', '/cases/:documentId/tasks/:taskId', 'tasks.change', 'cases.edit-cases'),
      adminRoute('DELETE', '/cases/:documentId/tasks/:taskId', 'tasks.remove', 'cases.edit-cases'),
      adminRoute('GET', '/cases/:documentId/drafts', 'drafts.find', 'cases.read-cases'),
      adminRoute('PUT', '/cases/:documentId/drafts/:part', 'drafts.save', 'cases.edit-cases'),
      adminRoute('DELETE', '/cases/:documentId/drafts/:part', 'drafts.discard', 'cases.edit-cases'),
      adminRoute('POST', '/bulk-jobs/preview', 'bulk.preview', 'cases.bulk-edit-cases'),
      adminRoute('POST', '/bulk-jobs', 'bulk.start', 'cases.bulk-edit-cases'),
      adminRoute('GET', '/bulk-jobs', 'bulk.find', 'cases.bulk-edit-cases'),
      adminRoute('GET', '/bulk-jobs/:id', 'bulk.findOne', 'cases.bulk-edit-cases'),
      adminRoute('GET', '/bulk-jobs/:id/results', 'bulk.results', 'cases.bulk-edit-cases'),
      adminRoute('POST', '/bulk-jobs/:id/cancel', 'bulk.cancel', 'cases.bulk-edit-cases'),
      adminRoute('GET', '/contacts', 'contacts.list', 'contacts.read-contacts'),
      adminRoute('POST', '/contacts', 'contacts.add', 'contacts.edit-contacts'),
      adminRoute('GET', '/contacts/duplicates', 'contacts.findDuplicates', 'contacts.read-contacts'),
      adminRoute('GET', '/contacts/:documentId', 'contacts.card', 'contacts.read-contacts'),
      adminRoute('PUT', '/contacts/:documentId', 'contacts.change', 'contacts.edit-contacts'),
      adminRoute('GET', '/contacts/:documentId/cases', 'contacts.cases', 'contacts.read-contacts'),
      adminRoute('GET', '/contacts/:documentId/activities', 'contacts.activities', 'contacts.read-contacts'),
      adminRoute('GET', '/contacts/:documentId/changes', 'contacts.changes', 'contacts.read-contacts'),
      adminRoute('POST', '/contacts/:documentId/consents', 'contacts.declareConsent', 'contacts.edit-contacts'),
      adminRoute('GET', '/contacts/:documentId/notes', 'contact-notes.list', 'contacts.read-contacts'),
      adminRoute('POST', '/contacts/:documentId/notes', 'contact-notes.add', 'contacts.edit-contacts'),
      adminRoute('PUT', '/contacts/:documentId/notes/:noteId', 'contact-notes.change', 'contacts.edit-contacts'),
      adminRoute('DELETE', '/contacts/:documentId/notes/:noteId', 'contact-notes.remove', 'contacts.edit-contacts'),
      adminRoute('GET', '/contacts/:documentId/merge', 'merges.preview', 'contacts.merge-contacts'),
      adminRoute('POST', '/contacts/:documentId/merge', 'merges.merge', 'contacts.merge-contacts'),
      adminRoute('POST', '/contact-merges/:id/undo', 'merges.undo', 'contacts.merge-contacts'),
      adminRoute('GET', '/owners', 'people.findOwners', 'cases.edit-cases'),
      adminRoute('POST', '/forms/:slug/edits', 'forms.edit', 'forms.edit-forms-in-cases'),
      adminRoute('GET', '/configuration', 'configuration.find', 'configuration.edit-configuration'),
      adminRoute('PUT', '/configuration', 'configuration.apply', 'configuration.edit-configuration'),
      adminRoute('GET', '/configuration/schema', 'configuration.findOne', 'configuration.edit-configuration'),
      adminRoute('GET', '/designer/draft', 'designer.draft', 'configuration.edit-configuration'),
      adminRoute('PUT', '/designer/draft', 'designer.saveDraft', 'configuration.edit-configuration'),
      adminRoute('DELETE', '/designer/draft', 'designer.discardDraft', 'configuration.edit-configuration'),
      adminRoute('POST', '/designer/try', 'designer.tryWorkflow', 'configuration.edit-configuration'),
      adminRoute('POST', '/designer/try-form', 'designer.tryForm', 'configuration.edit-configuration'),
      adminRoute('GET', '/designer/drafts', 'designer.drafts', 'configuration.edit-configuration'),
      adminRoute('GET', '/people', 'people.find', 'people.assign-people', 'configuration.edit-configuration'),
      adminRoute('PUT', '/people/:id', 'people.change', 'people.assign-people', 'configuration.edit-configuration'),
      adminRoute('GET', '/workspace/start', 'workspace.start', 'cases.read-cases'),
      adminRoute('GET', '/workspace/activities', 'workspace.activities', 'cases.read-cases'),
      adminRoute('POST', '/workspace/next', 'workspace.next', 'cases.own-cases'),
      adminRoute('GET', '/attachments/:id', 'attachments.download', 'cases.download-attachments'),
    ],
  },
  /** Below `/api/helpdesk` */
  'content-api': {
    type: 'content-api',
    routes: [
      { method: 'GET', path: '/challenge', handler: 'challenge.issue', config: { auth: false } },
      { method: 'GET', path: '/configuration', handler: 'configuration.find' },
      { method: 'GET', path: '/configuration/schema', handler: 'configuration.findOne' },
      { method: 'PUT', path: '/configuration', handler: 'configuration.apply' },
      { method: 'GET', path: '/people', handler: 'people.find' },
      { method: 'PUT', path: '/people/:id', handler: 'people.change' },
      // API tokens by their scopes, such as `plugin::helpdesk.tasks.find`.
      { method: 'GET', path: '/cases/:documentId/tasks', handler: 'tasks.find' },
      { method: 'POST', path: '/cases/:documentId/tasks', handler: 'tasks.add' },
      { method: 'PUT', path: '/cases/:documentId/tasks/:taskId', handler: 'tasks.change' },
      { method: 'DELETE', path: '/cases/:documentId/tasks/:taskId', handler: 'tasks.remove' },
    ],
  },
};
