import { createAnswerFields } from './answer-fields.js';
import { attachmentsSpec, createAttachments } from './attachments.js';
import { el } from './elements.js';
import { errorSummary, notice } from './error-summary.js';
import { DEFAULT_WAIT, failureText, fileErrorText } from './failure-text.js';
import { createField } from './form-fields.js';
import { formatSize } from './i18n.js';
import { attemptFor } from './idempotency-key.js';
import { FILE_LIMITS } from './limits.js';
import { fileAt, placeErrors } from './place-errors.js';
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
 * @param {import('./attached-files.js').AttachedFiles} setup.attached
 * @param {() => void} setup.onClear
 * @param {(receipt: any, requester: { email?: string, phone?: string }) => void} setup.onReceived
 */
export function createRequestForm({ texts, definition, campaign, draft, attached, onClear, onReceived }) {
  const { say } = texts;
  const specs = requestSpecs(definition, texts);
  const kept = draft.read();
  let attempt = kept?.attempt ?? null;
  let sending = false;

  /** @type {import('./form-fields.js').Field[]} in the order of the page */
  const fields = [];
  const place = (spec) => {
    if (!spec) return null;
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
  );
  const answers = createAnswerFields(definition, specs.answers, texts, attached, changed);
  const attachments = createAttachments(texts, attachmentsSpec(texts), attached, changed);
  request.append(...answers.loose, attachments.element);
  // In the order of the page, so that the summary of errors reads from top to bottom.
  fields.push(...answers.fields.filter(({ element }) => request.contains(element)), attachments);
  fields.push(...answers.fields.filter(({ element }) => !request.contains(element)));
  const consents = place(specs.consents);

  const button = createSubmitButton(texts);
  const inputs = el('div', { class: 'parts' }, contact, request, ...answers.parts, consents && el('div', { class: 'part' }, consents));
  const form = el('form', { novalidate: true, onsubmit: submit, oninput: changed, onchange: changed }, notices, inputs, ...button.elements);

  const valuesNow = () => Object.fromEntries(fields.map((field) => [field.path, field.read()]));
  const untouched = JSON.stringify(valuesNow());
  if (kept) restore();
  answers.refresh();

  const shownFields = () => fields.filter(({ element }) => !element.hidden);
  /** What is to be sent, each file with the field it was chosen for. */
  const chosenFiles = () =>
    attached.sent(
      shownFields()
        .filter(({ takesFiles }) => takesFiles)
        .map(({ path }) => path),
    );

  function restore() {
    for (const field of fields) if (Object.hasOwn(kept.values, field.path)) field.write(kept.values[field.path]);
    const filesLost = kept.hadFiles && attached.isEmpty();
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
    const values = valuesNow();
    if (attached.isEmpty() && JSON.stringify(values) === untouched) draft.clear();
    else draft.write({ values, hadFiles: !attached.isEmpty(), attempt });
  }

  function changed() {
    if (sending) return;
    answers.refresh();
    keep();
    // An error goes as soon as it is put right; a new one waits for the next sending.
    for (const field of fields) if (field.error) field.showError(findError(field));
  }

  function findError(field) {
    const error = field.check() ?? (field.path === 'files' ? findTotalError() : null);
    if (error || field.path !== 'requester.email') return error;
    const reachable = fields.some(({ path, value }) => (path === 'requester.email' || path === 'requester.phone') && value());
    return reachable ? null : say('error.identify');
  }

  /** The limits of a request count for the files of all fields together. */
  function findTotalError() {
    const sent = chosenFiles();
    if (sent.length > FILE_LIMITS.files) return say('error.tooManyFiles', { count: FILE_LIMITS.files });
    if (sent.reduce((sum, { file }) => sum + file.size, 0) <= FILE_LIMITS.totalFileBytes) return null;
    return say('error.filesTooLarge', { size: formatSize(FILE_LIMITS.totalFileBytes, texts.locale) });
  }

  function collect() {
    const filled = (prefix) =>
      shownFields()
        .filter((field) => field.path.startsWith(prefix) && field.value() !== undefined)
        .map((field) => [field.path.slice(prefix.length), field.value()]);
    const answered = Object.fromEntries(filled('answers.'));
    return {
      campaign,
      ...Object.fromEntries(filled('').filter(([path]) => !path.includes('.'))),
      requester: Object.fromEntries(filled('requester.')),
      form: definition.slug,
      ...(Object.keys(answered).length ? { answers: answered } : {}),
    };
  }

  async function submit(event) {
    event.preventDefault();
    if (sending || button.isWaiting()) return;
    for (const field of shownFields()) field.showError(findError(field));
    if (fields.some((field) => field.error)) return showErrors([]);

    const data = collect();
    const sent = chosenFiles();
    const files = sent.map(({ file }) => file);
    attempt = attemptFor(attempt, data, files);
    keep();
    setSending(true);
    const answer = await submitCase({
      data,
      files,
      key: attempt.key,
      challenge: definition.challenge,
      language: texts.language,
      onStep: (step) => showStep(step, files.length),
    });
    if (answer.kind === 'ok') {
      draft.clear();
      onReceived(answer.data, data.requester);
      return;
    }
    setSending(false);
    if (answer.kind === 'refused' && answer.errors.length > 0) showRefusal(answer, sent);
    else showFailure(answer);
  }

  function setSending(now) {
    sending = now;
    if (now) button.showBusy(say('sending'));
    else button.showReady(say('submit'));
    inputs.inert = now;
    if (now) notices.replaceChildren();
  }

  function showStep(step, count) {
    button.showBusy(say(step === 'check' ? 'sending.check' : count ? 'sending.files' : 'sending', { count }));
  }

  function showErrors(others) {
    const wrong = fields.filter((field) => field.error);
    showNotice(errorSummary(texts, wrong, others));
  }

  function showRefusal({ status, errors }, sent) {
    const worded = errors.map((error) => {
      const at = fileAt(error.path, sent);
      return at ? { path: at.path, message: fileErrorText(texts, status, at.file) ?? error.message } : error;
    });
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
