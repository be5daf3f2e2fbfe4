import { copyButton } from './copy-button.js';
import { el, viewHeading } from './elements.js';
import { formatSize } from './i18n.js';
import { timeElement } from './times.js';

const PHASES = new Set(['open', 'paused', 'closed']);

/**
 * A case as its requester may see it.
 *
 * @param {import('./i18n.js').Texts} texts
 * @param {any} found TrackCase.Response['data'] of contracts/intake.ts
 * @param {HTMLElement} refreshButton
 */
export function caseOverview(texts, found, refreshButton) {
  const { say, locale } = texts;
  const phase = PHASES.has(found.status.phase) ? found.status.phase : 'open';
  const fact = (label, ...value) => el('div', null, el('dt', null, say(label)), el('dd', null, ...value));
  return [
    el(
      'div',
      { class: 'row number-line' },
      el('span', { class: 'campaign' }, found.number),
      copyButton(texts, 'copy.number', found.number),
      refreshButton,
    ),
    withDir(viewHeading(found.subject)),
    el(
      'dl',
      { class: 'facts' },
      fact(
        'track.status',
        el('span', { class: `dot ${phase}`, 'aria-hidden': 'true' }),
        el('strong', { dir: 'auto' }, found.status.name),
        el('span', { class: 'muted' }, ` · ${say(`phase.${phase}`)}`),
      ),
      fact('track.handler', found.handler ?? say('track.nobody')),
      found.dueAt && phase !== 'closed' && fact('track.due', timeElement(found.dueAt, locale)),
      fact('track.created', timeElement(found.createdAt, locale)),
    ),
    el('h2', null, say('track.conversation')),
    found.messages.length
      ? el('ol', { class: 'conversation' }, ...found.messages.map((message) => messageItem(texts, message)))
      : el('p', { class: 'muted' }, say('track.empty')),
  ];
}

function messageItem(texts, message) {
  const { say, locale } = texts;
  const mine = message.direction === 'in';
  return el(
    'li',
    { class: mine ? 'in' : 'out' },
    el(
      'div',
      { class: 'message-head' },
      el('span', { class: 'initials', 'aria-hidden': 'true' }, initials(message.author)),
      el(
        'div',
        null,
        el('strong', { dir: 'auto' }, message.author),
        el('div', { class: 'muted' }, say(mine ? 'track.in' : 'track.out'), ' · ', timeElement(message.at, locale)),
      ),
    ),
    el('p', { class: 'text', dir: 'auto' }, message.text),
    message.attachments.length > 0 &&
      el(
        'ul',
        { class: 'files', 'aria-label': say('track.attachments') },
        ...message.attachments.map((file) =>
          el(
            'li',
            null,
            el('span', { class: 'file-name', dir: 'auto' }, file.fileName),
            el('span', { class: 'muted' }, formatSize(file.size, locale)),
          ),
        ),
      ),
  );
}

function initials(name) {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return (
    [words[0], words.length > 1 && words.at(-1)]
      .map((word) => (word ? [...word][0] : ''))
      .join('')
      .toUpperCase() || '?'
  );
}

function withDir(element) {
  element.dir = 'auto';
  return element;
}
