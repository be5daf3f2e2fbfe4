import type { FormEdit } from './form-edits';
import { UNANSWERED_KINDS, type FormDefinition, type FormField, type FormOption } from './form-fields';

export type FormEditsResult = { ok: true; definition: FormDefinition } | { ok: false; errors: FormEditError[] };

/** An edit that cannot be done, by its place, such as `['edits', '2', 'field']`. */
export interface FormEditError {
  path: string[];
  message: string;
}

/** A field after an edit, or what is wrong with a part of the edit. */
type Outcome<T> = { value: T } | { at: string; message: string };

/**
 * Applies edits that were made inside a case, in their order (R43–R45). Fields and entries keep their keys and kinds and
 * none goes, whatever the edits are; the same edits applied again change nothing more, except that what they add is
 * there already.
 *
 * @returns the new definition, or everything that cannot be done, with paths such as `edits.2.field`
 */
export function applyFormEdits(definition: FormDefinition, edits: readonly FormEdit[]): FormEditsResult {
  const errors: FormEditError[] = [];
  let fields = definition.fields;
  edits.forEach((edit, index) => {
    const outcome = applyEdit(fields, edit);
    if ('value' in outcome) fields = outcome.value;
    else errors.push({ path: ['edits', String(index), ...outcome.at.split('.')], message: outcome.message });
  });
  return errors.length > 0 ? { ok: false, errors } : { ok: true, definition: { ...definition, fields } };
}

function applyEdit(fields: FormField[], edit: FormEdit): Outcome<FormField[]> {
  switch (edit.edit) {
    case 'add-button':
      return addButton(fields, edit);
    case 'order-buttons':
      return orderButtons(fields, edit.buttons);
    default: {
      const field = fields.find(({ key }) => key === edit.field);
      if (!field) return { at: 'field', message: `the form has no field "${edit.field}"` };
      const outcome = applyToField(field, edit);
      if (!('value' in outcome)) return outcome;
      return { value: fields.map((one) => (one === field ? outcome.value : one)) };
    }
  }
}

type EditOfField = Exclude<FormEdit, { edit: 'add-button' | 'order-buttons' }>;

function applyToField(field: FormField, edit: EditOfField): Outcome<FormField> {
  switch (edit.edit) {
    case 'set-label':
      return { value: { ...field, label: { ...field.label, ...edit.label } } };
    case 'set-required':
      if (UNANSWERED_KINDS.includes(field.kind)) return { at: 'field', message: `"${field.key}" is a ${field.kind} and takes no answer` };
      return { value: withFlag(field, 'required', edit.required) };
    case 'set-button-hidden':
      return isButton(field) ? { value: withFlag(field, 'hidden', edit.hidden) } : noButton(field.key);
    case 'set-button-status':
      if (!isButton(field)) return noButton(field.key);
      if (field.action?.action !== 'set-status') return { at: 'field', message: `the button "${field.key}" sets no status` };
      return { value: { ...field, action: { action: 'set-status', status: edit.status } } };
    default:
      return applyToOptions(field, edit);
  }
}

type EditOfOptions = Extract<FormEdit, { edit: 'set-option-label' | 'add-option' | 'set-option-hidden' | 'order-options' }>;

function applyToOptions(field: FormField, edit: EditOfOptions): Outcome<FormField> {
  if (!field.kind.endsWith('-choice')) return { at: 'field', message: `"${field.key}" is a ${field.kind} and has no list of choices` };
  const { options = [] } = field;
  const outcome = changeOptions(options, edit);
  if (!('value' in outcome)) return outcome;
  if (outcome.value.every(({ hidden }) => hidden)) return { at: 'hidden', message: 'one entry at least has to be offered' };
  return { value: { ...field, options: outcome.value } };
}

function changeOptions(options: FormOption[], edit: EditOfOptions): Outcome<FormOption[]> {
  if (edit.edit === 'add-option') {
    if (options.some(({ key }) => key === edit.option.key)) return { at: 'option.key', message: `the key "${edit.option.key}" is taken` };
    return { value: [...options, edit.option] };
  }
  if (edit.edit === 'order-options') return inOrder(options, edit.options, 'options', (key) => `the list has no entry "${key}"`);
  const option = options.find(({ key }) => key === edit.option);
  if (!option) return { at: 'option', message: `the list has no entry "${edit.option}"` };
  const changed =
    edit.edit === 'set-option-label' ? { ...option, label: { ...option.label, ...edit.label } } : withFlag(option, 'hidden', edit.hidden);
  return { value: options.map((one) => (one === option ? changed : one)) };
}

function addButton(fields: FormField[], { button, after }: Extract<FormEdit, { edit: 'add-button' }>): Outcome<FormField[]> {
  if (fields.some(({ key }) => key === button.key)) return { at: 'button.key', message: `the key "${button.key}" is taken` };
  const before = after === undefined ? lastButton(fields) : fields.findIndex(({ key }) => key === after);
  if (before === undefined) return { value: [...fields, { ...button, kind: 'button' }] };
  const neighbour = fields[before];
  if (!neighbour) return { at: 'after', message: `the form has no field "${after}"` };
  const added: FormField = { ...button, kind: 'button', ...(neighbour.section !== undefined && { section: neighbour.section }) };
  return { value: fields.toSpliced(before + 1, 0, added) };
}

/** @returns its index; undefined where the form has no button */
function lastButton(fields: FormField[]): number | undefined {
  const index = fields.findLastIndex(isButton);
  return index < 0 ? undefined : index;
}

function orderButtons(fields: FormField[], keys: string[]): Outcome<FormField[]> {
  const named = fields.filter(({ key }) => keys.includes(key));
  const other = named.find((field) => !isButton(field));
  if (other) return { at: 'buttons', message: `"${other.key}" is no button` };
  if (new Set(named.map(({ section }) => section)).size > 1) return { at: 'buttons', message: 'must stand in one section' };
  return inOrder(fields, keys, 'buttons', (key) => `the form has no button "${key}"`);
}

/** The named ones take the places that they hold among themselves. */
function inOrder<T extends { key: string }>(
  list: readonly T[],
  keys: readonly string[],
  at: string,
  missing: (key: string) => string,
): Outcome<T[]> {
  const byKey = new Map(list.map((one) => [one.key, one]));
  const unknown = keys.find((key) => !byKey.has(key));
  if (unknown !== undefined) return { at, message: missing(unknown) };
  const twice = keys.find((key, index) => keys.indexOf(key) < index);
  if (twice !== undefined) return { at, message: `names "${twice}" twice` };
  const queue = keys.flatMap((key) => byKey.get(key) ?? []).values();
  return { value: list.map((one) => (keys.includes(one.key) ? (queue.next().value ?? one) : one)) };
}

function isButton({ kind }: FormField): boolean {
  return kind === 'button';
}

function noButton(key: string): { at: string; message: string } {
  return { at: 'field', message: `"${key}" is no button` };
}

/** Flags that are off are left out, so that switching one on and off again changes nothing. */
function withFlag<T extends object, K extends keyof T>(thing: T, flag: K, value: boolean): T {
  const { [flag]: _before, ...rest } = thing;
  return (value ? { ...rest, [flag]: true } : rest) as T;
}
