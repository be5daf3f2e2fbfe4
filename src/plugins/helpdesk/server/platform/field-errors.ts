import type { z } from '@strapi/utils';
import type { FieldError } from './errors';

/**
 * The bad fields of a request, from what its schema found.
 *
 * @param unknownKey what is said of a key that the schema does not know; each is a bad field of its own
 * @returns with the path inside `data`, and `data` itself where that is not even an object
 */
export function fieldErrorsOf({ issues }: z.ZodError, unknownKey = 'is not known here'): FieldError[] {
  return issues.flatMap((issue): FieldError[] => {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...path, key], message: unknownKey }));
    return [{ path: path.length === 0 ? ['data'] : path, message: issue.message }];
  });
}
