import type { Context } from 'koa';
import type { UploadedFile } from '../attachments/receive-files';
import { validationError } from './errors';
import { isUsable } from './request-text';

type Request = Context['request'] & { files?: Record<string, UploadedFile | UploadedFile[] | undefined> };

/** The files of a multipart request, all sent as `files`. @throws 400 for others, and for names that cannot be stored */
export function filesOf(ctx: Context): UploadedFile[] {
  const uploads = Object.entries((ctx.request as Request).files ?? {});
  const stray = uploads.find(([name]) => name !== 'files');
  if (stray) throw validationError([{ path: [stray[0]], message: 'files are sent as "files"' }]);
  const files = uploads.flatMap(([, value]) => value ?? []);
  const unnamed = files.findIndex(({ originalFilename }) => originalFilename !== null && !isUsable(originalFilename));
  if (unnamed >= 0) throw validationError([{ path: ['files', String(unnamed)], message: 'has a name that cannot be stored' }]);
  return files;
}
