import type { ChangeValue } from '../../shared/contracts/cases';
import type { Form } from '../configuration/catalogue';
import { compiledForm, type Answers } from '../forms/compiled-form';
import { validateAnswers } from '../forms/validate-answers';
import type { FieldError } from '../platform/errors';
import type { FieldChange } from './plan-change';

/** Answers of one form to be written, pinned to its present version. */
export interface AnswersToSave {
  form: Pick<Form, 'id' | 'slug' | 'version'>;
  answers: Answers;
}

export type AnswersPlan = { ok: true; saves: AnswersToSave[]; changes: FieldChange[] } | { ok: false; errors: FieldError[] };

/**
 * Decides what new answers do to a case (R40, B4). Only what is given changes, null takes an answer away; the whole is
 * then checked against the form's present version. Answers to fields which that version no longer has stay as they are.
 *
 * @param given by slug of the form, then key of the field
 * @param forms of the case's campaign
 * @param stored what the case has, by slug of the form
 * @param isMachine whether no person gives them; see `AnswersOptions`
 */
export function planAnswers(
  given: Record<string, Answers>,
  forms: Form[],
  stored: Record<string, Answers>,
  isMachine = false,
): AnswersPlan {
  const errors: FieldError[] = [];
  const saves: AnswersToSave[] = [];
  const changes: FieldChange[] = [];
  for (const [slug, answers] of Object.entries(given)) {
    const form = forms.find((candidate) => candidate.slug === slug);
    if (!form) {
      errors.push({ path: ['answers', slug], message: 'the campaign has no such form' });
      continue;
    }
    const before = stored[slug] ?? {};
    const [known, old] = split(before, form);
    const result = validateAnswers(form.definition, { ...known, ...answers }, { previous: known, isMachine });
    if (!result.ok) {
      errors.push(...result.errors.map(({ path: [, ...key], message }) => ({ path: ['answers', slug, ...key], message })));
      continue;
    }
    const after = { ...old, ...result.answers };
    const changed = answerChanges(slug, before, after);
    if (changed.length > 0) saves.push({ form, answers: after });
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

/** Answers to fields that the form's present version has, and those to fields that it had. */
function split(answers: Answers, { definition }: Form): [known: Answers, old: Answers] {
  const fields = compiledForm(definition);
  const pick = (isKnown: boolean) => Object.fromEntries(Object.entries(answers).filter(([key]) => fields.has(key) === isKnown));
  return [pick(true), pick(false)];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

function side(value: unknown): ChangeValue {
  return (value ?? null) as ChangeValue;
}
