import { z } from '@strapi/utils';

/**
 * The greatest whole number that ids, versions and revisions can be: their columns have four bytes, and PostgreSQL fails
 * on a greater one instead of finding nothing.
 */
export const MAX_DATABASE_INTEGER = 2 ** 31 - 1;

/** Whether a row can have that id. */
export function isDatabaseId(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MAX_DATABASE_INTEGER;
}

/** A whole number from 1 that a column can hold: an id or a version. @param message said of everything else */
export function databaseIdSchema(message: string) {
  return z.int(message).min(1, message).max(MAX_DATABASE_INTEGER, message);
}
