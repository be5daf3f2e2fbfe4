import type { z } from '@strapi/utils';
import { fieldsOf } from '../../shared/conditions';
import type { FormDefinition, FormField, FormSection } from '../../shared/form-fields';
import { isAbsent } from '../../shared/operators';
import { answerSchema } from './answer-schema';

export interface Question {
  field: FormField;
  section: FormSection | undefined;
  schema: z.ZodType;
  /** Whether answers decide if it is shown. */
  conditional: boolean;
}

/** Definitions never change, and making their schemas costs more than using them. */
const compiled = new WeakMap<FormDefinition, Map<string, Question>>();

/** The fields of a form by key, in order, ready for use: compiled once for each definition. */
export function compiledForm(definition: FormDefinition): ReadonlyMap<string, Question> {
  const known = compiled.get(definition);
  if (known) return known;
  const sections = new Map((definition.sections ?? []).map((section) => [section.key, section]));
  const questions = new Map(
    definition.fields.map((field): [string, Question] => {
      const section = field.section === undefined ? undefined : sections.get(field.section);
      const conditions = [field.visibleWhen, section?.visibleWhen].flatMap((condition) => (condition ? fieldsOf(condition) : []));
      return [field.key, { field, section, schema: answerSchema(field), conditional: conditions.length > 0 }];
    }),
  );
  compiled.set(definition, questions);
  return questions;
}

/** Answers of a case to a form, by field key. Null is an answer that was emptied on purpose, so that no default fills it. */
export type Answers = Record<string, unknown>;

/** Whether nothing was answered: empty texts, nulls and empty lists are no answers. */
export function isUnanswered(answer: unknown): boolean {
  return isAbsent(typeof answer === 'string' ? answer.trim() : answer);
}

/** The answer to a field; its default where nobody has answered yet, undefined where there is none. */
export function answerOrDefault(field: FormField, answers: Answers): unknown {
  if (Object.hasOwn(answers, field.key)) return answers[field.key];
  // A hidden field is not asked any more: only what was once answered counts.
  return field.hidden ? undefined : field.default;
}
