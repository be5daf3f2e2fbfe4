import { ROOT, callApi } from './api.js';
import { copyButton } from './copy-button.js';
import { el, viewHeading } from './elements.js';
import { timeElement } from './times.js';

/**
 * What a person sees once the request is received.
 *
 * @param {import('./i18n.js').Texts} texts
 * @param {any} receipt SubmitCase.Response['data'] of contracts/intake.ts
 * @param {{ email?: string, phone?: string }} requester
 * @param {() => void} onAnother
 */
export function confirmation(texts, receipt, requester, onAnother) {
  const { say } = texts;
  const link = trackingLink(receipt);
  const steps = el(
    'ol',
    { class: 'steps' },
    el('li', null, say('done.read')),
    requester.email
      ? el('li', null, say('done.email', { email: requester.email }))
      : el('li', null, say('done.phone', { phone: requester.phone ?? '' })),
  );
  if (receipt.trackingToken) addDueTime(steps, texts, receipt.trackingToken);
  return el(
    'div',
    { class: 'done' },
    el('div', { class: 'tick', 'aria-hidden': 'true' }),
    viewHeading(say('done.title')),
    el(
      'p',
      { class: 'number' },
      el('span', { class: 'muted' }, say('done.number')),
      ' ',
      el('strong', null, receipt.number),
      ' ',
      copyButton(texts, 'copy.number', receipt.number),
    ),
    el('h2', null, say('done.next')),
    steps,
    link && el('p', null, say('done.track.help')),
    el(
      'div',
      { class: 'actions' },
      link && el('a', { class: 'button', href: link }, say('done.track')),
      link && copyButton(texts, 'copy.link', link, 'copy.link'),
    ),
    el('p', { class: 'end' }, el('button', { type: 'button', class: 'link', onclick: onAnother }, say('done.another'))),
  );
}

/** Only web addresses become links; an answer without a token, such as to a reused key, has none. */
function trackingLink({ trackingUrl, trackingToken }) {
  if (!trackingUrl && !trackingToken) return null;
  try {
    const url = new URL(trackingUrl || `track/#${trackingToken}`, ROOT);
    return ['http:', 'https:'].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** The receipt does not tell when the result is due, the tracking does; without an answer the step is left out. */
async function addDueTime(steps, texts, token) {
  const answer = await callApi(`cases/track/${encodeURIComponent(token)}`, { language: texts.language });
  if (answer.kind !== 'ok' || !answer.data.dueAt) return;
  const [before, after] = texts.say('done.due', { time: '\n' }).split('\n');
  steps.append(el('li', null, before, timeElement(answer.data.dueAt, texts.locale), after));
}
