import type { Knex } from 'knex';
import { caseDraftModel } from '../drafts/models';
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

const table = attachmentModel.tableName;

/** The insert that binds stored files to an activity; undefined where there are none. */
export function insertAttachments(
  db: Db,
  files: StoredFile[],
  owner: { caseId: number; activityId: number; at: Date },
): Knex.QueryBuilder | undefined {
  if (files.length === 0) return undefined;
  return db(table).insert(
    files.map((file) => ({ ...columnsOf(file), case_id: owner.caseId, activity_id: owner.activityId, created_at: owner.at })),
  );
}

/** Puts files into a case that no message, note or answer uses yet. */
export async function insertUploads(
  db: Db,
  files: StoredFile[],
  owner: { caseId: number; userId: number | null; at: Date },
): Promise<void> {
  if (files.length === 0) return;
  await db(table).insert(
    files.map((file) => ({
      ...columnsOf(file),
      case_id: owner.caseId,
      activity_id: null,
      uploaded_by_id: owner.userId,
      unused_since: owner.at,
      created_at: owner.at,
    })),
  );
}

/** Whose uploads of which case. */
interface Uploader {
  caseId: number;
  userId: number;
}

/** How many files of a case somebody has uploaded and not used yet. */
export async function countUploads(db: Db, { caseId, userId }: Uploader): Promise<number> {
  const [row] = await unused(db).where({ case_id: caseId, uploaded_by_id: userId }).count({ count: '*' });
  return Number(row?.count ?? 0);
}

/** Uploads of somebody that are not used yet, in the order of their ids; those that are not there are missing. */
export async function findUploads(db: Db, ids: string[], { caseId, userId }: Uploader): Promise<StoredFile[]> {
  if (ids.length === 0) return [];
  const rows: FileColumns[] = await unused(db).where({ case_id: caseId, uploaded_by_id: userId }).whereIn('public_id', ids);
  const files = rows.map(fileOf);
  return ids.flatMap((id) => files.find(({ publicId }) => publicId === id) ?? []);
}

/**
 * Binds uploads to the activity that uses them.
 *
 * @returns whether all of them were still there
 */
export async function useUploads(db: Db, ids: string[], activityId: number): Promise<boolean> {
  if (ids.length === 0) return true;
  const used = await unused(db).whereIn('public_id', ids).update({ activity_id: activityId, unused_since: null });
  return used === ids.length;
}

/** Keeps the uploads of somebody that answers name. One of the same name that waits for a message goes on waiting. */
export async function keepUploads(db: Db, fileNames: string[], { caseId, userId }: Uploader): Promise<void> {
  if (fileNames.length === 0) return;
  await unused(db)
    .where({ case_id: caseId, uploaded_by_id: userId })
    .whereIn('file_name', fileNames)
    .whereNotExists(draftsNaming(db, ['public_id']))
    .update({ unused_since: null });
}

/** Makes the files of an activity unused uploads again. @returns them, in the order in which they came */
export async function releaseFiles(db: Db, activityId: number, at: Date): Promise<StoredFile[]> {
  const rows = await db(table).where({ activity_id: activityId }).orderBy('id').select('*');
  await db(table).where({ activity_id: activityId }).update({ activity_id: null, unused_since: at });
  return rows.map(fileOf);
}

/** Removes an unused upload of somebody. @returns the key of its content, or null when there is none */
export async function deleteUploadRow(db: Db, id: string, { caseId, userId }: Uploader): Promise<string | null> {
  const mine = () => unused(db).where({ public_id: id, case_id: caseId, uploaded_by_id: userId });
  const found: { storage_key: string } | undefined = await mine().first('storage_key');
  // It may have been used in between: then it stays.
  return found && (await mine().delete()) > 0 ? found.storage_key : null;
}

/** Uploads that nobody has used since then and no draft of their sender names, oldest first. */
export async function findUploadsUnusedSince(db: Db, before: Date, limit: number): Promise<{ id: number; storageKey: string }[]> {
  const rows = await unused(db)
    .where('unused_since', '<', before)
    // Messages name their files by id, answers by name.
    .whereNotExists(draftsNaming(db, ['public_id', 'file_name']))
    .orderBy('unused_since')
    .limit(limit)
    .select('id', 'storage_key');
  return rows.map((row: { id: number; storage_key: string }) => ({ id: row.id, storageKey: row.storage_key }));
}

/** Removes an upload as long as nothing uses it. @returns whether it did */
export async function deleteUnusedUpload(db: Db, id: number): Promise<boolean> {
  return (await unused(db).where({ id }).delete()) > 0;
}

/** Drafts of whoever uploaded a file, in the case it is in, that name it by one of these columns. */
function draftsNaming(db: Db, columns: ('public_id' | 'file_name')[]): Knex.QueryBuilder {
  return db(caseDraftModel.tableName)
    .where({ user_id: db.ref(`${table}.uploaded_by_id`), case_id: db.ref(`${table}.case_id`) })
    .where((content) => {
      for (const column of columns) void content.orWhere('content', 'like', db.raw("'%\"' || ?? || '\"%'", [`${table}.${column}`]));
    });
}

function unused(db: Db): Knex.QueryBuilder {
  return db(table).whereNotNull('unused_since');
}

/** A file with what decides who may read it. */
export interface FoundAttachment extends StoredFile {
  campaignId: number;
  /** Whoever uploaded it and has not used it yet: nobody else is to see it. */
  draftOf: number | null;
}

/** @returns the file's facts, or null when there is none of that id */
export async function findAttachment(db: Db, publicId: string): Promise<FoundAttachment | null> {
  const row = await db(table)
    .join('cases', 'cases.id', `${table}.case_id`)
    .where({ public_id: publicId })
    .first(`${table}.*`, 'cases.campaign_id');
  if (!row) return null;
  return { ...fileOf(row), campaignId: row.campaign_id, draftOf: row.unused_since === null ? null : row.uploaded_by_id };
}

/** The files of a case that answers can name, newest first: those in use, and what `userId` has uploaded for no message. */
export async function filesOfCase(
  db: Db,
  caseId: number,
  userId: number | null,
): Promise<Pick<StoredFile, 'publicId' | 'fileName' | 'contentType' | 'size'>[]> {
  const rows = await db(table)
    .where({ case_id: caseId })
    .where((readable) => {
      void readable.whereNull('unused_since');
      if (userId !== null) {
        void readable.orWhere((own) => own.where({ uploaded_by_id: userId }).whereNotExists(draftsNaming(db, ['public_id'])));
      }
    })
    .orderBy('id', 'desc')
    .select('*');
  return rows.map(fileOf).map(({ publicId, fileName, contentType, size }) => ({ publicId, fileName, contentType, size }));
}

/** Keys of the contents that belong to a case, to be removed with it. */
export async function storageKeysOfCase(db: Db, caseId: number): Promise<string[]> {
  return db(table).where({ case_id: caseId }).pluck('storage_key');
}

interface FileColumns {
  public_id: string;
  file_name: string;
  content_type: string;
  size: number;
  content_hash: string;
  storage_key: string;
}

function columnsOf({ publicId, fileName, contentType, size, sha256, storageKey }: StoredFile): FileColumns {
  return { public_id: publicId, file_name: fileName, content_type: contentType, size, content_hash: sha256, storage_key: storageKey };
}

function fileOf(row: FileColumns): StoredFile {
  return {
    publicId: row.public_id,
    fileName: row.file_name,
    contentType: row.content_type,
    size: row.size,
    sha256: row.content_hash,
    storageKey: row.storage_key,
  };
}
