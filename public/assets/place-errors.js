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

/** `consents.0` is about `consents`; a requester whom nothing identifies is asked for the e-mail address. */
function fieldAt(path, fields) {
  const wanted = path === 'requester' ? 'requester.email' : path;
  return fields.find((field) => wanted === field.path || wanted.startsWith(`${field.path}.`));
}
