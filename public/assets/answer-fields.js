import { createAttachments } from './attachments.js';
import { el } from './elements.js';
import { createField } from './form-fields.js';
import { visibleKeys } from './visibility.js';

/**
 * The form's own fields: those without a section by themselves, the others in a part for each section. Which of them
 * are shown follows what is filled in.
 *
 * @typedef {object} AnswerFields
 * @property {import('./form-fields.js').Field[]} fields in the order of the page
 * @property {HTMLElement[]} loose elements of what stands in no section
 * @property {HTMLElement[]} parts one for each section
 * @property {() => void} refresh to be called when something was filled in
 *
 * @param {any} definition GetPublicForm.Response['data'] of contracts/forms.ts
 * @param {any[]} specs of the fields, in the form's order
 * @param {import('./i18n.js').Texts} texts
 * @param {import('./attached-files.js').AttachedFiles} attached
 * @param {() => void} onChange
 * @returns {AnswerFields}
 */
export function createAnswerFields(definition, specs, texts, attached, onChange) {
  const places = specs.map((spec) => createPlace(spec, texts, attached, onChange));
  const parts = definition.sections.map((section) => {
    const inside = places.filter(({ spec }) => spec.section === section.key);
    return { inside, element: sectionPart(section, inside, texts) };
  });
  const byKey = new Map(places.map((place) => [place.spec.key, place]));

  function refresh() {
    const shown = visibleKeys(definition, (key) => byKey.get(key)?.field?.answer());
    for (const { spec, element, field } of places) {
      element.hidden = !shown.has(spec.key);
      // An error of a field that is gone must not stand in the way.
      if (element.hidden && field?.error) field.showError(null);
    }
    for (const { element, inside } of parts) element.hidden = inside.every((place) => place.element.hidden);
  }

  return {
    fields: places.flatMap(({ field }) => field ?? []),
    loose: places.filter(({ spec }) => !spec.section).map(({ element }) => element),
    parts: parts.map(({ element }) => element),
    refresh,
  };
}

function createPlace(spec, texts, attached, onChange) {
  if (spec.kind === 'heading') return { spec, field: null, element: heading(spec) };
  const field = spec.kind === 'file' ? createAttachments(texts, spec, attached, onChange) : createField(spec, texts);
  return { spec, field, element: field.element };
}

function heading({ label, help }) {
  return el('div', { class: 'heading' }, el('h3', { dir: 'auto' }, label), help && el('p', { class: 'help', dir: 'auto' }, help));
}

function sectionPart(section, inside, texts) {
  const help = texts.pick(section.help);
  return el(
    'fieldset',
    { class: 'part' },
    el('legend', null, el('h2', { dir: 'auto' }, texts.pick(section.title, section.key))),
    help && el('p', { class: 'help', dir: 'auto' }, help),
    ...inside.map(({ element }) => element),
  );
}
