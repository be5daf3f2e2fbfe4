import { el, idOf } from './elements.js';
import { findError, toRaw, toValue } from './field-rules.js';
import { createControl } from './form-controls.js';

/**
 * A labelled field with its help and its error.
 *
 * @typedef {object} Field
 * @property {string} path
 * @property {string} label
 * @property {HTMLElement} element
 * @property {string | null} error
 * @property {boolean} [takesFiles]
 * @property {() => unknown} value what goes to the server: undefined when there is nothing to send, null when a default
 *   was emptied
 * @property {() => unknown} answer what is filled in, for conditions; undefined when empty
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
  const id = idOf(spec.path);
  const control = createControl(spec, id, texts);
  const help = spec.help ? el('p', { class: 'help', id: `${id}-help`, dir: 'auto' }, spec.help) : null;
  const errorLine = el('p', { class: 'error', id: `${id}-error`, hidden: true });
  const label = spec.currency ? `${spec.label} (${spec.currency})` : spec.label;
  const marked = spec.unmarked || spec.readOnly;
  const name = [el('span', { dir: 'auto' }, label), !spec.required && !marked && el('small', null, texts.say('optional'))];
  const element = control.group
    ? el('fieldset', { class: 'field' }, el('legend', null, ...name), help, control.element, errorLine)
    : el('div', { class: 'field' }, el('label', { for: id }, ...name), help, control.element, errorLine);
  // A legend already names the group; its help and error are told once, not with every button.
  const described = control.group ? [element] : control.inputs;

  for (const input of control.inputs) {
    if (spec.required && input.type !== 'checkbox') input.setAttribute('aria-required', 'true');
  }
  describe(null);
  if (spec.default !== undefined) control.write(toRaw(spec, spec.default, texts.locale));

  const answer = () => toValue(spec, control.read(), texts.language);

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
    value() {
      // The server knows what stands in a field that cannot be changed.
      if (spec.readOnly) return undefined;
      return answer() ?? (spec.default === undefined ? undefined : null);
    },
    answer,
    read: control.read,
    write: control.write,
    check: () => (spec.readOnly ? null : findError(spec, control.read(), texts)),
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
