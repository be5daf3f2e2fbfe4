import type { RuleGroup } from '../../../../../shared/conditions';
import type { FormDocument } from '../../../../../shared/contracts/configuration';
import type { FieldKind, FormField, FormSection } from '../../../../../shared/form-fields';
import { withChanges, withMoved } from '../inputs/with-changes';
import { renamedIn, replaced, withRenamedOption, withoutField } from './condition-changes';
import { fieldsInOrder, orderOf, sectionId } from './form-order';

/** Keys as the server takes them. */
export const KEY = /^[a-z][a-zA-Z0-9-]{0,79}$/;

/** The first of `base`, `base-2`, `base-3` … that is not taken. */
export function freeKey(base: string, taken: readonly string[]): string {
  let key = base;
  for (let count = 2; taken.includes(key); count += 1) key = `${base}-${count}`;
  return key;
}

/** Keys that no new field may have: answers lie under those of removed fields too. */
export function takenKeys(form: FormDocument, live: FormDocument | undefined): string[] {
  return [...form.fields, ...(live?.fields ?? [])].map(({ key }) => key).concat(form.removedFields ?? []);
}

/**
 * Adds a field.
 *
 * @param after the key of the field, or the id of the section, that it follows; without it the field comes last
 */
export function addField(form: FormDocument, field: FormField, after?: string): FormDocument {
  const order = orderOf(form);
  const place = after === undefined ? -1 : order.indexOf(after);
  order.splice(place < 0 ? order.length : place + 1, 0, field.key);
  return { ...form, fields: fieldsInOrder({ ...form, fields: [...form.fields, field] }, order) };
}

/** A field with what the server demands of its kind from the start. */
export function newField(kind: FieldKind, key: string, label: FormField['label'], status: string | undefined): FormField {
  if (kind.endsWith('-choice')) return { key, kind, label, options: [{ key: 'option-1', label: {} }] };
  if (kind === 'button' && status !== undefined) return { key, kind, label, action: { action: 'set-status', status } };
  return { key, kind, label };
}

export function changeField(form: FormDocument, key: string, changes: Partial<FormField>): FormDocument {
  return { ...form, fields: form.fields.map((field) => (field.key === key ? withChanges(field, changes) : field)) };
}

/** Gives a field another key; conditions follow. */
export function renameField(form: FormDocument, from: string, to: string): FormDocument {
  const renamed = changeConditions(form, (condition) => renamedIn(condition, from, to));
  return { ...renamed, fields: renamed.fields.map((field) => (field.key === from ? { ...field, key: to } : field)) };
}

/** Gives an option of a field another key; conditions and what the field holds from the start follow. */
export function renameOption(form: FormDocument, key: string, from: string, to: string): FormDocument {
  const renamed = changeConditions(form, (condition) => withRenamedOption(condition, key, from, to));
  return {
    ...renamed,
    fields: renamed.fields.map((field) => {
      if (field.key !== key) return field;
      const options = field.options?.map((option) => (option.key === from ? { ...option, key: to } : option));
      return withChanges(field, { options, default: replaced(field.default, from, to) });
    }),
  };
}

/**
 * Removes a field and every rule about it.
 *
 * @param isLive answers may have been given to it, so the document has to say that it goes
 */
export function removeField(form: FormDocument, key: string, isLive: boolean): FormDocument {
  const without = changeConditions(form, (condition) => withoutField(condition, key));
  const fields = without.fields.filter((field) => field.key !== key);
  const removedFields = isLive ? [...new Set([...(form.removedFields ?? []), key])] : form.removedFields;
  return withChanges(without, { fields, removedFields });
}

/** Puts a field where another field, or the heading of a section, stands now. */
export function moveField(form: FormDocument, key: string, onto: string): FormDocument {
  const order = orderOf(form);
  return { ...form, fields: fieldsInOrder(form, withMoved(order, order.indexOf(key), order.indexOf(onto))) };
}

/** Moves a field up or down by one place, across headings too. */
export function stepField(form: FormDocument, key: string, step: 1 | -1): FormDocument {
  const order = orderOf(form);
  const neighbour = order[order.indexOf(key) + step];
  return neighbour === undefined ? form : moveField(form, key, neighbour);
}

/** Makes a field the last of a section; of those before all sections without one. */
export function moveToSection(form: FormDocument, key: string, section: string | undefined): FormDocument {
  const moved = changeField(form, key, { section });
  const fields = [...moved.fields].sort((left, right) => Number(left.key === key) - Number(right.key === key));
  return { ...form, fields: fieldsInOrder({ ...form, fields }, orderOf({ ...form, fields })) };
}

export function addSection(form: FormDocument, section: FormSection): FormDocument {
  return { ...form, sections: [...(form.sections ?? []), section] };
}

export function changeSection(form: FormDocument, key: string, changes: Partial<FormSection>): FormDocument {
  return { ...form, sections: form.sections?.map((section) => (section.key === key ? withChanges(section, changes) : section)) };
}

export function stepSection(form: FormDocument, key: string, step: 1 | -1): FormDocument {
  const sections = form.sections ?? [];
  const index = sections.findIndex((section) => section.key === key);
  const moved = { ...form, sections: withMoved(sections, index, index + step) };
  return { ...moved, fields: fieldsInOrder(moved, orderOf(moved)) };
}

/** Removes a section; its fields stay and come under the heading before it. */
export function removeSection(form: FormDocument, key: string): FormDocument {
  const order = orderOf(form).filter((id) => id !== sectionId(key));
  const sections = form.sections?.filter((section) => section.key !== key) ?? [];
  const fields = fieldsInOrder(form, order);
  return withChanges({ ...form, fields }, { sections: sections.length > 0 ? sections : undefined });
}

function changeConditions(form: FormDocument, change: (condition: RuleGroup) => RuleGroup | undefined): FormDocument {
  const changed = <T extends FormField | FormSection>(place: T): T =>
    place.visibleWhen ? (withChanges<FormField | FormSection>(place, { visibleWhen: change(place.visibleWhen) }) as T) : place;
  return { ...form, ...(form.sections && { sections: form.sections.map(changed) }), fields: form.fields.map(changed) };
}
