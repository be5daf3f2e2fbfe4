/** A key for a request that must not be done twice. Not `randomUUID`, which browsers have on HTTPS only. */
export function newRequestKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
