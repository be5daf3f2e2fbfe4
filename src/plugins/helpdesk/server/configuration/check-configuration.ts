import { z } from '@strapi/utils';
import { LANGUAGE_TAG, type Localised } from '../../shared/localised';
import { UID } from '../../shared/uids';
import type { FieldError } from '../platform/errors';
import { templateProblems } from '../templates/template-problems';
import { statusRulesSchema, transitionsSchema } from '../workflow/definition';
import { campaignMembersSchema } from './campaign-members-schema';

const language = z.string().regex(LANGUAGE_TAG, 'must be a language such as "cs"');
const texts = (max: number) => z.record(language, z.string().max(max, `must have at most ${max} characters`));
const someTexts = (max: number) => texts(max).refine((value) => Object.keys(value).length > 0, 'needs a text in one language at least');

/** The JSON attributes of configuration types, which Strapi itself takes in any shape. */
const SHAPES: Partial<Record<string, Record<string, z.ZodType>>> = {
  [UID.campaign]: { nameTranslations: texts(120).nullish(), members: campaignMembersSchema.nullish() },
  [UID.workflow]: { nameTranslations: texts(120).nullish(), transitions: transitionsSchema.nullish() },
  [UID.status]: { nameTranslations: texts(120).nullish(), rules: statusRulesSchema.nullish() },
  [UID.category]: { nameTranslations: texts(120).nullish() },
  [UID.form]: { titleTranslations: texts(200).nullish() },
  [UID.consentPurpose]: { wording: someTexts(5_000) },
  [UID.template]: { subject: someTexts(500), body: someTexts(50_000) },
};

/**
 * What is wrong with a write to a configuration type, apart from what Strapi checks itself. A part that could not be
 * used would otherwise be noticed only when a case needs it.
 *
 * @param uid of the content type
 * @param data the fields that are written; others are not looked at
 */
export function checkConfiguration(uid: string, data: Record<string, unknown>): FieldError[] {
  const shapes = Object.entries(SHAPES[uid] ?? {}).filter(([field]) => data[field] !== undefined);
  const errors = shapes.flatMap(([field, schema]) => {
    const parsed = schema.safeParse(data[field]);
    return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => ({ path: [field, ...path.map(String)], message }));
  });
  if (errors.length > 0 || uid !== UID.template) return errors;
  return templateProblems(data as { subject?: Localised; body?: Localised });
}
