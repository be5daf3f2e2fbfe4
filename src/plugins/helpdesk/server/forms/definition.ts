import { z } from '@strapi/utils';
import { FIELD_KINDS, type FormDefinition } from '../../shared/form-fields';

const localised = z.record(z.string().max(20), z.string().max(1_000));
// Keys end up as property names in answers and conditions; `__proto__` and the like cannot match.
const key = z.string().regex(/^[a-z][a-zA-Z0-9-]{0,79}$/, 'must begin with a letter and have only letters, digits and hyphens');

const optionSchema = z.strictObject({ key, label: localised, hidden: z.boolean().optional() });

const fieldSchema = z
  .strictObject({
    key,
    kind: z.enum(FIELD_KINDS),
    label: localised,
    help: localised.optional(),
    required: z.boolean().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    options: z.array(optionSchema).max(1_000).optional(),
  })
  .refine((field) => !field.kind.endsWith('-choice') || (field.options?.length ?? 0) > 0, {
    message: 'a choice needs options',
    path: ['options'],
  });

function repeated(keys: string[]): string | undefined {
  return keys.find((candidate, index) => keys.indexOf(candidate) !== index);
}

/** What a form may consist of; the same check at every door a definition comes in by. */
export const formDefinitionSchema: z.ZodType<FormDefinition> = z.strictObject({
  fields: z
    .array(fieldSchema)
    .max(500)
    .superRefine((fields, context) => {
      const twice = repeated(fields.map((field) => field.key));
      if (twice) context.addIssue({ code: 'custom', message: `the key "${twice}" is used twice` });
      fields.forEach((field, index) => {
        const option = repeated((field.options ?? []).map((candidate) => candidate.key));
        if (option) {
          context.addIssue({ code: 'custom', path: [index, 'options'], message: `the key "${option}" is used twice` });
        }
      });
    }),
});
