import { errors } from '@strapi/utils';
import type { BulkReason } from '../../shared/contracts/bulk';

interface Details {
  unmet?: { guard: string; message: string; field?: string }[];
  errors?: { path: (string | number)[]; message: string }[];
}

/**
 * Why a case was refused, as the list of results tells it: every unmet guard, every bad field, or the one sentence of
 * a refusal without either.
 *
 * @returns null for an error that is no refusal: something broke, or the database is away
 */
export function reasonsOf(error: unknown): BulkReason[] | null {
  if (!isRefusal(error)) return null;
  const { unmet, errors: fields } = (error as { details?: Details }).details ?? {};
  if (unmet?.length) return unmet.map(({ guard, message, field }) => ({ guard, field: field ?? null, message }));
  if (fields?.length) return fields.map(({ path, message }) => ({ guard: null, field: path.join('.'), message }));
  return [{ guard: null, field: null, message: error.message }];
}

function isRefusal(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  if (error instanceof errors.ApplicationError) return true;
  // Those of `platform/errors.ts` that Strapi has no class for.
  return 'status' in error && 'expose' in error && typeof error.status === 'number' && error.status >= 400 && error.status < 500;
}

/** Adds up what stands against a change in several cases; the most frequent first. */
export function tallyReasons(refusals: BulkReason[][]): (BulkReason & { count: number })[] {
  const tally = new Map<string, BulkReason & { count: number }>();
  for (const reason of refusals.flat()) {
    const key = JSON.stringify([reason.guard, reason.field, reason.message]);
    const known = tally.get(key);
    if (known) known.count += 1;
    else tally.set(key, { ...reason, count: 1 });
  }
  return [...tally.values()].sort((a, b) => b.count - a.count);
}
