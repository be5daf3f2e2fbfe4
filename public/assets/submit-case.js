import { callApi } from './api.js';
import { proveWork } from './challenge.js';

const WITH_FILES_TIMEOUT = 10 * 60_000;

/**
 * @param {object} request
 * @param {object} request.data what contracts/intake.ts calls SubmitCase.Request['data']
 * @param {File[]} request.files
 * @param {string} request.key idempotency key
 * @param {boolean} request.challenge whether the server wants a proof of work
 * @param {string} request.language
 * @param {(step: 'check' | 'send') => void} request.onStep
 * @returns {Promise<import('./api.js').Answer | { kind: 'check-failed' } | { kind: 'file-gone' }>}
 */
export async function submitCase({ data, files, key, challenge, language, onStep }) {
  if (!(await readable(files))) return { kind: 'file-gone' };
  let proof;
  if (challenge) {
    onStep('check');
    try {
      const result = await proveWork(language);
      if (result.failure) return result.failure;
      proof = result.proof;
    } catch {
      return { kind: 'check-failed' };
    }
  }
  onStep('send');
  return callApi('cases', {
    method: 'POST',
    language,
    ...(files.length ? multipart(data, files, proof) : json(data, proof)),
    headers: { 'Idempotency-Key': key, ...(files.length ? {} : { 'Content-Type': 'application/json' }) },
  });
}

function json(data, proof) {
  return { body: JSON.stringify(proof ? { data, challenge: proof } : { data }) };
}

function multipart(data, files, proof) {
  const body = new FormData();
  body.append('data', JSON.stringify(data));
  if (proof) body.append('challenge', proof);
  for (const file of files) body.append('files', file, file.name);
  return { body, timeout: WITH_FILES_TIMEOUT };
}

/** A file that was moved or changed since it was chosen would look like a broken connection later. */
async function readable(files) {
  try {
    await Promise.all(files.map((file) => file.slice(0, 1).arrayBuffer()));
    return true;
  } catch {
    return false;
  }
}
