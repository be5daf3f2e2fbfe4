import { newDocumentId } from '../platform/new-document-id';
import { fileTypeFromFile } from 'file-type';
import { INTAKE_LIMITS } from '../../shared/limits';
import { payloadTooLarge, unsupportedMediaType, type FieldError } from '../platform/errors';
import { acceptedType } from './accepted-type';
import type { StoredFile } from './attachment-store';
import { safeFileName } from './file-name';
import type { FileStorage } from './file-storage';

/** A file of a multipart request, as the body parser left it on disk. */
export interface UploadedFile {
  filepath: string;
  originalFilename: string | null;
  /** bytes */
  size: number;
}

interface Candidate {
  upload: UploadedFile;
  fileName: string;
  contentType: string;
}

/**
 * Checks uploaded files and copies them into the storage. Empty file inputs, which browsers send as nameless files of
 * no bytes, are passed over.
 *
 * @throws 413 when there are too many or too large ones, 415 when a kind is not taken; nothing is stored then
 */
export async function receiveFiles(storage: FileStorage, uploads: UploadedFile[]): Promise<StoredFile[]> {
  const present = uploads.filter(({ originalFilename, size }) => originalFilename || size > 0);
  const candidates = await checkFiles(present);
  const stored: StoredFile[] = [];
  try {
    for (const { upload, fileName, contentType } of candidates) {
      const saved = await storage.save(upload.filepath);
      stored.push({ publicId: newDocumentId(), fileName, contentType, ...saved });
    }
  } catch (error) {
    await storage.remove(stored.map(({ storageKey }) => storageKey));
    throw error;
  }
  return stored;
}

async function checkFiles(uploads: UploadedFile[]): Promise<Candidate[]> {
  if (uploads.length > INTAKE_LIMITS.files) {
    throw payloadTooLarge([{ path: ['files'], message: `At most ${INTAKE_LIMITS.files} files can be sent.` }]);
  }
  const tooLarge: FieldError[] = [];
  const refused: FieldError[] = [];
  const accepted: Candidate[] = [];
  for (const [index, upload] of uploads.entries()) {
    const path = ['files', String(index)];
    const fileName = safeFileName(upload.originalFilename ?? '');
    if (upload.size > INTAKE_LIMITS.fileBytes) tooLarge.push({ path, message: `"${fileName}" is too large.` });
    const sniffed = upload.size > 0 ? await fileTypeFromFile(upload.filepath) : undefined;
    const contentType = acceptedType(fileName, sniffed?.mime);
    if (contentType === null) refused.push({ path, message: `Files such as "${fileName}" are not taken.` });
    else accepted.push({ upload, fileName, contentType });
  }
  if (tooLarge.length > 0) throw payloadTooLarge(tooLarge);
  if (refused.length > 0) throw unsupportedMediaType(refused);
  return accepted;
}
