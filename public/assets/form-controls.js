import { el } from './elements.js';

/**
 * The part of a field that a person operates.
 *
 * @typedef {object} Control
 * @property {HTMLElement} element
 * @property {HTMLElement[]} inputs those that tell they are invalid
 * @property {boolean} group whether it is named by a legend instead of a label
 * @property {() => import('./field-rules.js').Raw} read
 * @property {(raw: import('./field-rules.js').Raw) => void} write
 */

/** From this many options on, a list that folds is easier than rows of buttons. */
const RADIO_LIMIT = 5;

const INPUTS = {
  'short-text': { type: 'text' },
  number: { type: 'text', inputmode: 'decimal' },
  money: { type: 'text', inputmode: 'decimal' },
  date: { type: 'date' },
  'date-time': { type: 'datetime-local' },
  email: { type: 'email', autocapitalize: 'none', spellcheck: 'false' },
  phone: { type: 'tel' },
  url: { type: 'url', inputmode: 'url', autocapitalize: 'none', spellcheck: 'false' },
};

/**
 * @param {import('./field-rules.js').FieldSpec} spec
 * @param {string} id
 * @param {import('./i18n.js').Texts} texts
 * @returns {Control}
 */
export function createControl(spec, id, texts) {
  const control = chooseControl(spec, id, texts);
  // A line that cannot be changed can still be read and copied; choices know no such state.
  for (const input of spec.readOnly ? control.inputs : []) {
    if (input.matches('textarea, input:not([type=radio], [type=checkbox])')) input.setAttribute('readonly', '');
    else input.setAttribute('disabled', '');
  }
  return control;
}

function chooseControl(spec, id, texts) {
  const options = spec.options ?? [];
  switch (spec.kind) {
    case 'multiple-choice':
      return choices(id, 'checkbox', options);
    case 'single-choice':
      // Chosen radio buttons cannot be unchosen, so an optional choice is a list with an empty entry.
      return spec.required && options.length <= RADIO_LIMIT ? choices(id, 'radio', options) : list(id, options, texts);
    case 'yes-no':
      return choices(id, 'radio', [
        { value: 'yes', label: texts.say('yes') },
        { value: 'no', label: texts.say('no') },
        ...(spec.required ? [] : [{ value: '', label: texts.say('noAnswer') }]),
      ]);
    default:
      return line(spec, id);
  }
}

function line(spec, id) {
  const element = /** @type {HTMLInputElement} */ (
    spec.kind === 'long-text'
      ? el('textarea', { id, rows: 5 })
      : el('input', { id, ...(INPUTS[spec.kind] ?? INPUTS['short-text']), autocomplete: spec.autocomplete ?? 'off' })
  );
  return {
    element,
    inputs: [element],
    group: false,
    // A date typed by half reads as empty; it is not, and must not pass as "no answer".
    read: () => (element.validity.badInput ? '?' : element.value),
    write(raw) {
      element.value = String(raw);
    },
  };
}

function list(id, options, texts) {
  const element = /** @type {HTMLSelectElement} */ (
    el(
      'select',
      { id },
      el('option', { value: '' }, `${texts.say('choose')}…`),
      ...options.map((option) => el('option', { value: option.value }, option.label)),
    )
  );
  return {
    element,
    inputs: [element],
    group: false,
    read: () => element.value,
    write(raw) {
      element.value = String(raw);
      // An option that is offered no longer.
      if (element.selectedIndex < 0) element.value = '';
    },
  };
}

function choices(id, type, options) {
  const inputs = options.map(
    (option, index) =>
      /** @type {HTMLInputElement} */ (el('input', { type, id: index ? `${id}-${index}` : id, name: id, value: option.value })),
  );
  const rows = inputs.map((input, index) => el('label', { class: 'choice' }, input, el('span', { dir: 'auto' }, options[index].label)));
  // Without an answer the button that says so is the chosen one.
  for (const input of inputs) input.checked = type === 'radio' && input.value === '';
  const checked = () => inputs.filter((input) => input.checked).map((input) => input.value);
  return {
    element: el('div', { class: 'choices' }, ...rows),
    inputs,
    group: true,
    read: () => (type === 'checkbox' ? checked() : (checked()[0] ?? '')),
    write(raw) {
      for (const input of inputs) input.checked = [raw].flat().includes(input.value);
    },
  };
}
