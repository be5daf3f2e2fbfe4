import { z } from '@strapi/utils';
import { FIELD_KINDS, type ButtonAction, type FormDefinition } from '../../shared/form-fields';
import { INTAKE_LIMITS, TASK_LIMITS } from '../../shared/limits';
import { conditionSchema } from '../conditions/rule-group-schema';
import { checkDefinition } from './check-definition';

export const FORM_LIMITS = { fields: 500, sections: 50, options: 1_000 } as const;

const labelSchema = z.record(z.string().max(20), z.string().max(1_000));
// Keys end up as property names in answers and conditions; `__proto__` and the like cannot match.
export const fieldKeySchema = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9-]{0,79}$/, 'must begin with a letter and have only letters, digits and hyphens');
const statusKey = z.string().min(1).max(80);

const optionSchema = z.strictObject({ key: fieldKeySchema, label: labelSchema, hidden: z.boolean().optional() });

const taskTitle = z
  .record(z.string().max(20), z.string().trim().min(1, 'must not be empty').max(TASK_LIMITS.title))
  .refine((texts) => Object.keys(texts).length > 0, 'needs a text in one language at least');

/** What a button does; whether its names lead anywhere is asked where the rest of the configuration is known. */
export const buttonActionSchema: z.ZodType<ButtonAction> = z.discriminatedUnion(
  'action',
  [
    z.strictObject({ action: z.literal('set-status'), status: statusKey }),
    z.strictObject({ action: z.literal('assign-to-me') }),
    z.strictObject({ action: z.literal('add-task'), title: taskTitle }),
    z.strictObject({ action: z.literal('open-url'), url: z.string().max(2_000) }),
  ],
  'is no action that a button can run',
);

const limit = z.union([z.number(), z.string().max(40)]);

const fieldSchema = z.strictObject({
  key: fieldKeySchema,
  kind: z.enum(FIELD_KINDS),
  label: labelSchema,
  help: labelSchema.optional(),
  section: fieldKeySchema.optional(),
  required: z.boolean().optional(),
  requiredFor: z.array(statusKey).max(200).optional(),
  visibleWhen: conditionSchema.optional(),
  readOnly: z.boolean().optional(),
  listable: z.boolean().optional(),
  hidden: z.boolean().optional(),
  default: z.unknown().optional(),
  min: limit.optional(),
  max: limit.optional(),
  pattern: z.string().min(1).optional(),
  options: z.array(optionSchema).max(FORM_LIMITS.options, `may be ${FORM_LIMITS.options} at the most`).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be a currency such as "CZK"')
    .optional(),
  accept: z
    .array(z.string().regex(/^[a-z]+\/(\*|[a-z0-9][a-z0-9.+-]{0,80})$/, 'must be a media type such as "image/*"'))
    .min(1)
    .max(50)
    .optional(),
  maxBytes: z.int().min(1).max(INTAKE_LIMITS.fileBytes).optional(),
  action: buttonActionSchema.optional(),
});

const sectionSchema = z.strictObject({
  key: fieldKeySchema,
  title: labelSchema,
  help: labelSchema.optional(),
  visibleWhen: conditionSchema.optional(),
});

/** The parts of a definition by themselves; what they mean to each other is checked by `formDefinitionSchema`. */
export const formDefinitionShape = {
  sections: z.array(sectionSchema).max(FORM_LIMITS.sections, `may be ${FORM_LIMITS.sections} at the most`).optional(),
  fields: z.array(fieldSchema).max(FORM_LIMITS.fields, `may be ${FORM_LIMITS.fields} at the most`),
};

/**
 * What a form may consist of (R42); the same check at every door a definition comes in by. What an older release
 * stored, without the newer properties, is taken as it is.
 */
export const formDefinitionSchema: z.ZodType<FormDefinition> = z.strictObject(formDefinitionShape).superRefine((definition, context) => {
  for (const problem of checkDefinition(definition)) context.addIssue({ code: 'custom', ...problem });
});
