import { el, idOf } from './elements.js';

/**
 * What has to be put right, at the top of the form, each a link to its place.
 *
 * @param {import('./i18n.js').Texts} texts
 * @param {import('./form-fields.js').Field[]} fields those with an error
 * @param {string[]} others problems that belong to no field
 */
export function errorSummary(texts, fields, others) {
  const links = fields.map((field) =>
    el(
      'li',
      null,
      el(
        'a',
        {
          href: `#${idOf(field.path)}`,
          onclick(event) {
            event.preventDefault();
            field.focus();
          },
        },
        `${field.label}: ${field.error}`,
      ),
    ),
  );
  return notice(
    'danger',
    texts.say('error.summary', { count: fields.length + others.length }),
    el('ul', null, ...links, ...others.map((text) => el('li', null, text))),
  );
}

/**
 * A box that takes focus.
 *
 * @param {'danger' | 'calm'} tone
 * @param {string} title
 * @param {...(Node | string | null | false)} children
 */
export function notice(tone, title, ...children) {
  return el(
    'div',
    { class: `notice ${tone}`, role: 'group', tabindex: -1, 'aria-labelledby': 'notice-title' },
    el('h2', { id: 'notice-title' }, title),
    ...children,
  );
}
