import { el, idOf } from './elements.js';
import { formatSize } from './i18n.js';
import { FILE_LIMITS } from './limits.js';

/** What the files that belong to no question are asked for with. @param {import('./i18n.js').Texts} texts */
export function attachmentsSpec(texts) {
  const size = (bytes) => formatSize(bytes, texts.locale);
  const limits = { count: FILE_LIMITS.files, size: size(FILE_LIMITS.fileBytes), total: size(FILE_LIMITS.totalFileBytes) };
  return { path: 'files', kind: 'file', label: texts.say('files.title'), help: texts.say('files.help', limits), catchAll: true };
}

/**
 * A field for files. The files are held beside it, because a file input forgets the earlier choice at the next one.
 *
 * @param {import('./i18n.js').Texts} texts
 * @param {import('./field-rules.js').FieldSpec} spec with `catchAll` it takes what is dropped anywhere on the page
 * @param {import('./attached-files.js').AttachedFiles} attached
 * @param {() => void} onChange
 * @returns {import('./form-fields.js').Field}
 */
export function createAttachments(texts, spec, attached, onChange) {
  const size = (bytes) => formatSize(bytes, texts.locale);
  const files = attached.of(spec.path);
  const most = spec.maxBytes ?? FILE_LIMITS.fileBytes;
  const id = idOf(spec.path);

  const input = /** @type {HTMLInputElement} */ (
    el('input', {
      type: 'file',
      multiple: true,
      id,
      class: 'unseen',
      accept: spec.accept?.join(','),
      'aria-required': spec.required && 'true',
      onchange: takeChosen,
    })
  );
  const limit = spec.catchAll ? '' : texts.say('files.limit', { size: size(most) });
  const zone = el(
    'div',
    { class: 'drop-zone' },
    input,
    el('label', { for: id, class: 'button quiet' }, texts.say('files.choose'), el('span', { class: 'unseen' }, ` (${spec.label})`)),
    el('span', null, texts.say('files.drop')),
  );
  const chosen = el('ul', { class: 'files' });
  const summary = el('p', { class: 'help', role: 'status' });
  const errorLine = el('p', { class: 'error', id: `${id}-error`, hidden: true });
  const element = el(
    'div',
    { class: 'field' },
    el('p', { class: 'label' }, el('span', { dir: 'auto' }, spec.label), !spec.required && el('small', null, texts.say('optional'))),
    el('p', { class: 'help', id: `${id}-help`, dir: 'auto' }, [spec.help, limit].filter(Boolean).join(' ')),
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
          { class: file.size > most && 'too-large' },
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
    if (spec.required && files.length === 0) return texts.say('error.file');
    const other = files.find((file) => !isTaken(file, spec.accept));
    if (other) return texts.say('error.fileKind', { name: other.name, kinds: spec.accept.join(', ') });
    const large = files.find((file) => file.size > most);
    if (large) return texts.say('error.fileTooLarge', { name: large.name, size: size(most) });
    return null;
  }

  function describe(error) {
    input.setAttribute('aria-describedby', error ? `${id}-help ${id}-error` : `${id}-help`);
    if (error) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
  }

  acceptDrops(zone, spec.catchAll, add);
  describe(null);
  show();

  return {
    path: spec.path,
    label: spec.label,
    element,
    error: null,
    takesFiles: true,
    // The files themselves go beside the answers, which name them.
    value: () => (spec.catchAll || files.length === 0 ? undefined : files.map(({ name }) => name)),
    answer: () => files.map(({ name }) => name),
    read: () => '',
    write() {},
    check,
    showError(error) {
      this.error = error;
      errorLine.textContent = error ?? '';
      errorLine.hidden = !error;
      element.classList.toggle('invalid', Boolean(error));
      describe(error);
    },
    focus: () => input.focus(),
  };
}

/** A file whose kind the browser does not know is left to the server. */
function isTaken({ type }, accept) {
  if (!accept || !type) return true;
  return accept.some((wanted) => (wanted.endsWith('/*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted));
}

/** Files may be dropped anywhere: a drop beside the zone would otherwise leave the page and lose what was written. */
function acceptDrops(zone, catchAll, add) {
  const isMine = ({ target }) => zone.contains(target) || (catchAll && !target.closest?.('.drop-zone'));
  const hasFiles = (event) => event.dataTransfer?.types.includes('Files');
  const listen = (name, handle) =>
    document.addEventListener(name, function listener(event) {
      if (!zone.isConnected) return document.removeEventListener(name, listener);
      if (hasFiles(event)) handle(event);
    });
  listen('dragover', (event) => {
    event.preventDefault();
    zone.classList.toggle('over', isMine(event));
  });
  listen('dragleave', (event) => {
    if (!event.relatedTarget) zone.classList.remove('over');
  });
  listen('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('over');
    // While the request is on its way, its files stay as they are.
    if (isMine(event) && !zone.closest('[inert]')) add(event.dataTransfer.files);
  });
}
