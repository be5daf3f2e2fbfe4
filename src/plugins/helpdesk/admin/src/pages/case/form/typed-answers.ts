import type { CaseForm } from '../../../../../shared/contracts/cases';
import type { FormField } from '../../../../../shared/form-fields';
import { answerKey, type CardEdit } from '../save/card-edits';

/** An answer that is typed but not saved, with the field as it was asked while it was typed. */
export interface TypedAnswer {
  value: unknown;
  field: FormField;
}

/** By key of the field. */
export type Typed = Readonly<Record<string, TypedAnswer>>;

/** What is typed into one form, of all that is not saved in a card. */
export function typedInto(form: string, pending: Readonly<Record<string, CardEdit>>): Typed {
  const start = answerKey(form, '');
  return Object.fromEntries(
    Object.entries(pending).flatMap(([key, { mine, field }]) =>
      key.startsWith(start) && field ? [[key.slice(start.length), { value: mine ?? undefined, field }]] : [],
    ),
  );
}

/** The answers of a form as they would be saved; undefined for what was emptied. */
export function answersWith({ answers }: Pick<CaseForm, 'answers'>, typed: Typed): Record<string, unknown> {
  return { ...answers, ...Object.fromEntries(Object.entries(typed).map(([key, { value }]) => [key, value])) };
}

/** What is sent: null for what was emptied. */
export function toSend(typed: Typed): Record<string, unknown> {
  return Object.fromEntries(Object.entries(typed).map(([key, { value }]) => [key, value ?? null]));
}

/** Typed answers that the form, changed meanwhile, has no place for: they are shown beside it, and never dropped. */
export function withoutPlace({ definition }: Pick<CaseForm, 'definition'>, typed: Typed): [key: string, answer: TypedAnswer][] {
  const now = new Map(definition.fields.map((field) => [field.key, field]));
  return Object.entries(typed).filter(([key, { field }]) => {
    const present = now.get(key);
    return !present || present.hidden || present.kind !== field.kind;
  });
}
