import type { Core } from '@strapi/strapi';
import { ACTIONS } from '../shared/permissions';
import { deleteUnusedUploads } from './attachments/delete-uploads';
import { startBulkWorker } from './bulk/bulk-worker';
import { closeQueryEngine } from './cases/case-door';
import { invalidateOnWrites } from './configuration/catalogue-cache';
import { dropOldDrafts } from './drafts/draft-store';
import { installContactWords } from './contacts/install-contact-words';
import { dropExpiredKeys } from './intake/idempotency-store';
import { startOutboxWorker } from './outbox/outbox-worker';
import { keepCallbackOwners } from './people/owner-door';
import { createScheduler } from './platform/scheduler';
import { service } from './platform/services';
import { settings } from './platform/settings';
import { prepareSearch } from './search/word-index-store';
import { startSearchWorker } from './search/search-worker';
import { stopWithApplication } from './destroy';

/** After the database is synchronised: rights, guards of the tables, jobs. */
export default async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await strapi
    .service('admin::permission')
    .actionProvider.registerMany(ACTIONS.map(({ uid, displayName }) => ({ section: 'plugins', pluginName: 'helpdesk', uid, displayName })));
  closeQueryEngine(strapi);
  keepCallbackOwners(strapi);
  await installContactWords(strapi);
  invalidateOnWrites(strapi, service(strapi, 'catalogue'));

  await prepareSearch(strapi.db.connection);

  const scheduler = createScheduler(strapi);
  const stopOutbox = await startOutboxWorker(strapi, scheduler, settings(strapi).mail);
  scheduler.add({ name: 'expired-keys', schedule: '0 17 * * * *', run: () => dropExpiredKeys(strapi.db.connection, new Date()) });
  scheduler.add({ name: 'old-drafts', schedule: '0 41 * * * *', run: () => dropOldDrafts(strapi.db.connection, new Date()) });
  scheduler.add({ name: 'unused-uploads', schedule: '0 29 * * * *', run: () => deleteUnusedUploads(strapi, new Date()) });
  stopWithApplication(() => scheduler.stop());
  stopWithApplication(stopOutbox);
  stopWithApplication(startBulkWorker(strapi, scheduler));
  stopWithApplication(service(strapi, 'live').start(scheduler));
  stopWithApplication(startSearchWorker(strapi, scheduler));
}
