import { UNANSWERED_KINDS, type FormDefinition, type FormField } from '../../shared/form-fields';
import type { FieldError } from '../platform/errors';
import { answerOrDefault, compiledForm, isUnanswered, type Answers, type Question } from './compiled-form';
import { fileProblem, type Upload } from './file-problem';
import { visibleFields } from './visible-fields';

export type { Answers };

export type AnswersResult = { ok: true; answers: Answers } | { ok: false; errors: FieldError[] };

export interface AnswersOptions {
  /** Whether they come through a public form, which asks for no contact. */
  isPublic?: boolean;
  /** Files that came with the answers; without them names of files are not compared. */
  uploads?: readonly Upload[];
  /** Whether they come from an integration or our own code, which may set what people may not change. */
  isMachine?: boolean;
  /** documentIds of the contacts that answers may name; without them contacts are not looked for. */
  contacts?: ReadonlySet<string>;
  /**
   * What is stored already: answers to hidden and read-only fields stay as they are there, and so does the choice of an
   * entry that was hidden since. Files and contacts that are named there already are not looked for again.
   */
  previous?: Answers;
}

/**
 * Checks answers against one version of a form (R42) and brings them into the form they are stored in.
 *
 * Empty texts, nulls and empty lists count as no answer and are left out; null stays where it keeps a default from
 * coming back. What is not shown takes no answer: one that was given before the conditions changed is left out. Every
 * bad field is named at once, with a path below `answers`; a key the form does not ask for is an error too, so that
 * nothing is dropped in silence.
 *
 * @param answers by field key, as they came from outside
 */
export function validateAnswers(definition: FormDefinition, answers: Answers, options: AnswersOptions = {}): AnswersResult {
  const questions = compiledForm(definition);
  const { isPublic = false, isMachine = false, previous = {} } = options;
  // Its answer stays as it is stored.
  const isFixed = (question: Question | undefined) => Boolean(question?.field.hidden || (question?.field.readOnly && !isMachine));
  const errors: FieldError[] = [];
  const refuse = (key: string, message: string) => errors.push({ path: ['answers', key], message });

  const parsed = new Map<string, Parsed>();
  const parse = (question: Question): Parsed => {
    const known = parsed.get(question.field.key);
    if (known) return known;
    const result = parseAnswer(question, isFixed(question) ? previous : answers, previous, isPublic);
    parsed.set(question.field.key, result);
    return result;
  };
  // An answer that is refused anyway could be of any shape, so conditions are not asked about it.
  const forConditions = (question: Question) => (parse(question).error === undefined ? parse(question).value : undefined);
  const shown = new Set(visibleFields(definition, answers, forConditions).map(({ key }) => key));

  for (const key of Object.keys(answers)) {
    const question = questions.get(key);
    const kept = isFixed(question) && isSame(answers[key], previous[key]);
    if (!question || (!kept && !isAsked(question, isPublic, shown.has(key)))) refuse(key, 'the form has no such field');
  }
  const accepted: Answers = {};
  for (const [key, question] of questions) {
    const { field } = question;
    if (field.hidden && Object.hasOwn(previous, key)) accepted[key] = previous[key];
    if (!shown.has(key) || UNANSWERED_KINDS.includes(field.kind) || isLeftToAgents(question, isPublic)) continue;
    const { value, error } = parse(question);
    if (isFixed(question) && Object.hasOwn(answers, key) && !isSame(parseAnswer(question, answers, previous, isPublic).value, value)) {
      refuse(key, 'cannot be changed');
    } else if (isUnanswered(value)) {
      if (field.required) refuse(key, 'an answer is required');
      else if (field.default !== undefined) accepted[key] = null;
    } else if (error) refuse(key, error);
    else {
      const problem = isSame(value, previous[key]) ? null : referenceProblem(field, value, options);
      if (problem) refuse(key, problem);
      else accepted[key] = value;
    }
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, answers: accepted };
}

interface Parsed {
  /** In its stored form; as it came where that is not possible. */
  value: unknown;
  error?: string;
}

/** What is wrong with an answer that names something which has to be there. */
function referenceProblem(field: FormField, value: unknown, { uploads, contacts }: AnswersOptions): string | null {
  if (field.kind === 'file' && uploads) return fileProblem(field, value as string[], uploads);
  if (field.kind === 'contact' && contacts && !contacts.has(String(value))) return 'there is no such contact';
  return null;
}

function parseAnswer(question: Question, answers: Answers, previous: Answers, isPublic: boolean): Parsed {
  if (isLeftToAgents(question, isPublic)) return { value: undefined };
  const value = answerOrDefault(question.field, answers);
  if (isUnanswered(value)) return { value: undefined };
  const kept = hiddenChoices(question.field, previous[question.field.key]);
  if (kept.has(value)) return { value };
  const offered = Array.isArray(value) && kept.size > 0 ? value.filter((key) => !kept.has(key)) : value;
  const result = question.schema.safeParse(offered);
  if (result.success) return { value: offered === value ? result.data : [...new Set(value as string[])] };
  return { value, error: result.error.issues[0]?.message ?? 'is not valid' };
}

/** Entries that were chosen before and are no longer offered. */
function hiddenChoices({ options }: FormField, before: unknown): ReadonlySet<unknown> {
  const chosen = Array.isArray(before) ? before : [before];
  return new Set(options?.filter(({ key, hidden }) => hidden && chosen.includes(key)).map(({ key }) => key));
}

/** A contact is chosen by people who may see contacts. */
function isLeftToAgents({ field }: Question, isPublic: boolean): boolean {
  return isPublic && field.kind === 'contact';
}

/** Whether an answer may be sent: also for a field that other answers have hidden meanwhile. */
function isAsked(question: Question, isPublic: boolean, shown: boolean): boolean {
  const { hidden, kind } = question.field;
  if (hidden || UNANSWERED_KINDS.includes(kind) || isLeftToAgents(question, isPublic)) return false;
  return shown || question.conditional;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
