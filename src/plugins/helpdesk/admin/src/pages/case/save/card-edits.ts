import type { CaseCard, ChangeCase, Choice, Tag } from '../../../../../shared/contracts/cases';
import type { FormField } from '../../../../../shared/form-fields';
import { isSame } from '../../../drafts/is-same';
import type { FieldEdit } from './merge-fields';

/** Fields of the header that are saved with the card. */
export interface HeaderValues {
  subject: string;
  priority: number;
  deadlineAt: string | null;
  owner: { id: number; name: string } | null;
  category: Choice | null;
  tags: Tag[];
}
export type HeaderKey = keyof HeaderValues;

/** Of an answer: with the field as it was asked while it was typed. */
export interface CardEdit extends FieldEdit {
  field?: FormField;
}

/**
 * All that was changed in a card and not saved; the content of its draft. Keys are paths as the server names them:
 * `subject`, `answers.claim.plate`.
 */
export interface CardEdits {
  edits: Readonly<Record<string, CardEdit>>;
  /** By slug of the form, the version in which the first answer was typed. */
  versions: Readonly<Record<string, number>>;
}

export const NO_EDITS: CardEdits = { edits: {}, versions: {} };

export const answerKey = (form: string, field: string) => `answers.${form}.${field}`;

/** @returns null for what is no answer */
export function answerOfKey(key: string): { form: string; field: string } | null {
  const [kind, form, ...field] = key.split('.');
  return kind === 'answers' && form && field.length > 0 ? { form, field: field.join('.') } : null;
}

/** What a card has saved under a key; null for nothing. */
export function savedValue(card: CaseCard, key: string): unknown {
  const answer = answerOfKey(key);
  if (!answer) return card[key as HeaderKey] ?? null;
  return card.forms.find(({ slug }) => slug === answer.form)?.answers[answer.field] ?? null;
}

/** What is in a field: what was typed, or else what is saved. */
export function shownValue({ edits }: CardEdits, card: CaseCard, key: string): unknown {
  const edit = edits[key];
  return edit ? edit.mine : savedValue(card, key);
}

/**
 * Sets a field. What is as it is saved, or as it was, is no edit any more.
 *
 * @param asked of an answer: the field, and the version of its form
 */
export function withEdit(
  { edits, versions }: CardEdits,
  card: CaseCard,
  key: string,
  mine: unknown,
  asked?: { field: FormField; version: number },
): CardEdits {
  const { [key]: before, ...others } = edits;
  const saved = savedValue(card, key);
  const base = before ? before.base : saved;
  const form = asked && answerOfKey(key)?.form;
  const nextEdits =
    isSame(mine ?? null, saved) || isSame(mine ?? null, base)
      ? others
      : { ...others, [key]: { base, mine: mine ?? null, ...(asked && { field: asked.field }) } };
  return trimmed({ edits: nextEdits, versions: form && !versions[form] ? { ...versions, [form]: asked.version } : versions });
}

export function withoutEdits({ edits, versions }: CardEdits, keys: readonly string[]): CardEdits {
  return trimmed({ edits: Object.fromEntries(Object.entries(edits).filter(([key]) => !keys.includes(key))), versions });
}

/** What is left once some edits were saved: those that were changed again meanwhile, on what is saved now. */
export function afterSave({ edits, versions }: CardEdits, sent: CardEdits['edits']): CardEdits {
  const left = Object.entries(edits).flatMap(([key, edit]): [string, CardEdit][] => {
    const before = sent[key];
    if (!before) return [[key, edit]];
    return isSame(before.mine, edit.mine) ? [] : [[key, { ...edit, base: before.mine }]];
  });
  return trimmed({ edits: Object.fromEntries(left), versions });
}

/** What is sent to save edits, in the one form that the server takes. */
export function toSend({ edits, versions }: CardEdits): Omit<ChangeCase.Request['data'], 'revision'> {
  const data: Record<string, unknown> = {};
  const answers: Record<string, Record<string, unknown>> = {};
  for (const [key, { mine }] of Object.entries(edits)) {
    const answer = answerOfKey(key);
    if (answer) (answers[answer.form] ??= {})[answer.field] = mine;
    else data[key] = referenceOf(key, mine);
  }
  const formVersions = Object.fromEntries(Object.entries(versions).filter(([form]) => answers[form]));
  return { ...data, ...(Object.keys(answers).length > 0 && { answers, formVersions }) };
}

function referenceOf(key: string, value: unknown): unknown {
  if (key === 'owner') return (value as HeaderValues['owner'])?.id ?? null;
  if (key === 'category') return (value as HeaderValues['category'])?.slug ?? null;
  if (key === 'tags') return (value as HeaderValues['tags']).map(({ slug }) => slug);
  return value;
}

/** Versions only of forms that have edits. */
function trimmed({ edits, versions }: CardEdits): CardEdits {
  const forms = new Set(Object.keys(edits).map((key) => answerOfKey(key)?.form));
  return { edits, versions: Object.fromEntries(Object.entries(versions).filter(([form]) => forms.has(form))) };
}

/** Reads what a draft holds. @returns nothing changed for what is no draft of a card */
export function readEdits(content: unknown): CardEdits {
  const isEdits = typeof content === 'object' && content !== null && 'edits' in content && 'versions' in content;
  return isEdits ? (content as CardEdits) : NO_EDITS;
}
