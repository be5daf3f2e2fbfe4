import { sha256 } from './sha256.js';

/** Counters are four bytes. */
const MAX_COUNTER = 0xffffffff;

/**
 * Finds the counter whose key begins as the challenge demands: ALTCHA v2, algorithm SHA-256, `uint32` counters.
 * The key is SHA-256(salt + nonce + counter), hashed `cost` times over and cut to `keyLength` bytes.
 *
 * @param {{ algorithm: string, nonce: string, salt: string, cost: number, keyLength: number, keyPrefix: string }} parameters
 *   `nonce`, `salt` and `keyPrefix` in hexadecimal
 * @returns {{ counter: number, derivedKey: string, time: number }} `time` in milliseconds
 */
export function solveChallenge({ algorithm, nonce, salt, cost, keyLength, keyPrefix }) {
  if (algorithm !== 'SHA-256') throw new Error(`Unknown algorithm ${algorithm}`);
  const started = performance.now();
  const fixed = fromHex(salt + nonce);
  const message = new Uint8Array(fixed.length + 4);
  message.set(fixed);
  const view = new DataView(message.buffer);
  const wanted = Array.from(keyPrefix.toLowerCase(), (digit) => parseInt(digit, 16));

  for (let counter = 0; counter <= MAX_COUNTER; counter++) {
    view.setUint32(fixed.length, counter);
    let key = sha256(message);
    for (let round = 1; round < cost; round++) key = sha256(key);
    if (wanted.every((digit, index) => digit === nibble(key, index))) {
      return { counter, derivedKey: toHex(key.subarray(0, keyLength)), time: Math.round(performance.now() - started) };
    }
  }
  throw new Error('The challenge has no solution');
}

function nibble(bytes, index) {
  const byte = bytes[index >> 1];
  return index % 2 ? byte & 15 : byte >> 4;
}

function fromHex(text) {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

function toHex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
