import { ROOT, callApi } from './api.js';
import { caseOverview } from './case-overview.js';
import { el, skeleton, viewHeading } from './elements.js';
import { failureText } from './failure-text.js';
import { openPage } from './page-shell.js';
import { updateTimes } from './times.js';
import { tokenInAddress, tokenInText } from './tracking-token.js';

const main = document.getElementById('main');

/** @type {import('./i18n.js').Texts} */
let texts;
/** Draws what the page is showing, again after a change of language. */
let view = open;

openPage((chosen) => {
  texts = chosen;
  view();
});

addEventListener('hashchange', async () => {
  await open();
  focusHeading();
});
setInterval(() => texts && updateTimes(texts.locale), 60_000);

async function open() {
  const token = tokenInAddress();
  if (!token) return show(() => pasteForm('track.title', 'track.paste.text'));
  main.replaceChildren(...skeleton(texts));
  showAnswer(token, await request(token));
}

function request(token) {
  return callApi(`cases/track/${encodeURIComponent(token)}`, { language: texts.language, referrerPolicy: 'no-referrer' });
}

function showAnswer(token, answer) {
  // The address may have changed while the answer was under way.
  if (token !== tokenInAddress()) return;
  if (answer.kind === 'ok') show(() => overview(token, answer.data));
  else if (answer.kind === 'refused' && [400, 401, 403, 404].includes(answer.status))
    show(() => pasteForm('track.invalid.title', 'track.invalid.text'));
  else show(() => failed(answer));
}

function overview(token, found) {
  document.title = `${found.number} – ${found.subject}`;
  const words = el('span', { role: 'status' }, texts.say('track.refresh'));
  const button = el('button', { type: 'button', class: 'button quiet small', onclick: refresh }, words);
  const stale = el('div', { role: 'alert' });

  async function refresh() {
    if (button.getAttribute('aria-busy') === 'true') return;
    button.setAttribute('aria-busy', 'true');
    words.textContent = `${texts.say('track.refreshing')}…`;
    const answer = await request(token);
    if (answer.kind !== 'ok' && !(answer.kind === 'refused' && answer.status === 404)) {
      button.setAttribute('aria-busy', 'false');
      words.textContent = texts.say('track.refresh');
      // What was shown before is better than an error alone.
      stale.replaceChildren(el('p', { class: 'notice danger' }, `${texts.say('track.stale')} ${failureText(texts, answer)}`));
      return;
    }
    showAnswer(token, answer);
    const fresh = main.querySelector('.number-line .button:last-child');
    if (!fresh) return focusHeading();
    fresh.focus();
    fresh.firstChild.textContent = texts.say('track.refreshed');
    setTimeout(() => (fresh.firstChild.textContent = texts.say('track.refresh')), 2500);
  }

  return [stale, ...caseOverview(texts, found, button)];
}

function failed(answer) {
  const title = (document.title = texts.say('track.failed'));
  const retry = el('button', { type: 'button', class: 'button', onclick: () => ((view = open), open()) }, texts.say('retry'));
  return [viewHeading(title), el('p', { role: 'alert' }, failureText(texts, answer)), retry];
}

function pasteForm(titleKey, textKey) {
  document.title = texts.say(titleKey);
  const input = /** @type {HTMLInputElement} */ (
    el('input', { id: 'link', type: 'text', autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false' })
  );
  const error = el('p', { class: 'error', id: 'link-error', hidden: true }, texts.say('track.paste.error'));

  function submit(event) {
    event.preventDefault();
    const token = tokenInText(input.value);
    if (!token) {
      error.hidden = false;
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', 'link-error');
      input.focus();
    } else if (token === tokenInAddress()) open().then(focusHeading);
    else location.hash = token;
  }

  return [
    viewHeading(texts.say(titleKey)),
    el('p', null, texts.say(textKey)),
    el(
      'form',
      { novalidate: true, onsubmit: submit },
      el('div', { class: 'field' }, el('label', { for: 'link' }, texts.say('track.paste.label')), input, error),
      el('button', { type: 'submit', class: 'button' }, texts.say('track.paste.submit')),
    ),
    el('p', { class: 'end' }, el('a', { href: ROOT.href }, texts.say('track.new'))),
  ];
}

/** @param {() => Node[]} draw */
function show(draw) {
  view = () => main.replaceChildren(...draw());
  view();
}

function focusHeading() {
  main.querySelector('h1')?.focus();
}
