import type { ChangeValue } from '../../shared/contracts/cases';
import type { FormDefinition } from '../../shared/form-fields';
import type { Form } from '../configuration/catalogue';
import { isUnanswered, type Answers } from '../forms/compiled-form';
import type { Upload } from '../forms/file-problem';
import { NO_ANSWERS, type FormerAnswer, type PresentAnswers } from '../forms/stored-answers';
import { validateAnswers } from '../forms/validate-answers';
import { visibleFields } from '../forms/visible-fields';
import type { FieldError } from '../platform/errors';
import type { FieldChange } from './plan-change';

/** Answers of one form to be written, pinned to its present version. */
export interface AnswersToSave {
  form: Pick<Form, 'id' | 'slug' | 'version'>;
  answers: Answers;
  former: FormerAnswer[];
}

export type AnswersPlan = { ok: true; saves: AnswersToSave[]; changes: FieldChange[] } | { ok: false; errors: FieldError[] };

/** What new answers are decided with. */
export interface AnswersContext {
  /** Of the case's campaign. */
  forms: Form[];
  /** What the case has, by slug of the form, as the newest version reads it. */
  present: Record<string, PresentAnswers>;
  /** Versions that the answers were filled in with where those are not the newest, by slug of the form. */
  filledIn: ReadonlyMap<string, { version: number; definition: FormDefinition }>;
  /** Files of the case, and documentIds of those contacts that answers name and that there are. */
  files: readonly Upload[];
  contacts: ReadonlySet<string>;
  /** Whether no person gives them; see `AnswersOptions`. */
  isMachine: boolean;
}

/**
 * Decides what new answers do to a case (R40, B4). Only what is given changes, null takes an answer away; the whole is
 * then checked against the form's newest version. Former answers stay as they are. What was filled in with an older
 * version and cannot be kept is an error that names the field, never dropped.
 *
 * @param given by slug of the form, then key of the field
 */
export function planAnswers(given: Record<string, Answers>, context: AnswersContext): AnswersPlan {
  const errors: FieldError[] = [];
  const saves: AnswersToSave[] = [];
  const changes: FieldChange[] = [];
  for (const [slug, answers] of Object.entries(given)) {
    const form = context.forms.find((candidate) => candidate.slug === slug);
    if (!form) {
      errors.push({ path: ['answers', slug], message: 'the campaign has no such form' });
      continue;
    }
    const { answers: before, former } = Object.hasOwn(context.present, slug) ? (context.present[slug] ?? NO_ANSWERS) : NO_ANSWERS;
    const whole = { ...before, ...answers };
    const { files: uploads, contacts, isMachine } = context;
    const result = validateAnswers(form.definition, whole, { previous: before, uploads, contacts, isMachine });
    const filledIn = context.filledIn.get(slug);
    const lost = filledIn ? lostAnswers(answers, whole, filledIn, form) : [];
    if (!result.ok || lost.length > 0) {
      // What a new version did to a field says more than what is wrong with the answer now.
      const others = result.ok ? [] : result.errors.filter(({ path: [, key] }) => !lost.some((one) => one.key === key));
      errors.push(
        ...lost.map(({ key, message }) => ({ path: ['answers', slug, key], message })),
        ...others.map(({ path: [, ...key], message }) => ({ path: ['answers', slug, ...key], message })),
      );
      continue;
    }
    const after = result.answers;
    const changed = answerChanges(slug, before, after);
    if (changed.length > 0) saves.push({ form, answers: after, former });
    changes.push(...changed);
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, saves, changes };
}

/** How the answers to a form differ, as the timeline tells it. */
export function answerChanges(slug: string, before: Answers, after: Answers): FieldChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => !isSame(before[key], after[key]))
    .map((key) => ({ field: `answers.${slug}.${key}`, from: side(before[key]), to: side(after[key]) }));
}

/**
 * Answers that a newer version than the one they were filled in with does not take: its field went, became another, or
 * is not shown with these answers any more.
 */
function lostAnswers(
  given: Answers,
  whole: Answers,
  filledIn: { version: number; definition: FormDefinition },
  form: Form,
): { key: string; message: string }[] {
  const asked = new Map(filledIn.definition.fields.map((field) => [field.key, field]));
  const now = new Map(form.definition.fields.map((field) => [field.key, field]));
  const shownNow = new Set(visibleFields(form.definition, whole).map(({ key }) => key));
  const shownThen = new Set(visibleFields(filledIn.definition, whole).map(({ key }) => key));
  const since = `the form was changed meanwhile: version ${form.version}`;
  return Object.keys(given)
    .filter((key) => !isUnanswered(given[key]) && shownThen.has(key))
    .flatMap((key) => {
      const field = now.get(key);
      if (!field || field.hidden) return [{ key, message: `${since} no longer asks for this` }];
      if (field.kind !== asked.get(key)?.kind) return [{ key, message: `${since} asks for a ${field.kind} here` }];
      if (!shownNow.has(key)) return [{ key, message: `${since} does not ask for this with these answers` }];
      return [];
    });
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

function side(value: unknown): ChangeValue {
  return (value ?? null) as ChangeValue;
}
