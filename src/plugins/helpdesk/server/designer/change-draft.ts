import type { Core } from '@strapi/strapi';
import type { Draft, PutDraft } from '../../shared/contracts/designer';
import { draftConflict } from '../platform/errors';
import { readDraft, replaceDraft } from './draft-store';

/**
 * Stores an admin's draft, or takes it away.
 *
 * @param draft null to take it away
 * @param expected the revision that its writer has read
 * @throws 409 with what is stored, when that is at another revision: another tab or browser of theirs wrote it
 */
export async function changeDraft(
  strapi: Core.Strapi,
  { userId, draft, expected }: { userId: number; draft: Draft | null; expected: number },
): Promise<PutDraft.Response['data']> {
  // One statement decides, so that no transaction is needed.
  const at = new Date();
  const isWritten = await replaceDraft(strapi.db.connection, userId, draft, { expected, at });
  if (!isWritten) throw draftConflict(await readDraft(strapi.db.connection, userId));
  return { revision: expected + 1, savedAt: at.toISOString() };
}
