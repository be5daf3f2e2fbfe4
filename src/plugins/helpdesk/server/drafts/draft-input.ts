import { z } from '@strapi/utils';
import { CASE_DRAFT_MAX_BYTES, DRAFT_PARTS, type DraftPart } from '../../shared/contracts/drafts';
import { MAX_DATABASE_INTEGER } from '../platform/database-id';
import { notFound, payloadTooLarge } from '../platform/errors';
import { readData } from '../platform/read-data';

/** A write stores the revision after the one read, which has to fit as well. */
const MAX_REVISION = MAX_DATABASE_INTEGER - 1;

const revision = (message: string) => z.int(message).min(0, message).max(MAX_REVISION, message);

const draftSchema = z.strictObject(
  {
    content: z.unknown().refine((content) => content !== undefined && content !== null, 'is required'),
    revision: revision('must be the revision of a draft').optional(),
    baseRevision: revision('must be the revision of a case').nullish(),
  },
  'must be an object',
);

export interface DraftInput {
  content: unknown;
  /** The revision that its writer has read; undefined where they do not ask. */
  expected: number | undefined;
  baseRevision: number | null;
}

/** @throws 404 for what is no part of a case that can be drafted */
export function readDraftPart(value: unknown): DraftPart {
  const part = DRAFT_PARTS.find((name) => name === value);
  if (!part) throw notFound();
  return part;
}

/**
 * Reads a draft as a screen sends it.
 *
 * @throws 400 with every bad field, 413
 */
export function readDraftInput(value: unknown): DraftInput {
  const { content, revision: expected, baseRevision } = readData(draftSchema, value);
  if (Buffer.byteLength(JSON.stringify(content)) > CASE_DRAFT_MAX_BYTES) {
    throw payloadTooLarge([{ path: ['content'], message: `must have at most ${CASE_DRAFT_MAX_BYTES} bytes` }]);
  }
  return { content, expected, baseRevision: baseRevision ?? null };
}

const expectedQuery = z.strictObject({
  revision: z.coerce.number().pipe(revision('must be the revision of a draft')).optional(),
});

/** @throws 400 */
export function readExpectedDraft(query: unknown): number | undefined {
  return readData(expectedQuery, query).revision;
}
