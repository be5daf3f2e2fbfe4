/** @typedef {{ key: string, content: string }} Attempt */

/**
 * The attempt to send this content: the last one again when nothing changed, so that the server can tell a retry
 * from a second request.
 *
 * @param {Attempt | null} last
 * @param {object} data
 * @param {File[]} files
 * @returns {Attempt}
 */
export function attemptFor(last, data, files) {
  const content = JSON.stringify([data, files.map(({ name, size, lastModified }) => [name, size, lastModified])]);
  return last?.content === content ? last : { key: randomKey(), content };
}

function randomKey() {
  // Only secure contexts have randomUUID; on plain HTTP in a company's network there is none.
  if (crypto.randomUUID) return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
