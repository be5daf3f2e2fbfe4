/**
 * @typedef {{ path: string, message: string }} FieldError `path` is dotted, such as `answers.plate`
 * @typedef {{ kind: 'ok', data: any }
 *   | { kind: 'refused', status: number, message: string, errors: FieldError[], retryAfter: number | null }
 *   | { kind: 'unreachable', offline: boolean }} Answer
 */

/** The root of the site, also when a proxy serves it below a path. */
export const ROOT = new URL('../', import.meta.url);

/**
 * @param {string} path below `/api/`
 * @param {{ language: string, timeout?: number } & RequestInit} options `timeout` in milliseconds
 * @returns {Promise<Answer>}
 */
export async function callApi(path, { language, timeout = 30_000, headers, ...init }) {
  let response;
  let body;
  try {
    response = await fetch(new URL(`api/${path}`, ROOT), {
      cache: 'no-store',
      signal: AbortSignal.timeout(timeout),
      headers: { Accept: 'application/json', 'Accept-Language': language, ...headers },
      ...init,
    });
    body = await response.text();
  } catch {
    return { kind: 'unreachable', offline: navigator.onLine === false };
  }
  const json = parse(body);
  if (response.ok && json?.data) return { kind: 'ok', data: json.data };
  return {
    kind: 'refused',
    // A success that is no JSON comes from something in between, not from our server.
    status: response.ok ? 502 : response.status,
    message: text(json?.error?.message),
    errors: fieldErrors(json?.error?.details?.errors),
    retryAfter: secondsToWait(response.headers.get('Retry-After')),
  };
}

function parse(body) {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function text(value) {
  return typeof value === 'string' ? value : '';
}

function fieldErrors(errors) {
  if (!Array.isArray(errors)) return [];
  return errors.map(({ path, message } = {}) => ({ path: Array.isArray(path) ? path.join('.') : text(path), message: text(message) }));
}

/** RFC 9110 §10.2.3: seconds or a date. */
function secondsToWait(header) {
  if (!header) return null;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : null;
}
