import { z } from '@strapi/utils';
import type { FormDefinition, FormField } from '../../shared/form-fields';
import { normaliseEmail, normalisePhone } from '../contacts/addresses';
import type { FieldError } from '../platform/errors';

export type Answers = Record<string, unknown>;

export type AnswersResult = { ok: true; answers: Answers } | { ok: false; errors: FieldError[] };

const SHORT_TEXT = 1_000;
const LONG_TEXT = 20_000;

/**
 * Checks answers against one version of a form (R42) and brings them into the form they are stored in.
 *
 * Empty texts, nulls and empty lists count as no answer and are left out. Every bad field is named at once, with a
 * path below `answers`; a key the form does not have is an error too, so that nothing is dropped in silence.
 *
 * @param answers by field key, as they came from outside
 */
export function validateAnswers(definition: FormDefinition, answers: Answers): AnswersResult {
  const errors: FieldError[] = [];
  const accepted: Answers = {};
  const questions = questionsOf(definition);

  const keys = new Set(questions.map(({ field }) => field.key));
  for (const key of Object.keys(answers)) {
    if (!keys.has(key)) errors.push({ path: ['answers', key], message: 'the form has no such field' });
  }
  for (const { field, schema } of questions) {
    if (field.kind === 'heading') continue;
    const answer = Object.hasOwn(answers, field.key) ? answers[field.key] : undefined;
    if (isMissing(answer)) {
      if (field.required) errors.push({ path: ['answers', field.key], message: 'an answer is required' });
      continue;
    }
    const parsed = schema.safeParse(answer);
    if (parsed.success) accepted[field.key] = parsed.data;
    else {
      errors.push({ path: ['answers', field.key], message: parsed.error.issues[0]?.message ?? 'is not valid' });
    }
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, answers: accepted };
}

interface Question {
  field: FormField;
  schema: z.ZodType;
}

/** Definitions never change, and making their schemas costs more than using them. */
const compiled = new WeakMap<FormDefinition, Question[]>();

function questionsOf(definition: FormDefinition): Question[] {
  const known = compiled.get(definition);
  if (known) return known;
  const questions = definition.fields.map((field) => ({ field, schema: schemaOf(field) }));
  compiled.set(definition, questions);
  return questions;
}

function isMissing(answer: unknown): boolean {
  return (
    answer === undefined ||
    answer === null ||
    (typeof answer === 'string' && answer.trim() === '') ||
    (Array.isArray(answer) && answer.length === 0)
  );
}

function schemaOf(field: FormField): z.ZodType {
  switch (field.kind) {
    case 'short-text':
      return text(field, SHORT_TEXT);
    case 'long-text':
      return text(field, LONG_TEXT);
    case 'number':
    case 'money':
      return number(field);
    case 'date':
      return z.iso.date('must be a date such as 2026-12-24');
    case 'date-time':
      return z.iso
        .datetime({ offset: true, error: 'must be a time such as 2026-12-24T09:00:00Z' })
        .transform((value) => new Date(value).toISOString());
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
      return z.url({ protocol: /^https?$/, error: 'must be a web address that begins with http:// or https://' }).max(2_000);
    case 'heading':
      return z.never('takes no answer');
  }
}

function text(field: FormField, ceiling: number): z.ZodType<string> {
  const max = Math.min(field.max ?? ceiling, ceiling);
  return z
    .string('must be a text')
    .trim()
    .min(field.min ?? 0, `must have at least ${field.min} characters`)
    .max(max, `must have at most ${max} characters`);
}

function number(field: FormField): z.ZodType<number> {
  return z
    .number('must be a number')
    .min(field.min ?? -Number.MAX_SAFE_INTEGER, `must be at least ${field.min ?? -Number.MAX_SAFE_INTEGER}`)
    .max(field.max ?? Number.MAX_SAFE_INTEGER, `must be at most ${field.max ?? Number.MAX_SAFE_INTEGER}`);
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
