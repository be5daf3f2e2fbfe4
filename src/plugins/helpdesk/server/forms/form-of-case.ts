import type { CaseForm, FormerAnswer as FormerAnswerShown } from '../../shared/contracts/cases';
import type { FormDefinition, FormField } from '../../shared/form-fields';
import type { Form } from '../configuration/catalogue';
import { answerReferences } from './answer-references';
import { presentAnswers, type StoredAnswers } from './stored-answers';

type Reason = FormerAnswerShown['reason'];

/**
 * A form as the card of a case shows it: the newest version with the answers it asks for, and beside them, in the words
 * of the version they were given on, those that it does not ask for any more (R46, B4).
 *
 * @param stored the case's answers to it; undefined where nobody has answered yet
 * @param contactNames of contacts that answers name, by documentId
 */
export function formOfCase(
  { slug, title, version, definition }: Pick<Form, 'slug' | 'title' | 'version' | 'definition'>,
  stored: StoredAnswers | undefined,
  { isAsked, contactNames }: { isAsked: boolean; contactNames: ReadonlyMap<string, string> },
): CaseForm {
  const form = { slug, title, version, definition, isAsked };
  if (!stored) return { ...form, answers: {}, answeredVersion: null, former: [], contacts: {} };
  const { answers, former } = presentAnswers(stored, { version, definition });
  const now = new Map(definition.fields.map((field) => [field.key, field]));
  const fieldThen = (key: string, given: number) =>
    given === stored.version ? fieldOf(stored.definition, key) : stored.formerFields.get(given)?.get(key);
  const show = (key: string, given: number, value: unknown, reason: Reason): FormerAnswerShown => {
    const field = fieldThen(key, given);
    return {
      key,
      kind: field?.kind,
      label: field?.label ?? { en: key },
      value: readable(value, field, contactNames),
      version: given,
      reason,
    };
  };
  const kept = Object.entries(answers).flatMap(([key, value]) => {
    const reason = now.get(key)?.hidden ? 'hidden' : namesHiddenOption(now.get(key), value) ? 'option-hidden' : null;
    return reason && value !== null ? [show(key, stored.version, value, reason)] : [];
  });
  const gone = former.map(({ key, version: given, value }) => show(key, given, value, now.has(key) ? 'other-kind' : 'no-such-field'));
  const contacts = answerReferences(definition, answers).contacts.flatMap((id) => {
    const name = contactNames.get(id);
    return name === undefined ? [] : [[id, name] as const];
  });
  return {
    ...form,
    answers,
    answeredVersion: stored.version,
    former: [...kept, ...gone].filter(({ value }) => value !== null),
    contacts: Object.fromEntries(contacts),
  };
}

function fieldOf({ fields }: FormDefinition, key: string): FormField | undefined {
  return fields.find((field) => field.key === key);
}

function namesHiddenOption(field: FormField | undefined, value: unknown): boolean {
  const chosen = Array.isArray(value) ? value : [value];
  return Boolean(field?.options?.some(({ key, hidden }) => hidden && chosen.includes(key)));
}

/** Chosen options are told by their labels, contacts by their names; anything else as it was answered. */
function readable(value: unknown, field: FormField | undefined, contactNames: ReadonlyMap<string, string>): unknown {
  if (field?.kind === 'contact') return contactNames.get(String(value)) ?? value;
  const label = (key: unknown) => field?.options?.find((option) => option.key === key)?.label ?? key;
  if (!field?.options) return value;
  return Array.isArray(value) ? value.map(label) : label(value);
}
