import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newDocumentId } from '../platform/new-document-id';

export interface FileStorage {
  /** Copies a file in. */
  save(sourcePath: string): Promise<{ storageKey: string; sha256: string; size: number }>;
  read(storageKey: string): Readable;
  /** Removes contents; those that are gone already are no error. */
  remove(storageKeys: string[]): Promise<void>;
}

const KEY = /^[a-z0-9]{2}\/[a-z0-9]{20,40}$/;

/**
 * Contents of attachments in a folder of this machine, under names that have nothing from outside in them.
 *
 * @param root absolute path; must not be below a folder that is served
 */
export function createFileStorage(root: string): FileStorage {
  const pathOf = (storageKey: string): string => {
    if (!KEY.test(storageKey)) throw new Error('Not a storage key');
    return path.join(root, storageKey);
  };

  return {
    async save(sourcePath) {
      const id = newDocumentId();
      const storageKey = `${id.slice(-2)}/${id}`;
      const hash = createHash('sha256');
      let size = 0;
      const measure = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          hash.update(chunk);
          size += chunk.length;
          done(null, chunk);
        },
      });
      await mkdir(path.dirname(pathOf(storageKey)), { recursive: true });
      await pipeline(createReadStream(sourcePath), measure, createWriteStream(pathOf(storageKey), { mode: 0o600, flags: 'wx' }));
      return { storageKey, sha256: hash.digest('hex'), size };
    },
    read: (storageKey) => createReadStream(pathOf(storageKey)),
    async remove(storageKeys) {
      await Promise.all(storageKeys.map((storageKey) => rm(pathOf(storageKey), { force: true })));
    },
  };
}
