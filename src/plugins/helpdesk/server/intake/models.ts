import { lowLevelModel } from '../platform/low-level-model';

/** Keys that were used, so that a request sent twice makes one case. Rows are dropped when they expire. */
export const idempotencyKeyModel = lowLevelModel(
  'idempotency-key',
  'helpdesk_idempotency_keys',
  { key_hash: 'string!', fingerprint: 'string!', response: 'json', expires_at: 'datetime!' },
  {
    indexes: [
      { name: 'helpdesk_idempotency_keys_hash', columns: ['key_hash'], type: 'unique' },
      { name: 'helpdesk_idempotency_keys_expiry', columns: ['expires_at'] },
    ],
  },
);
