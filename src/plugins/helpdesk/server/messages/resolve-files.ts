import { MESSAGE_LIMITS } from '../../shared/limits';
import { findUploads, type StoredFile } from '../attachments/attachment-store';
import type { Db } from '../platform/database';
import { validationError } from '../platform/errors';

/**
 * Looks up the uploads that a message names.
 *
 * @throws 400 when one is not there, was used already or is somebody else's, and when all together are too large
 */
export async function resolveFiles(db: Db, ids: string[], uploader: { caseId: number; userId: number }): Promise<StoredFile[]> {
  const files = await findUploads(db, ids, uploader);
  const missing = ids.flatMap((id, index) =>
    files.some(({ publicId }) => publicId === id)
      ? []
      : [{ path: ['attachments', String(index)], message: 'is no upload of yours that waits to be used' }],
  );
  if (missing.length > 0) throw validationError(missing);
  if (files.reduce((sum, { size }) => sum + size, 0) > MESSAGE_LIMITS.fileBytes) {
    const most = MESSAGE_LIMITS.fileBytes / 1024 / 1024;
    throw validationError([{ path: ['attachments'], message: `must have at most ${most} MB together, which is what mail servers take` }]);
  }
  return files;
}
