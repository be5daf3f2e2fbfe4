import { z } from '@strapi/utils';
import { CASE_LIMITS } from '../../shared/limits';
import { SOURCES } from '../../shared/sources';
import { databaseIdSchema, MAX_DATABASE_INTEGER } from '../platform/database-id';
import type { FieldError } from '../platform/errors';
import type { CustomField } from './case-store';
import { parseToMany, parseToOne, type RelationTarget, type ToManyChange } from './relation-input';

/** What a generic write asks for, checked in form; what its references point to is not looked up yet. */
export interface CaseInput {
  /** The revision the writer has read, when they ask for the conflict check. */
  expectedRevision?: number;
  subject?: string;
  source?: (typeof SOURCES)[number];
  priority?: number | null;
  deadlineAt?: Date | null;
  callbackAt?: Date | null;
  /** Yes to what a transition asks before it is made. */
  confirmed?: boolean;
  legalHold?: boolean;
  contact?: RelationTarget;
  campaign?: RelationTarget;
  status?: RelationTarget;
  category?: RelationTarget;
  owner?: RelationTarget;
  tags?: ToManyChange;
  /** By slug of the form, then key of the field; what they may be is the form's to say. */
  answers?: Record<string, Record<string, unknown>>;
  /** By slug of the form, the version that its answers were filled in with; without one, the newest. */
  formVersions?: Record<string, number>;
  custom: Record<string, unknown>;
  /** Fields that only the system writes, as they were sent: allowed when they say what already is. */
  system: Record<string, unknown>;
}

const time = z
  .union([z.iso.datetime({ offset: true }).transform((text) => new Date(text)), z.date()], 'must be a time such as 2026-12-24T09:00:00Z')
  .nullable();

const plain = {
  subject: z
    .string('must be a text')
    .trim()
    .min(1, 'must not be empty')
    .max(CASE_LIMITS.subject, `must have at most ${CASE_LIMITS.subject} characters`),
  source: z.enum(SOURCES, `must be one of: ${SOURCES.join(', ')}`),
  priority: z.int('must be a whole number').min(0, 'must be at least 0').max(100, 'must be at most 100').nullable(),
  deadlineAt: time,
  callbackAt: time,
  confirmed: z.boolean('must be true or false'),
  legalHold: z.boolean('must be true or false'),
  formVersions: z.record(z.string(), databaseIdSchema('must be the number of a version'), 'must be an object of forms'),
  answers: z.record(z.string(), z.record(z.string(), z.unknown(), 'must be an object'), 'must be an object of forms'),
} satisfies Partial<Record<keyof CaseInput, z.ZodType>>;

const TO_ONE = ['contact', 'campaign', 'status', 'category', 'owner'] as const;
const REQUIRED_RELATIONS = new Set<string>(['contact', 'campaign', 'status']);

/** Fields that follow from others or are given once. */
const SYSTEM = new Set(['number', 'phase', 'statusSince', 'closedAt', 'firstRespondedAt', 'trackingTokenHash']);

/** What Strapi adds to every document; nobody means to change it. */
const DOCUMENT = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]);

/** Whether a name is taken by a field of our own, so that a field an admin adds cannot have it. */
export function isOwnField(name: string): boolean {
  return (
    DOCUMENT.has(name) ||
    SYSTEM.has(name) ||
    Object.hasOwn(plain, name) ||
    (TO_ONE as readonly string[]).includes(name) ||
    name === 'tags' ||
    name === 'revision'
  );
}

const CUSTOM_TYPES: Record<string, z.ZodType> = {
  string: z.string('must be a text').max(255),
  text: z.string('must be a text').max(100_000),
  richtext: z.string('must be a text').max(100_000),
  email: z.email('must be an e-mail address'),
  uid: z.string('must be a text').max(255),
  enumeration: z.string('must be a text').max(255),
  integer: z
    .int('must be a whole number')
    .min(-MAX_DATABASE_INTEGER - 1, 'is too small')
    .max(MAX_DATABASE_INTEGER, 'is too great'),
  biginteger: z.union([z.int(), z.string().regex(/^-?\d{1,18}$/)], 'must be a whole number'),
  float: z.number('must be a number'),
  decimal: z.number('must be a number'),
  boolean: z.boolean('must be true or false'),
  date: z.iso.date('must be a date such as 2026-12-24'),
  datetime: z.iso.datetime({ offset: true, error: 'must be a time such as 2026-12-24T09:00:00Z' }),
  time: z.iso.time('must be a time of day such as 09:00'),
  json: z.json('must be JSON'),
};

/**
 * Reads the `data` of a generic write to a case.
 *
 * @param data as it came through REST, the Content Manager or the Document Service
 * @param customFields plain fields that admins added to the type, with the options of an enumeration
 * @returns every bad field at once, or the input
 */
export function readCaseInput(
  data: Record<string, unknown>,
  customFields: (CustomField & { options?: string[] })[],
): { ok: true; input: CaseInput } | { ok: false; errors: FieldError[] } {
  const input: CaseInput = { custom: {}, system: {} };
  const errors: FieldError[] = [];
  const custom = new Map(customFields.map((field) => [field.attribute, field]));

  const accept = (key: string, schema: z.ZodType, target: object) => {
    const parsed = schema.safeParse(data[key]);
    if (parsed.success) Object.assign(target, { [key]: parsed.data });
    else errors.push({ path: [key], message: parsed.error.issues[0]?.message ?? 'is not valid' });
  };

  for (const key of Object.keys(data)) {
    const value = data[key];
    const field = custom.get(key);
    if (value === undefined || DOCUMENT.has(key)) continue;
    if (SYSTEM.has(key)) input.system[key] = value;
    else if (key === 'revision') {
      if (Number.isSafeInteger(value)) input.expectedRevision = Number(value);
      else errors.push({ path: ['revision'], message: 'must be a whole number' });
    } else if (Object.hasOwn(plain, key)) accept(key, plain[key as keyof typeof plain], input);
    else if ((TO_ONE as readonly string[]).includes(key)) {
      const parsed = parseToOne(value);
      if (!parsed.ok) errors.push({ path: [key], message: 'must be a documentId or null' });
      else if (parsed.value === null && REQUIRED_RELATIONS.has(key)) errors.push({ path: [key], message: 'cannot be empty' });
      else if (parsed.value !== undefined) Object.assign(input, { [key]: parsed.value });
    } else if (key === 'tags') {
      const parsed = parseToMany(value);
      if (parsed.ok) input.tags = parsed.value;
      else errors.push({ path: ['tags'], message: 'must be a list of documentIds or slugs' });
    } else if (field) {
      const type = field.options ? z.enum(field.options, `must be one of: ${field.options.join(', ')}`) : CUSTOM_TYPES[field.type];
      accept(key, (type ?? z.never('cannot be changed here')).nullable(), input.custom);
    } else errors.push({ path: [key], message: 'is not a field of a case that can be written' });
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, input };
}
