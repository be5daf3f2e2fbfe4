import { z } from '@strapi/utils';
import type { TryForm } from '../../shared/contracts/designer';
import { formDefinitionSchema } from '../forms/definition';
import { readData } from '../platform/read-data';

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
  return readData(requestSchema, value);
}
