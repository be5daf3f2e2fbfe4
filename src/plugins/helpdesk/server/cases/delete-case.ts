import type { Core } from '@strapi/strapi';
import { storageKeysOfCase } from '../attachments/attachment-store';
import type { Origin } from '../platform/actor';
import { announceDeletion } from '../platform/announce';
import { inTransaction } from '../platform/database';
import { deletionRefused, forbidden, notFound } from '../platform/errors';
import { service } from '../platform/services';
import { deleteCaseRow, lockCase } from './case-store';
import { refuseUnseen } from './resolve-visible-case';

/**
 * Deletes a case with everything that belongs to it.
 *
 * @throws 403, 404, and 409 while it is under legal hold
 */
export async function deleteCase(strapi: Core.Strapi, command: { documentId: string; origin: Origin }): Promise<void> {
  if (!command.origin.actor.may('cases.edit-cases')) throw forbidden('You may not delete cases.');
  const catalogue = await service(strapi, 'catalogue').get();
  await inTransaction(strapi, async ({ trx, afterCommit }) => {
    const snapshot = await lockCase(trx, command.documentId, []);
    if (!snapshot) throw notFound();
    await refuseUnseen(trx, catalogue, snapshot.campaignId, command.origin.actor);
    if (snapshot.legalHold) throw deletionRefused(`${snapshot.number} is under legal hold and cannot be deleted.`);
    const contents = await storageKeysOfCase(trx, snapshot.id);
    await deleteCaseRow(trx, snapshot.id);
    afterCommit(() => {
      announceDeletion(strapi, { documentId: command.documentId });
      service(strapi, 'file-storage')
        .remove(contents)
        .catch((error) => strapi.log.error(error));
    });
  });
}
