import { z } from '@strapi/utils';
import { DESIGNED_PARTS, DRAFT_MAX_BYTES, type Draft } from '../../shared/contracts/designer';
import { MAX_DATABASE_INTEGER } from '../platform/database-id';
import { payloadTooLarge, validationError } from '../platform/errors';
import { readData } from '../platform/read-data';

/** Writing a draft and taking it away both store the revision after the one read, which has to fit as well. */
const MAX_REVISION = MAX_DATABASE_INTEGER - 1;

/** An entity under construction: it has a name, and all else may still be missing or wrong. */
const entities = z
  .array(z.looseObject({ slug: z.string().min(1).max(80) }))
  .max(500)
  .default([]);

const draftSchema = z.strictObject(
  {
    base: z.string().regex(/^[0-9a-f]{16}$/, 'must be a revision of the configuration'),
    document: z.strictObject({
      format: z.literal(1),
      ...Object.fromEntries(DESIGNED_PARTS.map((part) => [part, entities])),
      // Edited nowhere yet, but part of every whole document.
      consents: entities,
    }),
    revision: z.int('must be a whole number').min(0).max(MAX_REVISION),
  },
  'must be an object',
);

/**
 * Reads a draft as the designer sends it.
 *
 * @throws 400 with every bad field, 413
 */
export function readDraftInput(value: unknown): { draft: Draft; expected: number } {
  const { revision, base, document } = readData(draftSchema, value);
  if (Buffer.byteLength(JSON.stringify(document)) > DRAFT_MAX_BYTES) {
    throw payloadTooLarge([{ path: ['document'], message: `must have at most ${DRAFT_MAX_BYTES} bytes` }]);
  }
  // What is wrong with its entities is told when it is tried or published.
  return { draft: { base, document: document as unknown as Draft['document'] }, expected: revision };
}

/** @throws 400 */
export function readExpectedRevision(value: unknown): number {
  const parsed = z.coerce.number().int().min(0).max(MAX_REVISION).safeParse(value);
  if (!parsed.success) throw validationError([{ path: ['revision'], message: `must be a whole number from 0 to ${MAX_REVISION}` }]);
  return parsed.data;
}
