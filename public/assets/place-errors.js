/**
 * Shows what the server found wrong beside the fields it is about.
 *
 * @param {import('./api.js').FieldError[]} errors
 * @param {import('./form-fields.js').Field[]} fields
 * @param {string} fallback for an error without words
 * @returns {string[]} those that are about no field of the page
 */
export function placeErrors(errors, fields, fallback) {
  const others = [];
  for (const { path, message } of errors) {
    const field = fieldAt(path, fields);
    // Several files may be refused at once.
    if (field) field.showError([field.error, message || fallback].filter(Boolean).join(' '));
    else others.push(message || fallback);
  }
  return others;
}

/**
 * The file that an error is about, with the field it was chosen for.
 *
 * @param {string} path such as `files.0`
 * @param {{ path: string, file: File }[]} sent in the order in which they were sent
 */
export function fileAt(path, sent) {
  return path.startsWith('files.') ? sent[Number(path.slice('files.'.length))] : undefined;
}

/** `consents.0` is about `consents`; a requester whom nothing identifies is asked for the e-mail address. */
function fieldAt(path, fields) {
  const wanted = path === 'requester' ? 'requester.email' : path;
  return fields.find((field) => wanted === field.path || wanted.startsWith(`${field.path}.`));
}
