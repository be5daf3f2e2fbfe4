import type { CaseDraft, DraftPart } from '../../shared/contracts/drafts';
import { fromJson, toIso, toJson, type TimeColumn } from '../platform/columns';
import { violatesUnique, type Db } from '../platform/database';
import { caseDraftModel } from './models';

const DRAFTS = caseDraftModel.tableName;
/** Milliseconds: a month. */
const KEPT = 30 * 24 * 60 * 60 * 1000;
const UNIQUE = ['user_id', 'case_id', 'part'];

/** Whose draft of what; ids are database ids. */
export interface DraftKey {
  userId: number;
  caseId: number;
  part: DraftPart;
}

/** A draft as it is to be: null in place of the content takes it away. */
export interface DraftWrite {
  content: unknown;
  baseRevision: number | null;
  at: Date;
}

interface DraftRow {
  part: DraftPart;
  content: string | null;
  revision: number;
  base_revision: number | null;
  saved_at: TimeColumn;
}

const COLUMNS = ['part', 'content', 'revision', 'base_revision', 'saved_at'];

/** All that somebody has written into a case; discarded ones are there with their revision and without content. */
export async function readDrafts(db: Db, { userId, caseId }: Omit<DraftKey, 'part'>): Promise<CaseDraft[]> {
  const rows: DraftRow[] = await db(DRAFTS).where({ user_id: userId, case_id: caseId }).orderBy('part').select(COLUMNS);
  return rows.map(toDraft);
}

/** @returns undefined when nothing was ever written there */
export async function readDraft(db: Db, key: DraftKey): Promise<CaseDraft | undefined> {
  const row: DraftRow | undefined = await db(DRAFTS).where(columnsOf(key)).first(COLUMNS);
  return row && toDraft(row);
}

/** Writes a draft whatever is there. @returns its revision */
export async function putDraft(db: Db, key: DraftKey, write: DraftWrite): Promise<number> {
  const written = valuesOf(write);
  const [row]: { revision: number }[] = await db(DRAFTS)
    .insert({ ...columnsOf(key), ...written, revision: 1 })
    .onConflict(UNIQUE)
    .merge({ ...written, revision: db.raw('?? + 1', [`${DRAFTS}.revision`]) })
    .returning('revision');
  if (!row) throw new Error('The database did not return the revision of the draft');
  return row.revision;
}

/**
 * Writes a draft in place of the one that its writer has read, in one statement.
 *
 * @param expected the revision that must be there; 0 for none
 * @returns false when another one is
 */
export async function replaceDraft(db: Db, key: DraftKey, write: DraftWrite, expected: number): Promise<boolean> {
  const written = { ...valuesOf(write), revision: expected + 1 };
  if (expected > 0) {
    return (
      (await db(DRAFTS)
        .where({ ...columnsOf(key), revision: expected })
        .update(written)) > 0
    );
  }
  try {
    await db(DRAFTS).insert({ ...columnsOf(key), ...written });
    return true;
  } catch (error) {
    if (violatesUnique(error, 'helpdesk_drafts_unique', `${DRAFTS}.user_id`)) return false;
    throw error;
  }
}

/** Removes what nobody comes back to: drafts of closed cases, and discarded ones, that are a month old. */
export async function dropOldDrafts(db: Db, now: Date): Promise<void> {
  await db(DRAFTS)
    .where('saved_at', '<', new Date(now.getTime() - KEPT))
    .where((old) => void old.whereNull('content').orWhereIn('case_id', db('cases').where({ phase: 'closed' }).select('id')))
    .delete();
}

function columnsOf({ userId, caseId, part }: DraftKey) {
  return { user_id: userId, case_id: caseId, part };
}

function valuesOf({ content, baseRevision, at }: DraftWrite) {
  return { content: toJson(content), base_revision: baseRevision, saved_at: at };
}

function toDraft({ part, content, revision, base_revision: baseRevision, saved_at: savedAt }: DraftRow): CaseDraft {
  return { part, content: fromJson<unknown>(content), revision, baseRevision, savedAt: toIso(savedAt) };
}
