import type { Core } from '@strapi/strapi';
import type { CaseCommand } from '../cases/change-within-case';
import { resolveVisibleCase } from '../cases/resolve-visible-case';
import { notFound } from '../platform/errors';
import { service } from '../platform/services';
import { deleteUnusedUpload, deleteUploadRow, findUploadsUnusedSince } from './attachment-store';

const DAY = 24 * 60 * 60_000;
const BATCH = 100;

/** Removes an upload that its sender does not want to use after all. @throws 404 when it is not there, or not theirs */
export async function deleteUpload(strapi: Core.Strapi, { caseDocumentId, origin, id }: CaseCommand & { id: string }): Promise<void> {
  const { actor } = origin;
  const { id: caseId } = await resolveVisibleCase(strapi, caseDocumentId, actor);
  if (actor.kind !== 'admin-user') throw notFound();
  const storageKey = await deleteUploadRow(strapi.db.connection, id, { caseId, userId: Number(actor.id) });
  if (storageKey === null) throw notFound();
  await service(strapi, 'file-storage').remove([storageKey]);
}

/** Removes what was uploaded a day ago or longer and nothing uses since, nor a draft names (B14). */
export async function deleteUnusedUploads(strapi: Core.Strapi, now: Date): Promise<void> {
  const db = strapi.db.connection;
  for (;;) {
    const batch = await findUploadsUnusedSince(db, new Date(now.getTime() - DAY), BATCH);
    for (const { id, storageKey } of batch) {
      // The row goes first: a file without a row wastes some space, a row without its file would break a message.
      if (await deleteUnusedUpload(db, id)) await service(strapi, 'file-storage').remove([storageKey]);
    }
    if (batch.length < BATCH) return;
  }
}
