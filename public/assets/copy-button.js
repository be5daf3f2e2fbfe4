import { el } from './elements.js';

/**
 * @param {import('./i18n.js').Texts} texts
 * @param {string} nameKey text key of what the button says to those who do not see what it stands beside
 * @param {string} value what is copied
 * @param {string} [wordsKey] text key of what the button says to those who do
 */
export function copyButton(texts, nameKey, value, wordsKey = 'copy') {
  const words = el('span', { role: 'status' }, texts.say(wordsKey));
  const button = el('button', { type: 'button', class: 'button quiet small', 'aria-label': texts.say(nameKey), onclick }, words);

  async function onclick() {
    await copy(value);
    showCopied(true);
    setTimeout(showCopied, 2500, false);
  }

  function showCopied(now) {
    words.textContent = texts.say(now ? 'copied' : wordsKey);
    button.setAttribute('aria-label', texts.say(now ? 'copied' : nameKey));
  }

  return button;
}

async function copy(text) {
  // The clipboard API exists only in secure contexts.
  if (navigator.clipboard) return navigator.clipboard.writeText(text).catch(() => copyBySelection(text));
  copyBySelection(text);
}

function copyBySelection(text) {
  const focused = /** @type {HTMLElement} */ (document.activeElement);
  const field = /** @type {HTMLTextAreaElement} */ (el('textarea', { class: 'unseen', 'aria-hidden': 'true' }));
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
  focused?.focus();
}
