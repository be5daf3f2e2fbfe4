import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { BulkReason, PreviewBulkJob } from '../../shared/contracts/bulk';
import { BULK_LIMITS } from '../../shared/limits';
import type { Actor } from '../platform/actor';
import type { BulkInput } from './bulk-input';
import { sampleCases } from './bulk-store';
import { changeCaseInBulk } from './change-case-in-bulk';
import { reasonsOf, tallyReasons } from './refusal';
import { resolveBulkAction } from './resolve-bulk-action';

/**
 * What a bulk action would do, without doing it (B1): the newest of its cases are decided on as they would be.
 *
 * @param language the reader's, for why cases would be refused
 * @throws 400 with every bad field
 */
export async function resolveBulkPreview(
  strapi: Core.Strapi,
  input: BulkInput,
  actor: Actor,
  language: string,
): Promise<PreviewBulkJob.Response['data']> {
  const db = strapi.db.connection;
  const { selected } = await resolveBulkAction(strapi, input, actor, language);
  const { documentIds, total } = await sampleCases(db, () => selected(db), { size: BULK_LIMITS.previewed, countTo: BULK_LIMITS.cases + 1 });
  const counts = { changed: 0, unchanged: 0, refused: 0 };
  const refusals: BulkReason[][] = [];
  let losingAnswers = 0;
  for (const documentId of documentIds) {
    try {
      const command = { documentId, action: input.action, actor, language, correlationId: randomUUID(), isTrial: true };
      const { isChanged, cleared } = await changeCaseInBulk(strapi, db, command);
      counts[isChanged ? 'changed' : 'unchanged'] += 1;
      if (cleared > 0) losingAnswers += 1;
    } catch (error) {
      const reasons = reasonsOf(error);
      if (!reasons) throw error;
      counts.refused += 1;
      refusals.push(reasons);
    }
  }
  return { total, looked: documentIds.length, counts, losingAnswers, reasons: tallyReasons(refusals).slice(0, BULK_LIMITS.listed) };
}
