import { lowLevelModel } from '../platform/low-level-model';

/** The next free number of each prefix. */
export const numberSequenceModel = lowLevelModel(
  'number-sequence',
  'helpdesk_number_sequences',
  { prefix: 'string!', next_value: 'integer!' },
  { indexes: [{ name: 'helpdesk_number_sequences_prefix', columns: ['prefix'], type: 'unique' }] },
);
