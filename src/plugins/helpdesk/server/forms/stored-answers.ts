import type { FormDefinition, FormField } from '../../shared/form-fields';
import type { Answers } from './compiled-form';

/** An answer to a question that a later version of the form does not ask, or not in this way, with its version (B4). */
export interface FormerAnswer {
  key: string;
  version: number;
  value: unknown;
}

/** Answers to the fields of one version, and those that were given to others before. */
export interface PresentAnswers {
  answers: Answers;
  former: FormerAnswer[];
}

/** Answers of a case to one form, with the version they were given on. */
export interface StoredAnswers extends PresentAnswers {
  formId: number;
  slug: string;
  version: number;
  definition: FormDefinition;
  /** The fields, as they were asked then, that former answers belong to: by version, then key. */
  formerFields: ReadonlyMap<number, ReadonlyMap<string, FormField>>;
}

export const NO_ANSWERS: PresentAnswers = { answers: {}, former: [] };

/**
 * Stored answers as the form's newest version reads them (R46, B4): those to fields of the same key and kind stand, also
 * while the field or the chosen option is hidden; the others are former answers. None is lost.
 */
export function presentAnswers(stored: StoredAnswers, newest: { version: number; definition: FormDefinition }): PresentAnswers {
  if (stored.version >= newest.version) return { answers: stored.answers, former: stored.former };
  const asked = kindsOf(stored.definition);
  const now = kindsOf(newest.definition);
  const standing = ([key]: [string, unknown]) => now.has(key) && now.get(key) === asked.get(key);
  const entries = Object.entries(stored.answers);
  const gone = entries.filter((entry) => !standing(entry));
  return {
    answers: Object.fromEntries(entries.filter(standing)),
    former: [...stored.former, ...gone.map(([key, value]) => ({ key, version: stored.version, value }))],
  };
}

/** Stored answers by slug of their form, as its newest version reads them; those to forms that are not there as they are. */
export function presentBySlug(
  stored: StoredAnswers[],
  forms: Iterable<{ slug: string; version: number; definition: FormDefinition }>,
): Record<string, PresentAnswers> {
  const newest = new Map([...forms].map((form) => [form.slug, form]));
  return Object.fromEntries(stored.map((one) => [one.slug, presentAnswers(one, newest.get(one.slug) ?? one)]));
}

function kindsOf({ fields }: FormDefinition): Map<string, FormField['kind']> {
  return new Map(fields.map(({ key, kind }) => [key, kind]));
}
