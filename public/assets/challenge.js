import { callApi } from './api.js';

/** How long a slow telephone may count before we give up, in milliseconds. */
const PATIENCE = 120_000;

/**
 * Fetches a proof of work and does it.
 *
 * @param {string} language
 * @returns {Promise<{ proof: string } | { failure: import('./api.js').Answer }>} `proof` is base64 for the server;
 *   rejects when the challenge cannot be solved
 */
export async function proveWork(language) {
  const answer = await callApi('helpdesk/challenge', { language });
  if (answer.kind !== 'ok') return { failure: answer };
  const solution = await solveInWorker(answer.data.parameters);
  const bytes = new TextEncoder().encode(JSON.stringify({ challenge: answer.data, solution }));
  return { proof: btoa(String.fromCharCode(...bytes)) };
}

function solveInWorker(parameters) {
  const worker = new Worker(new URL('challenge-worker.js', import.meta.url), { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = reject;
    setTimeout(reject, PATIENCE);
    worker.postMessage(parameters);
  }).finally(() => worker.terminate());
}
