import { z } from '@strapi/utils';
import { FORM_EDIT_LIMITS, type FormEdit } from '../../shared/form-edits';
import { LANGUAGE_TAG } from '../../shared/localised';
import { databaseIdSchema } from '../platform/database-id';
import type { FieldError } from '../platform/errors';
import { fieldErrorsOf } from '../platform/field-errors';
import { buttonActionSchema, fieldKeySchema, FORM_LIMITS } from './definition';

const language = z.string().regex(LANGUAGE_TAG, 'must be a language such as "cs"');
const label = z
  .record(language, z.string('must be a text').trim().min(1, 'must not be empty').max(1_000, 'must have at most 1000 characters'))
  .refine((texts) => Object.keys(texts).length > 0, 'needs a text in one language at least');
const known = z.string('must be the key of a field').min(1).max(80);
const keys = (max: number) => z.array(known).max(max, `may be ${max} at the most`);

const editSchema = z.discriminatedUnion(
  'edit',
  [
    z.strictObject({ edit: z.literal('set-label'), field: known, label }),
    z.strictObject({ edit: z.literal('set-required'), field: known, required: z.boolean('must be true or false') }),
    z.strictObject({
      edit: z.literal('add-button'),
      button: z.strictObject({ key: fieldKeySchema, label, action: buttonActionSchema }),
      after: known.optional(),
    }),
    z.strictObject({ edit: z.literal('set-button-hidden'), field: known, hidden: z.boolean('must be true or false') }),
    z.strictObject({ edit: z.literal('set-button-status'), field: known, status: known }),
    z.strictObject({ edit: z.literal('order-buttons'), buttons: keys(FORM_LIMITS.fields) }),
    z.strictObject({ edit: z.literal('set-option-label'), field: known, option: known, label }),
    z.strictObject({ edit: z.literal('add-option'), field: known, option: z.strictObject({ key: fieldKeySchema, label }) }),
    z.strictObject({ edit: z.literal('set-option-hidden'), field: known, option: known, hidden: z.boolean('must be true or false') }),
    z.strictObject({ edit: z.literal('order-options'), field: known, options: keys(FORM_LIMITS.options) }),
  ],
  'is no edit that can be made inside a case; nothing is removed there, it is hidden',
) satisfies z.ZodType<FormEdit>;

const inputSchema = z.strictObject({
  version: databaseIdSchema('must be the version that was edited'),
  edits: z
    .array(editSchema, 'must be a list of edits')
    .min(1, 'must name one edit at least')
    .max(FORM_EDIT_LIMITS.edits, `may be ${FORM_EDIT_LIMITS.edits} at the most`),
});

export type FormEditsInput = z.output<typeof inputSchema>;

/** Reads edits of a form, as they came in; every bad place at once. */
export function readFormEdits(data: unknown): { ok: true; input: FormEditsInput } | { ok: false; errors: FieldError[] } {
  const parsed = inputSchema.safeParse(data);
  if (parsed.success) return { ok: true, input: parsed.data };
  return { ok: false, errors: fieldErrorsOf(parsed.error) };
}
