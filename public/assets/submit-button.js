import { el } from './elements.js';

/**
 * The button that sends the form, and the line that tells its progress to those who do not see it.
 *
 * @param {import('./i18n.js').Texts} texts
 */
export function createSubmitButton({ say }) {
  const button = el('button', { type: 'submit', class: 'button' }, say('submit'));
  const status = el('p', { class: 'unseen', role: 'status' });

  function show(label, { busy = false, waiting = false } = {}) {
    button.textContent = label;
    button.classList.toggle('busy', busy);
    button.setAttribute('aria-busy', String(busy));
    // Not `disabled`, which would throw the focus away.
    button.setAttribute('aria-disabled', String(busy || waiting));
  }

  function showReady(label) {
    status.textContent = '';
    show(label);
  }

  /** Takes the focus, because the fields are out of reach meanwhile. @param {string} text */
  function showBusy(text) {
    status.textContent = text;
    show(`${text}…`, { busy: true });
    button.focus();
  }

  /** Counts down until sending is allowed again. @param {number} seconds */
  function showWait(seconds) {
    const until = Date.now() + seconds * 1000;
    const tick = () => {
      const left = Math.ceil((until - Date.now()) / 1000);
      if (left > 0) return show(say('retry.in', { count: left }), { waiting: true });
      clearInterval(timer);
      showReady(say('retry'));
    };
    const timer = setInterval(tick, 500);
    tick();
  }

  return { elements: [button, status], isWaiting: () => button.getAttribute('aria-disabled') === 'true', showReady, showBusy, showWait };
}
