import { z } from '@strapi/utils';
import type { FormField } from '../../shared/form-fields';
import { safeFileName } from '../attachments/file-name';
import { normaliseEmail, normalisePhone } from '../contacts/addresses';
import { compilePattern } from './pattern';

const SHORT_TEXT = 1_000;
const LONG_TEXT = 20_000;
const URL_TEXT = 2_000;
const FILE_NAMES = 10;
const FILE_NAME = 255;

/**
 * What a field takes for an answer (R42), and the form in which the answer is stored. Whether the field is shown,
 * required or may be changed is not asked here.
 */
export function answerSchema(field: FormField): z.ZodType {
  switch (field.kind) {
    case 'short-text':
      return text(field, SHORT_TEXT);
    case 'long-text':
      return text(field, LONG_TEXT);
    case 'number':
      return number(field);
    case 'money':
      return number(field).refine((value) => Number(value.toFixed(2)) === value, 'must have at most two decimal places');
    case 'date':
      return within(field, z.iso.date('must be a date such as 2026-12-24'), (value) => value);
    case 'date-time':
      return within(
        field,
        z.iso
          .datetime({ offset: true, error: 'must be a time such as 2026-12-24T09:00:00Z' })
          .transform((value) => new Date(value).toISOString()),
        (value) => new Date(value).toISOString(),
      );
    case 'yes-no':
      return z.boolean('must be true or false');
    case 'single-choice':
      return option(field);
    case 'multiple-choice':
      return z.array(option(field), 'must be a list of options').transform((keys) => [...new Set(keys)]);
    case 'email':
      return normalised(normaliseEmail, 'must be an e-mail address');
    case 'phone':
      return normalised(normalisePhone, 'must be a phone number with its country code, such as +420 777 123 456');
    case 'url':
      return text(field, URL_TEXT).pipe(
        z.url({ protocol: /^https?$/, error: 'must be a web address that begins with http:// or https://' }),
      );
    case 'file':
      return z
        .array(z.string('must be the name of a file').min(1).max(FILE_NAME), 'must be a list of file names')
        .max(FILE_NAMES, `must have at most ${FILE_NAMES} files`)
        .transform((names) => [...new Set(names.map(safeFileName))]);
    case 'contact':
      return z.string('must be the documentId of a contact').regex(/^[a-z0-9]{10,40}$/, 'must be the documentId of a contact');
    case 'heading':
    case 'button':
      return z.never('takes no answer');
  }
}

function text(field: FormField, ceiling: number): z.ZodType<string, unknown> {
  const min = typeof field.min === 'number' ? field.min : 0;
  const max = Math.min(typeof field.max === 'number' ? field.max : ceiling, ceiling);
  const sized = z
    .string('must be a text')
    .trim()
    .min(min, `must have at least ${min} characters`)
    .max(max, `must have at most ${max} characters`);
  if (field.pattern === undefined) return sized;
  const matches = compilePattern(field.pattern);
  // After the length, so that nothing long is looked at.
  return sized.pipe(z.string().refine(matches, 'does not have the expected form'));
}

function number(field: FormField): z.ZodType<number> {
  const min = typeof field.min === 'number' ? field.min : Number.MIN_SAFE_INTEGER;
  const max = typeof field.max === 'number' ? field.max : Number.MAX_SAFE_INTEGER;
  return z.number('must be a number').min(min, `must be at least ${min}`).max(max, `must be at most ${max}`);
}

/** Dates and times in ISO 8601 are in order when their texts are. */
function within(field: FormField, schema: z.ZodType<string>, stored: (limit: string) => string): z.ZodType<string> {
  const { min, max } = field;
  return schema
    .refine((value) => typeof min !== 'string' || value >= stored(min), `must not be before ${min}`)
    .refine((value) => typeof max !== 'string' || value <= stored(max), `must not be after ${max}`);
}

function option(field: FormField): z.ZodType<string> {
  const offered = new Set((field.options ?? []).filter(({ hidden }) => !hidden).map(({ key }) => key));
  return z
    .string('must be one of the options')
    .refine((key) => offered.has(key), `must be one of: ${[...offered].slice(0, 20).join(', ')}`);
}

function normalised(normalise: (value: string) => string | null, error: string): z.ZodType<string> {
  return z.string(error).transform((value, context) => {
    const result = normalise(value);
    if (result !== null) return result;
    context.addIssue({ code: 'custom', message: error });
    return z.NEVER;
  });
}
