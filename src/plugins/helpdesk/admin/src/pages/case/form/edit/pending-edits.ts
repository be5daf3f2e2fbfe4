import { applyFormEdits } from '../../../../../../shared/apply-form-edits';
import type { FormEdit } from '../../../../../../shared/form-edits';
import type { FormDefinition } from '../../../../../../shared/form-fields';
import type { Localised } from '../../../../../../shared/localised';

/**
 * Edits with one more. One that goes on with the last takes its place, so that typing a title is one edit to take back;
 * the name of what was added belongs to the addition, which cannot be without one.
 */
export function withEdit(edits: readonly FormEdit[], edit: FormEdit): FormEdit[] {
  const named = edits.map((one) => additionNamed(one, edit));
  if (named.some((one, index) => one !== edits[index])) return named;
  const last = edits.at(-1);
  return last && targetOf(last) === targetOf(edit) ? [...edits.slice(0, -1), edit] : [...edits, edit];
}

function additionNamed(addition: FormEdit, edit: FormEdit): FormEdit {
  if (addition.edit === 'add-option' && edit.edit === 'set-option-label') {
    const isOfIt = addition.field === edit.field && addition.option.key === edit.option;
    return isOfIt ? { ...addition, option: { ...addition.option, label: edit.label } } : addition;
  }
  if (addition.edit === 'add-button' && edit.edit === 'set-label' && addition.button.key === edit.field) {
    return { ...addition, button: { ...addition.button, label: edit.label } };
  }
  return addition;
}

/** What an edit is of; additions are never the same. */
function targetOf(edit: FormEdit): string {
  switch (edit.edit) {
    case 'add-button':
      return JSON.stringify([edit.edit, edit.button.key]);
    case 'add-option':
      return JSON.stringify([edit.edit, edit.field, edit.option.key]);
    case 'order-buttons':
      return JSON.stringify([edit.edit, edit.buttons.toSorted()]);
    case 'set-option-label':
    case 'set-option-hidden':
      return JSON.stringify([edit.edit, edit.field, edit.option]);
    default:
      return JSON.stringify([edit.edit, edit.field]);
  }
}

/** The form with the edits; those that fit it no more, since somebody else has published another, are left out. */
export function editedForm(published: FormDefinition, edits: readonly FormEdit[]): { definition: FormDefinition; fitting: FormEdit[] } {
  let definition = published;
  const fitting = edits.filter((edit) => {
    const applied = applyFormEdits(definition, [edit]);
    if (applied.ok) ({ definition } = applied);
    return applied.ok;
  });
  return { definition, fitting };
}

/** A place where a text is needed, by field and, in a list of choices, by entry. */
export interface MissingText {
  field: string;
  option?: string;
}

/** Titles that were emptied in a language in which there was one, and additions without any. */
export function missingTexts(published: FormDefinition, edited: FormDefinition): MissingText[] {
  const fieldBefore = new Map(published.fields.map((field) => [field.key, field]));
  return edited.fields.flatMap((field): MissingText[] => {
    const before = fieldBefore.get(field.key);
    const optionBefore = new Map(before?.options?.map((option) => [option.key, option]));
    const entries = (field.options ?? [])
      .filter(({ key, label }) => isMissing(optionBefore.get(key)?.label, label))
      .map(({ key }) => ({ field: field.key, option: key }));
    return isMissing(before?.label, field.label) ? [{ field: field.key }, ...entries] : entries;
  });
}

function isMissing(before: Localised | undefined, now: Localised): boolean {
  if (!before) return Object.values(now).every(isBlank);
  return Object.keys(before).some((language) => !isBlank(before[language]) && isBlank(now[language]));
}

/** The edits as the server takes them: without languages in which nothing stands. */
export function toSend(edits: readonly FormEdit[]): FormEdit[] {
  return edits.map((edit) => {
    switch (edit.edit) {
      case 'set-label':
      case 'set-option-label':
        return { ...edit, label: written(edit.label) };
      case 'add-option':
        return { ...edit, option: { ...edit.option, label: written(edit.option.label) } };
      case 'add-button':
        return { ...edit, button: { ...edit.button, label: written(edit.button.label) } };
      default:
        return edit;
    }
  });
}

function written(label: Localised): Localised {
  return Object.fromEntries(Object.entries(label).filter(([, text]) => !isBlank(text)));
}

function isBlank(text: string | undefined): boolean {
  return !text?.trim();
}

/** A text as an edit says it: a language that was emptied is there, without a word. */
export function labelEdit(before: Localised, now: Localised): Localised {
  return { ...Object.fromEntries(Object.keys(before).map((language) => [language, ''])), ...now };
}
