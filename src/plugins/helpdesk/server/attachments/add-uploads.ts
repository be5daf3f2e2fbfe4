import type { Core } from '@strapi/strapi';
import type { AttachmentSummary } from '../../shared/contracts/cases';
import { MESSAGE_LIMITS } from '../../shared/limits';
import { resolveVisibleCase } from '../cases/resolve-visible-case';
import type { CaseCommand } from '../cases/change-within-case';
import { forbidden, payloadTooLarge, validationError } from '../platform/errors';
import { service } from '../platform/services';
import { countUploads, insertUploads } from './attachment-store';
import { receiveFiles, type UploadedFile } from './receive-files';

/**
 * Takes files in for a message, a note or an answer that is still being written. Until one uses them nobody but their
 * sender sees them, and the case is not changed by them.
 *
 * @throws 400 without a file, 403, 404, 413, 415
 */
export async function addUploads(strapi: Core.Strapi, command: CaseCommand & { files: UploadedFile[] }): Promise<AttachmentSummary[]> {
  const { actor } = command.origin;
  if (actor.kind !== 'admin-user') throw forbidden('Only colleagues can upload files to a case.');
  if (command.files.length === 0) throw validationError([{ path: ['files'], message: 'is required' }]);
  const { id: caseId } = await resolveVisibleCase(strapi, command.caseDocumentId, actor);
  const db = strapi.db.connection;
  const userId = Number(actor.id);
  if ((await countUploads(db, { caseId, userId })) + command.files.length > MESSAGE_LIMITS.uploads) {
    throw payloadTooLarge([{ path: ['files'], message: `At most ${MESSAGE_LIMITS.uploads} files of a case can wait to be used.` }]);
  }
  const storage = service(strapi, 'file-storage');
  const stored = await receiveFiles(storage, command.files);
  try {
    await insertUploads(db, stored, { caseId, userId, at: new Date() });
  } catch (error) {
    await storage.remove(stored.map(({ storageKey }) => storageKey));
    throw error;
  }
  return stored.map(({ publicId, fileName, contentType, size }) => ({ id: publicId, fileName, contentType, size }));
}
