import { callApi } from './api.js';
import { createAttachedFiles } from './attached-files.js';
import { confirmation } from './confirmation.js';
import { openDraft } from './drafts.js';
import { el, skeleton, viewHeading } from './elements.js';
import { failureText } from './failure-text.js';
import { openPage } from './page-shell.js';
import { createRequestForm } from './request-form.js';

const query = new URLSearchParams(location.search);
const campaignSlug = query.get('campaign') || 'support';
const formSlug = query.get('form') || 'intake';

const main = document.getElementById('main');
const draft = openDraft(campaignSlug, formSlug);

const attached = createAttachedFiles();
/** @type {import('./i18n.js').Texts} */
let texts;
/** Draws what the page is showing, again after a change of language. */
let view = load;

openPage((chosen) => {
  texts = chosen;
  view();
});

async function load() {
  main.replaceChildren(...skeleton(texts));
  const answer = await callApi(`forms/${encodeURIComponent(formSlug)}`, { language: texts.language });
  if (answer.kind === 'ok') openForm(answer.data);
  else if (answer.kind === 'refused' && [400, 401, 403, 404].includes(answer.status)) show(unavailable);
  else show(() => loadFailed(answer));
}

function openForm(definition) {
  const campaign = definition.campaigns?.find(({ slug }) => slug === campaignSlug);
  if (!campaign) return show(unavailable);
  let form;
  show(() => {
    // A request on its way keeps its form; the new language comes with what is shown next.
    if (form?.isSending()) return null;
    form = createRequestForm({ texts, definition, campaign: campaignSlug, draft, attached, onClear: startOver, onReceived });
    const title = texts.pick(definition.title, texts.say('request.title'));
    return page(
      title,
      el('p', { class: 'campaign', dir: 'auto' }, texts.pick(campaign.name, campaignSlug)),
      viewHeading(title),
      form.element,
    );
  });

  function startOver() {
    draft.clear();
    attached.clear();
    view();
    focusHeading();
  }

  function onReceived(receipt, requester) {
    attached.clear();
    show(() =>
      page(
        texts.say('done.title'),
        confirmation(texts, receipt, requester, () => (openForm(definition), focusHeading())),
      ),
    );
    focusHeading();
  }
}

function unavailable() {
  return page(texts.say('unavailable.title'), viewHeading(texts.say('unavailable.title')), el('p', null, texts.say('unavailable.text')));
}

function loadFailed(answer) {
  const title = texts.say('loadFailed.title');
  const retry = el('button', { type: 'button', class: 'button', onclick: () => ((view = load), load()) }, texts.say('retry'));
  return page(title, viewHeading(title), el('p', { role: 'alert' }, failureText(texts, answer)), retry);
}

/** @param {() => Node[] | null} draw */
function show(draw) {
  view = () => {
    const nodes = draw();
    if (nodes) main.replaceChildren(...nodes);
  };
  view();
}

function page(title, ...nodes) {
  document.title = title;
  return nodes;
}

function focusHeading() {
  main.querySelector('h1')?.focus();
  scrollTo(0, 0);
}
