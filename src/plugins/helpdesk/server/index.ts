import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { createActivitiesController } from './activities/activities-http';
import { createAttachmentsController } from './attachments/attachments-http';
import { createFileStorage } from './attachments/file-storage';
import { createUploadsController } from './attachments/uploads-http';
import bootstrap from './bootstrap';
import { createBulkController } from './bulk/bulk-http';
import { createAdminCasesController } from './cases/admin-cases-http';
import { createCaseListController } from './cases/case-list-http';
import { createCaseCardController } from './cases/case-card-http';
import { createCaseNumbers } from './cases/number-store';
import { createConfigurationController } from './configuration/configuration-http';
import { createCatalogueCache } from './configuration/catalogue-cache';
import template from './content-types/template/schema.json';
import { createContactNotesController } from './contacts/contact-notes-http';
import { createContactsController } from './contacts/contacts-http';
import { createMergesController } from './contacts/merges-http';
import { createDesignerController } from './designer/designer-http';
import destroy from './destroy';
import { createReadsController } from './reads/reads-http';
import { createDraftsController } from './drafts/drafts-http';
import { createFormsController } from './forms/edit-form-http';
import { createChallengeController } from './intake/challenge-http';
import { createLive } from './live/live-door';
import { createLiveController } from './live/live-http';
import { createMentionsController } from './messages/mentions-http';
import { createMessagesController } from './messages/messages-http';
import { createPeopleController } from './people/people-http';
import { mayOneOf } from './platform/may-one-of';
import { middlewares } from './platform/middlewares';
import { settings } from './platform/settings';
import register from './register';
import { routes } from './routes';
import { createTagsController } from './tags/tags-http';
import { createTasksController } from './tasks/tasks-http';
import { createTemplatesController } from './templates/templates-http';
import { createWorkspaceController } from './workspace/workspace-http';
import { createViewsController } from './views/views-http';

/** The whole of the server side at a glance. */
export default {
  register,
  bootstrap,
  destroy,
  config: { default: { defaultCountry: '', contactHistoryMonths: 12 } },
  contentTypes: { template: { schema: template } },
  controllers: {
    cases: createAdminCasesController,
    'case-card': createCaseCardController,
    'case-list': createCaseListController,
    activities: createActivitiesController,
    attachments: createAttachmentsController,
    bulk: createBulkController,
    challenge: createChallengeController,
    configuration: createConfigurationController,
    contacts: createContactsController,
    'contact-notes': createContactNotesController,
    merges: createMergesController,
    designer: createDesignerController,
    drafts: createDraftsController,
    reads: createReadsController,
    forms: createFormsController,
    live: createLiveController,
    mentions: createMentionsController,
    messages: createMessagesController,
    people: createPeopleController,
    tags: createTagsController,
    tasks: createTasksController,
    views: createViewsController,
    workspace: createWorkspaceController,
    templates: createTemplatesController,
    uploads: createUploadsController,
  },
  services: {
    catalogue: createCatalogueCache,
    'case-numbers': createCaseNumbers,
    live: createLive,
    'file-storage': ({ strapi }: { strapi: Core.Strapi }) =>
      createFileStorage(path.resolve(strapi.dirs.app.root, settings(strapi).attachmentsDir)),
  },
  middlewares,
  policies: { 'may-one-of': mayOneOf },
  routes,
};
