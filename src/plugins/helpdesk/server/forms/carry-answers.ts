import type { FormDefinition, FormField } from '../../shared/form-fields';
import { compiledForm, isUnanswered, type Answers } from './compiled-form';
import { visibleFields } from './visible-fields';

/** Why an answer does not come along. */
export type ClearedReason = 'no-such-field' | 'other-kind' | 'not-valid' | 'not-shown';

export interface ClearedAnswer {
  key: string;
  value: unknown;
  reason: ClearedReason;
}

/** What it takes beside the answers that were kept to get all of them back, to the last. */
export interface Restore {
  /** Keys of the former answers, in their order. */
  order: string[];
  /** Those that were cleared, or changed to fit. */
  originals: Answers;
}

export interface CarriedAnswers {
  kept: Answers;
  cleared: ClearedAnswer[];
  restore: Restore;
}

/**
 * Which answers come along to another form, or to another version of the same (D4, B5): those to a field of the same
 * key and kind that are valid there and shown. Nothing is lost: what is cleared is named, and `restoreAnswers` undoes it.
 */
export function carryAnswers(from: { definition: FormDefinition; answers: Answers }, to: FormDefinition): CarriedAnswers {
  const before = compiledForm(from.definition);
  const after = compiledForm(to);
  const fitting: Answers = {};
  const reasons = new Map<string, ClearedReason>();
  for (const [key, value] of Object.entries(from.answers)) {
    const question = after.get(key);
    if (!question || question.field.hidden) reasons.set(key, 'no-such-field');
    else if (!sameKind(before.get(key)?.field, question.field)) reasons.set(key, 'other-kind');
    else if (isUnanswered(value)) fitting[key] = value;
    else {
      const parsed = question.schema.safeParse(value);
      if (parsed.success) fitting[key] = parsed.data;
      else reasons.set(key, 'not-valid');
    }
  }
  const shown = new Set(visibleFields(to, fitting).map(({ key }) => key));
  for (const key of Object.keys(fitting)) if (!shown.has(key)) reasons.set(key, 'not-shown');

  const entries = Object.entries(from.answers);
  const kept = Object.fromEntries(Object.entries(fitting).filter(([key]) => shown.has(key)));
  return {
    kept,
    cleared: entries.flatMap(([key, value]) => {
      const reason = reasons.get(key);
      return reason ? [{ key, value, reason }] : [];
    }),
    restore: {
      order: entries.map(([key]) => key),
      originals: Object.fromEntries(entries.filter(([key, value]) => !Object.hasOwn(kept, key) || !isSame(kept[key], value))),
    },
  };
}

/**
 * The former answers. An answer that was kept and has been changed since stays changed; answers that only the other
 * form asked for are not among them.
 */
export function restoreAnswers(current: Answers, { order, originals }: Restore): Answers {
  return Object.fromEntries(
    order.flatMap((key): [string, unknown][] => {
      if (Object.hasOwn(originals, key)) return [[key, originals[key]]];
      return Object.hasOwn(current, key) ? [[key, current[key]]] : [];
    }),
  );
}

function sameKind(one: FormField | undefined, other: FormField): boolean {
  return one?.kind === other.kind;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
