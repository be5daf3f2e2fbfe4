import type { Core } from '@strapi/strapi';
import type { PutCaseDraft } from '../../shared/contracts/drafts';
import { violatesForeignKey } from '../platform/database';
import { caseDraftConflict, notFound } from '../platform/errors';
import { putDraft, readDraft, replaceDraft, type DraftKey } from './draft-store';
import type { DraftInput } from './draft-input';

/**
 * Stores what somebody has written into a case, or takes it away: content null. Whether they see the case is for the
 * caller to check.
 *
 * @throws 404 when the case was deleted meanwhile; 409 with what is stored, when that is at another revision than the
 *   one that its writer has read: another window of theirs wrote it
 */
export async function changeCaseDraft(
  strapi: Core.Strapi,
  key: DraftKey,
  { content, expected, baseRevision }: DraftInput,
): Promise<PutCaseDraft.Response['data']> {
  // One statement decides, so that no transaction is needed.
  const db = strapi.db.connection;
  const at = new Date();
  const write = { content, baseRevision, at };
  try {
    if (expected === undefined) return { revision: await putDraft(db, key, write), savedAt: at.toISOString() };
    if (await replaceDraft(db, key, write, expected)) return { revision: expected + 1, savedAt: at.toISOString() };
  } catch (error) {
    if (violatesForeignKey(error)) throw notFound();
    throw error;
  }
  throw caseDraftConflict(await readDraft(db, key));
}
