import { createAttachments } from './attachments.js';
import { el } from './elements.js';
import { errorSummary, notice } from './error-summary.js';
import { DEFAULT_WAIT, failureText, fileErrorText } from './failure-text.js';
import { createField } from './form-fields.js';
import { isEmpty } from './field-rules.js';
import { attemptFor } from './idempotency-key.js';
import { placeErrors } from './place-errors.js';
import { requestSpecs } from './request-specs.js';
import { createSubmitButton } from './submit-button.js';
import { submitCase } from './submit-case.js';

/**
 * The form with everything it does until the request is received.
 *
 * @param {object} setup
 * @param {import('./i18n.js').Texts} setup.texts
 * @param {any} setup.definition
 * @param {string} setup.campaign slug
 * @param {ReturnType<typeof import('./drafts.js').openDraft>} setup.draft
 * @param {File[]} setup.files
 * @param {() => void} setup.onClear
 * @param {(receipt: any, requester: { email?: string, phone?: string }) => void} setup.onReceived
 */
export function createRequestForm({ texts, definition, campaign, draft, files, onClear, onReceived }) {
  const { say } = texts;
  const specs = requestSpecs(definition, texts);
  const kept = draft.read();
  let attempt = kept?.attempt ?? null;
  let sending = false;

  /** @type {import('./form-fields.js').Field[]} in the order of the page */
  const fields = [];
  const place = (spec) => {
    if (!spec) return null;
    if (spec.kind === 'heading')
      return el(
        'div',
        { class: 'heading' },
        el('h3', { dir: 'auto' }, spec.label),
        spec.help && el('p', { class: 'help', dir: 'auto' }, spec.help),
      );
    fields.push(createField(spec, texts));
    return fields.at(-1).element;
  };

  const notices = el('div', { class: 'notices' });
  const contact = el(
    'fieldset',
    { class: 'part' },
    el('legend', null, el('h2', null, say('contact.title'))),
    el('p', { class: 'help' }, say('contact.help')),
    place(specs.name),
    el('div', { class: 'pair' }, place(specs.email), place(specs.phone)),
  );
  const request = el(
    'fieldset',
    { class: 'part' },
    el('legend', null, el('h2', null, say('request.title'))),
    place(specs.category),
    place(specs.subject),
    place(specs.message),
    ...specs.answers.map(place),
  );
  const attachments = createAttachments(texts, files, changed);
  fields.push(attachments);
  request.append(attachments.element);
  const consents = place(specs.consents);

  const button = createSubmitButton(texts);
  const inputs = el('div', { class: 'parts' }, contact, request, consents && el('div', { class: 'part' }, consents));
  const form = el('form', { novalidate: true, onsubmit: submit, oninput: changed, onchange: changed }, notices, inputs, ...button.elements);

  if (kept) restore();

  function restore() {
    for (const field of fields) if (Object.hasOwn(kept.values, field.path)) field.write(kept.values[field.path]);
    const filesLost = kept.hadFiles && files.length === 0;
    notices.append(
      el(
        'p',
        { class: 'notice calm row' },
        say(filesLost ? 'draft.restored.files' : 'draft.restored'),
        ' ',
        el('button', { type: 'button', class: 'link', onclick: onClear }, say('draft.clear')),
      ),
    );
  }

  function keep() {
    const values = Object.fromEntries(fields.map((field) => [field.path, field.read()]));
    if (files.length === 0 && Object.values(values).every(isEmpty)) draft.clear();
    else draft.write({ values, hadFiles: files.length > 0, attempt });
  }

  function changed() {
    if (sending) return;
    keep();
    // An error goes as soon as it is put right; a new one waits for the next sending.
    for (const field of fields) if (field.error) field.showError(findError(field));
  }

  function findError(field) {
    const error = field.check();
    if (error || field.path !== 'requester.email') return error;
    const reachable = fields.some(({ path, value }) => (path === 'requester.email' || path === 'requester.phone') && value());
    return reachable ? null : say('error.identify');
  }

  function collect() {
    const filled = (prefix) =>
      fields
        .filter((field) => field.path.startsWith(prefix) && field.value() !== undefined)
        .map((field) => [field.path.slice(prefix.length), field.value()]);
    const answers = Object.fromEntries(filled('answers.'));
    return {
      campaign,
      ...Object.fromEntries(filled('').filter(([path]) => !path.includes('.'))),
      requester: Object.fromEntries(filled('requester.')),
      form: definition.slug,
      ...(Object.keys(answers).length ? { answers } : {}),
    };
  }

  async function submit(event) {
    event.preventDefault();
    if (sending || button.isWaiting()) return;
    for (const field of fields) field.showError(findError(field));
    if (fields.some((field) => field.error)) return showErrors([]);

    const data = collect();
    attempt = attemptFor(attempt, data, files);
    keep();
    setSending(true);
    const answer = await submitCase({
      data,
      files,
      key: attempt.key,
      challenge: definition.challenge,
      language: texts.language,
      onStep: showStep,
    });
    if (answer.kind === 'ok') {
      draft.clear();
      onReceived(answer.data, data.requester);
      return;
    }
    setSending(false);
    if (answer.kind === 'refused' && answer.errors.length > 0) showRefusal(answer);
    else showFailure(answer);
  }

  function setSending(now) {
    sending = now;
    if (now) button.showBusy(say('sending'));
    else button.showReady(say('submit'));
    inputs.inert = now;
    if (now) notices.replaceChildren();
  }

  function showStep(step) {
    button.showBusy(say(step === 'check' ? 'sending.check' : files.length ? 'sending.files' : 'sending', { count: files.length }));
  }

  function showErrors(others) {
    const wrong = fields.filter((field) => field.error);
    showNotice(errorSummary(texts, wrong, others));
  }

  function showRefusal({ status, errors }) {
    const worded = errors.map((error) => ({ ...error, message: fileErrorText(texts, status, error.path, files) ?? error.message }));
    showErrors(placeErrors(worded, fields, say('failure.server')));
  }

  function showFailure(answer) {
    showNotice(notice('danger', say('failure.title'), el('p', null, failureText(texts, answer)), el('p', null, say('failure.kept'))));
    if (answer.status === 429) button.showWait(answer.retryAfter ?? DEFAULT_WAIT);
    else button.showReady(say('retry'));
  }

  function showNotice(box) {
    notices.replaceChildren(box);
    box.focus();
  }

  return { element: form, isSending: () => sending };
}
