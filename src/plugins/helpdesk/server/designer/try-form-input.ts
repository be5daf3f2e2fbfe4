import { z } from '@strapi/utils';
import type { TryForm } from '../../shared/contracts/designer';
import { formDefinitionSchema } from '../forms/definition';
import { validationError } from '../platform/errors';
import { fieldErrorsOf } from '../platform/field-errors';

const requestSchema: z.ZodType<TryForm.Request['data']> = z.strictObject(
  {
    definition: formDefinitionSchema,
    answers: z.record(z.string(), z.unknown(), 'must be an object'),
    as: z.enum(['visitor', 'agent'], 'must be "visitor" or "agent"'),
  },
  'must be an object',
);

/** @throws 400 with every bad field, among them what keeps the definition from being published */
export function readTryFormInput(value: unknown): TryForm.Request['data'] {
  const parsed = requestSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw validationError(fieldErrorsOf(parsed.error));
}
