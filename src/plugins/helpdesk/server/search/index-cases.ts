import type { Core } from '@strapi/strapi';
import { inTransaction } from '../platform/database';
import { caseWords } from './case-words';
import { lockSearchDocuments } from './mark-store';
import { readCasesToIndex, saveSearchDocuments } from './search-store';

/**
 * Reads cases and keeps what they are found by. Cases that were deleted meanwhile are passed over.
 *
 * @param ids database ids, some dozens at most: their messages are read into memory
 */
export async function indexCases(strapi: Core.Strapi, ids: number[]): Promise<void> {
  if (ids.length === 0) return;
  await inTransaction(strapi, async ({ trx }) => {
    const locked = await lockSearchDocuments(trx, ids);
    const cases = await readCasesToIndex(trx, ids);
    await saveSearchDocuments(
      trx,
      cases.map(({ caseId, revision, lastActivityId, known, source, messages }) => ({
        caseId,
        revision,
        lastActivityId,
        words: caseWords(known, source, messages),
      })),
      locked,
    );
  });
}
