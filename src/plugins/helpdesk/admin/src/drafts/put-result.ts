import { isFetchError } from '@strapi/strapi/admin';
import type { PutDraftResult, Stored } from './draft-saver';

/**
 * What the failure of a request that was to store a draft means.
 *
 * @param error what Strapi's fetch client threw
 * @param storedIn reads from the details of a 409 what the server stores
 */
export function resultOfFailure<D>(error: unknown, storedIn: (details: unknown) => Stored<D> | undefined): PutDraftResult<D> {
  const status = isFetchError(error) ? error.status : undefined;
  const stored = isFetchError(error) && status === 409 ? storedIn(error.response?.data.error.details) : undefined;
  if (stored) return { kind: 'conflict', stored };
  return { kind: REFUSALS.has(status ?? 0) ? 'refused' : 'failed' };
}

/** Trying the same again would be refused again. */
const REFUSALS = new Set([400, 403, 404, 413]);
