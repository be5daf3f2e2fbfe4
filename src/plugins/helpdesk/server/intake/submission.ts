import { z } from '@strapi/utils';
import { CASE_LIMITS, INTAKE_LIMITS, REQUESTER_LIMITS } from '../../shared/limits';
import type { FieldError } from '../platform/errors';
import { fieldErrorsOf } from '../platform/field-errors';

const text = (max: number) => z.string('must be a text').max(max, `must have at most ${max} characters`);
const reference = text(120).trim().min(1, 'must not be empty');

/**
 * The form of a web form submission. Every key that is not named here is refused, so that nobody can set a status,
 * owner, number, priority or date from outside.
 */
const submissionSchema = z.strictObject({
  campaign: reference,
  subject: text(CASE_LIMITS.subject).trim().optional(),
  message: text(CASE_LIMITS.message).optional(),
  requester: z.strictObject(
    {
      name: text(REQUESTER_LIMITS.name).trim().optional(),
      email: text(REQUESTER_LIMITS.email).trim().optional(),
      phone: text(REQUESTER_LIMITS.phone).trim().optional(),
    },
    'must be an object with name, email or phone',
  ),
  category: reference.optional(),
  form: reference.optional(),
  answers: z.record(z.string(), z.unknown(), 'must be an object').optional(),
  // Counted before each is looked at: there may be tens of thousands.
  consents: z
    .array(z.unknown(), 'must be a list')
    .max(INTAKE_LIMITS.consents, `must have at most ${INTAKE_LIMITS.consents} entries`)
    .pipe(z.array(text(80)))
    .optional(),
});

export type Submission = z.infer<typeof submissionSchema>;

/** Reads what was submitted, or says of every bad field what is wrong with it: of the first ones, where somebody made up hundreds. */
export function readSubmission(data: unknown): { ok: true; submission: Submission } | { ok: false; errors: FieldError[] } {
  const parsed = submissionSchema.safeParse(data, {
    error: (issue) => (issue.input === undefined && issue.code === 'invalid_type' ? 'is required' : undefined),
  });
  if (parsed.success) return { ok: true, submission: parsed.data };
  return { ok: false, errors: fieldErrorsOf(parsed.error, 'is not a field of this form').slice(0, INTAKE_LIMITS.errors) };
}
