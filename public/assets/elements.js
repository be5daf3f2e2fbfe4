/**
 * Builds an element. Strings become text nodes, never markup, so that text from outside stays text.
 *
 * @param {string} tag
 * @param {Record<string, unknown> | null} [attributes] `onclick` and the like are listeners; null, undefined and
 *   false leave the attribute out
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {HTMLElement}
 */
export function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** The id of a field's first input. @param {string} path such as `answers.plate` */
export function idOf(path) {
  return `f-${path.replace(/[^\w-]/g, '-')}`;
}

/** The one heading of a view; it can take focus when the view replaces another. */
export function viewHeading(text) {
  return el('h1', { tabindex: -1 }, text);
}

/** Grey bars in the shape of what is coming. @param {import('./i18n.js').Texts} texts */
export function skeleton(texts) {
  const bars = el('div', { class: 'skeleton', 'aria-hidden': 'true' }, el('i'), el('i'), el('i'), el('i'));
  return [bars, el('p', { class: 'unseen', role: 'status' }, texts.say('loading'))];
}
