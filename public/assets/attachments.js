import { el } from './elements.js';
import { formatSize } from './i18n.js';
import { FILE_LIMITS } from './limits.js';

/**
 * The field for files. It holds `files` itself, because a file input forgets the earlier choice at the next one.
 *
 * @param {import('./i18n.js').Texts} texts
 * @param {File[]} files changed in place
 * @param {() => void} onChange
 * @returns {import('./form-fields.js').Field}
 */
export function createAttachments(texts, files, onChange) {
  const size = (bytes) => formatSize(bytes, texts.locale);
  const limits = { count: FILE_LIMITS.files, size: size(FILE_LIMITS.fileBytes), total: size(FILE_LIMITS.totalFileBytes) };

  const input = /** @type {HTMLInputElement} */ (
    el('input', { type: 'file', multiple: true, id: 'f-files', class: 'unseen', 'aria-describedby': 'f-files-help', onchange: takeChosen })
  );
  const zone = el(
    'div',
    { class: 'drop-zone' },
    input,
    el('label', { for: 'f-files', class: 'button quiet' }, texts.say('files.choose')),
    el('span', null, texts.say('files.drop')),
  );
  const chosen = el('ul', { class: 'files' });
  const summary = el('p', { class: 'help', role: 'status' });
  const errorLine = el('p', { class: 'error', id: 'f-files-error', hidden: true });
  const element = el(
    'div',
    { class: 'field' },
    el('p', { class: 'label' }, texts.say('files.title'), el('small', null, texts.say('optional'))),
    el('p', { class: 'help', id: 'f-files-help' }, texts.say('files.help', limits)),
    zone,
    chosen,
    summary,
    errorLine,
  );

  function takeChosen() {
    add(input.files);
    // Otherwise choosing a removed file again would change nothing.
    input.value = '';
  }

  function add(added) {
    for (const file of added ?? []) {
      const known = files.some((other) => other.name === file.name && other.size === file.size && other.lastModified === file.lastModified);
      if (!known) files.push(file);
    }
    show();
    onChange();
  }

  function remove(index) {
    files.splice(index, 1);
    show();
    onChange();
    const buttons = chosen.querySelectorAll('button');
    (buttons[Math.min(index, buttons.length - 1)] ?? input).focus();
  }

  function show() {
    const total = files.reduce((sum, file) => sum + file.size, 0);
    summary.textContent = files.length ? texts.say('files.chosen', { count: files.length, size: size(total) }) : '';
    chosen.hidden = files.length === 0;
    chosen.replaceChildren(
      ...files.map((file, index) =>
        el(
          'li',
          { class: file.size > FILE_LIMITS.fileBytes && 'too-large' },
          el('span', { class: 'file-name', dir: 'auto' }, file.name),
          el('span', { class: 'muted' }, size(file.size)),
          el(
            'button',
            { type: 'button', class: 'link', onclick: () => remove(index) },
            texts.say('files.remove'),
            el('span', { class: 'unseen' }, ` ${file.name}`),
          ),
        ),
      ),
    );
  }

  function check() {
    const large = files.find((file) => file.size > FILE_LIMITS.fileBytes);
    if (large) return texts.say('error.fileTooLarge', { name: large.name, size: limits.size });
    if (files.length > FILE_LIMITS.files) return texts.say('error.tooManyFiles', { count: FILE_LIMITS.files });
    if (files.reduce((sum, file) => sum + file.size, 0) > FILE_LIMITS.totalFileBytes)
      return texts.say('error.filesTooLarge', { size: limits.total });
    return null;
  }

  acceptDrops(zone, add);
  show();

  return {
    path: 'files',
    label: texts.say('files.title'),
    element,
    error: null,
    value: () => undefined,
    read: () => '',
    write() {},
    check,
    showError(error) {
      this.error = error;
      errorLine.textContent = error ?? '';
      errorLine.hidden = !error;
      element.classList.toggle('invalid', Boolean(error));
      input.setAttribute('aria-describedby', error ? 'f-files-help f-files-error' : 'f-files-help');
      if (error) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
    },
    focus: () => input.focus(),
  };
}

/** Files may be dropped anywhere: a drop beside the zone would otherwise leave the page and lose what was written. */
function acceptDrops(zone, add) {
  const hasFiles = (event) => event.dataTransfer?.types.includes('Files');
  const listen = (name, handle) =>
    document.addEventListener(name, function listener(event) {
      if (!zone.isConnected) return document.removeEventListener(name, listener);
      if (hasFiles(event)) handle(event);
    });
  listen('dragover', (event) => {
    event.preventDefault();
    zone.classList.add('over');
  });
  listen('dragleave', (event) => {
    if (!event.relatedTarget) zone.classList.remove('over');
  });
  listen('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('over');
    // While the request is on its way, its files stay as they are.
    if (!zone.closest('[inert]')) add(event.dataTransfer.files);
  });
}
