import type { z } from '@strapi/utils';
import { validationError } from './errors';
import { fieldErrorsOf } from './field-errors';

/**
 * Reads what a request sends.
 *
 * @param unknownKey what is said of a key that the schema does not know
 * @throws 400 with every bad field
 */
export function readData<T extends z.ZodType>(schema: T, data: unknown, unknownKey?: string): z.output<T> {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw validationError(fieldErrorsOf(parsed.error, unknownKey));
}
