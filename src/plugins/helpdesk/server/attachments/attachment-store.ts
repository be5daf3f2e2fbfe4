import type { Knex } from 'knex';
import type { Db } from '../platform/database';
import { attachmentModel } from './models';

/** A file whose content is in the storage already. */
export interface StoredFile {
  publicId: string;
  fileName: string;
  contentType: string;
  /** bytes */
  size: number;
  sha256: string;
  storageKey: string;
}

/** The insert that binds stored files to an activity; undefined where there are none. */
export function insertAttachments(
  db: Db,
  files: StoredFile[],
  owner: { caseId: number; activityId: number; at: Date },
): Knex.QueryBuilder | undefined {
  if (files.length === 0) return undefined;
  return db(attachmentModel.tableName).insert(
    files.map((file) => ({
      public_id: file.publicId,
      case_id: owner.caseId,
      activity_id: owner.activityId,
      file_name: file.fileName,
      content_type: file.contentType,
      size: file.size,
      content_hash: file.sha256,
      storage_key: file.storageKey,
      created_at: owner.at,
    })),
  );
}

/** @returns the file's facts with the campaign of its case, or null when there is none of that id */
export async function findAttachment(db: Db, publicId: string): Promise<(StoredFile & { campaignId: number }) | null> {
  const row = await db(attachmentModel.tableName)
    .join('cases', 'cases.id', `${attachmentModel.tableName}.case_id`)
    .where({ public_id: publicId })
    .first(`${attachmentModel.tableName}.*`, 'cases.campaign_id');
  if (!row) return null;
  return {
    publicId,
    fileName: row.file_name,
    contentType: row.content_type,
    size: row.size,
    sha256: row.content_hash,
    storageKey: row.storage_key,
    campaignId: row.campaign_id,
  };
}

/** The files of a case, newest first. */
export async function filesOfCase(db: Db, caseId: number): Promise<Pick<StoredFile, 'publicId' | 'fileName' | 'contentType' | 'size'>[]> {
  const rows = await db(attachmentModel.tableName)
    .where({ case_id: caseId })
    .orderBy('id', 'desc')
    .select('public_id', 'file_name', 'content_type', 'size');
  return rows.map((row) => ({ publicId: row.public_id, fileName: row.file_name, contentType: row.content_type, size: row.size }));
}

/** Keys of the contents that belong to a case, to be removed with it. */
export async function storageKeysOfCase(db: Db, caseId: number): Promise<string[]> {
  return db(attachmentModel.tableName).where({ case_id: caseId }).pluck('storage_key');
}
