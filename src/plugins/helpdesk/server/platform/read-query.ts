import { z } from '@strapi/utils';
import { readData } from './read-data';

/** Reads a query. @throws 400 with every bad parameter, among them those that a strict schema does not know */
export function readQuery<T extends z.ZodType>(schema: T, query: unknown): z.output<T> {
  return readData(schema, query, 'is not a parameter of this request');
}

const publishQuerySchema = z.strictObject({ dryRun: z.enum(['true', 'false'], 'must be true or false').default('false') });

/**
 * Whether a request that publishes is only to tell what it would do. What was meant as a dry run must not publish
 * because of how it was spelled, so everything but `dryRun=true` and `dryRun=false` is refused.
 *
 * @throws 400
 */
export function readDryRun(query: unknown): boolean {
  return readQuery(publishQuerySchema, query).dryRun === 'true';
}
