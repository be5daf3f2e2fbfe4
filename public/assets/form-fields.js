import { el } from './elements.js';
import { findError, toValue } from './field-rules.js';
import { createControl } from './form-controls.js';

/**
 * A labelled field with its help and its error.
 *
 * @typedef {object} Field
 * @property {string} path
 * @property {string} label
 * @property {HTMLElement} element
 * @property {string | null} error
 * @property {() => unknown} value what goes to the server; undefined when empty
 * @property {() => import('./field-rules.js').Raw} read
 * @property {(raw: import('./field-rules.js').Raw) => void} write
 * @property {() => string | null} check
 * @property {(error: string | null) => void} showError
 * @property {() => void} focus
 */

/**
 * @param {import('./field-rules.js').FieldSpec} spec
 * @param {import('./i18n.js').Texts} texts
 * @returns {Field}
 */
export function createField(spec, texts) {
  const id = `f-${spec.path.replace(/[^\w-]/g, '-')}`;
  const control = createControl(spec, id, texts);
  const help = spec.help ? el('p', { class: 'help', id: `${id}-help`, dir: 'auto' }, spec.help) : null;
  const errorLine = el('p', { class: 'error', id: `${id}-error`, hidden: true });
  const name = [el('span', { dir: 'auto' }, spec.label), !spec.required && !spec.unmarked && el('small', null, texts.say('optional'))];
  const element = control.group
    ? el('fieldset', { class: 'field' }, el('legend', null, ...name), help, control.element, errorLine)
    : el('div', { class: 'field' }, el('label', { for: id }, ...name), help, control.element, errorLine);
  // A legend already names the group; its help and error are told once, not with every button.
  const described = control.group ? [element] : control.inputs;

  for (const input of control.inputs) {
    if (spec.required && input.type !== 'checkbox') input.setAttribute('aria-required', 'true');
  }
  describe(null);

  function describe(error) {
    const ids = [help && help.id, error && errorLine.id].filter(Boolean).join(' ');
    for (const target of described) {
      if (ids) target.setAttribute('aria-describedby', ids);
      else target.removeAttribute('aria-describedby');
    }
    for (const input of control.inputs) {
      if (error) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
    }
  }

  return {
    path: spec.path,
    label: spec.label,
    element,
    error: null,
    value: () => toValue(spec, control.read(), texts.language),
    read: control.read,
    write: control.write,
    check: () => findError(spec, control.read(), texts),
    showError(error) {
      this.error = error;
      errorLine.textContent = error ?? '';
      errorLine.hidden = !error;
      element.classList.toggle('invalid', Boolean(error));
      describe(error);
    },
    focus() {
      control.inputs[0]?.focus();
    },
  };
}
